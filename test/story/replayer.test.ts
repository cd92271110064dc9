import { expect, test } from 'vitest'
import type { ChoiceId } from '../../src/story/ids'
import { replay } from '../../src/story/replay'
import { createReplayer } from '../../src/story/replayer'
import { GATE, tinyStory } from '../factories/tiny-story'

const choices = (...ids: string[]) => ids as ChoiceId[]

type Answer = ReturnType<typeof replay>

/** All that an answer says, without the session that says it. */
function told(answer: Answer) {
  if (!answer.ok) return answer
  const { session, ...rest } = answer.value
  return { ...rest, turn: session.turn(), variables: session.variables() }
}

test('going on from the last turn gives what replaying everything gives, whatever is asked for in between', () => {
  const { structure } = tinyStory(GATE)
  const asked = [
    choices(),
    choices('ask'),
    choices('ask', 'leave'),
    choices('ask'),
    choices('silent'),
    choices('silent', 'nowhere', 'leave'),
    choices('silent', 'leave'),
    choices('go_in_locked'),
    choices('ask', 'leave'),
  ]
  const again = createReplayer()
  for (const each of asked) expect(told(again(structure, 1, each))).toEqual(told(replay(structure, 1, each)))
})

test('a playthrough with another beginning is never gone on with', () => {
  const { structure } = tinyStory(GATE)
  const again = createReplayer()
  again(structure, 1, choices('ask'))
  const given = { trust: 90 }
  expect(told(again(structure, 1, choices('ask', 'leave'), given))).toEqual(
    told(replay(structure, 1, choices('ask', 'leave'), given)),
  )
  expect(told(again(structure, 7, choices('ask', 'leave')))).toEqual(
    told(replay(structure, 7, choices('ask', 'leave'))),
  )
  const edited = tinyStory(GATE.replace('#id:leave ', '#id:walk_away ')).structure
  expect(told(again(edited, 7, choices('ask', 'leave')))).toMatchObject({ kind: 'stopped', gone: 'leave' })
})

test('the story is begun once for as long as it is only gone on with', () => {
  const { structure } = tinyStory(GATE)
  const again = createReplayer()
  const sessions = [choices(), choices('ask'), choices('ask', 'leave')].map((each) => {
    const answer = again(structure, 1, each)
    return answer.ok ? answer.value.session : undefined
  })
  expect(new Set(sessions).size).toBe(1)
})
