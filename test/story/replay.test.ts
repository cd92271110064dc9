import { expect, test } from 'vitest'
import type { ChoiceId } from '../../src/story/ids'
import { replay } from '../../src/story/replay'
import { GATE, tinyStory } from '../factories/tiny-story'

const choices = (...ids: string[]) => ids as ChoiceId[]

test('replaying the same choices gives the same texts, choices and variables', () => {
  const { structure } = tinyStory(GATE)
  const result = replay(structure, 1, choices('ask', 'leave'))
  expect(result).toMatchObject({ ok: true, value: { kind: 'complete' } })
  if (!result.ok) return
  const { session, steps } = result.value
  expect(steps.map(({ chosen }) => chosen)).toEqual(['ask', 'leave'])
  expect(session.turn()).toEqual({
    beats: [
      { kind: 'scene', scene: 'tiny-out' },
      { kind: 'line', line: 'o_1' },
    ],
    options: [],
  })
  expect(session.variables()).toEqual({ trust: 10, knows: true })
})

test('a choice inserted above does not change where a saved playthrough leads', () => {
  const edited = GATE.replace(
    '* [Ask her',
    '* [Run #id:run #src:prole-info/024-first-shots #basis:typical]\n* [Ask her',
  )
  const result = replay(tinyStory(edited).structure, 1, choices('silent', 'leave'))
  expect(result.ok && result.value.kind).toBe('complete')
  expect(result.ok && result.value.session.variables().trust).toBe(5)
})

test('a choice that is gone stops the replay just before it and says how much is lost', () => {
  const edited = GATE.replace('#id:leave ', '#id:walk_away ')
  const result = replay(tinyStory(edited).structure, 1, choices('ask', 'leave'))
  expect(result).toMatchObject({ ok: true, value: { kind: 'stopped', gone: 'leave', lost: ['leave'] } })
  expect(result.ok && result.value.session.turn().options).toEqual([{ id: 'walk_away', locked: false }])
})

test('a locked choice is shown and cannot be replayed', () => {
  const { structure } = tinyStory(GATE)
  const result = replay(structure, 1, choices('go_in_locked'))
  expect(result).toMatchObject({ ok: true, value: { kind: 'stopped', gone: 'go_in_locked' } })
  expect(result.ok && result.value.session.turn().options).toContainEqual({ id: 'go_in_locked', locked: true })
})

test('variables handed over from other playthroughs stand before the first line, unknown ones are ignored', () => {
  const result = replay(tinyStory(GATE).structure, 1, [], { knows: true, nonsense: 3 })
  expect(result.ok && result.value.session.variables()).toEqual({ trust: 10, knows: true })
})

test('a structure that is cut off is a fault and not an exception', () => {
  const { structure } = tinyStory(GATE)
  const cut = { ...structure, ink: { inkVersion: 21 } }
  expect(replay(cut, 1, [])).toMatchObject({ ok: false, fault: { code: 'story/broken-structure' } })
})
