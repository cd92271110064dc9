import { expect, test } from 'vitest'
import { nightsMet, seenBy } from '../../../src/reader/nights/seen-by'
import type { Playing } from '../../../src/state/slices/session'
import type { ChapterId, ChoiceId, LineId, RoleId, SceneId } from '../../../src/story/ids'
import type { SceneHead } from '../../../src/story/structure'
import type { Beat, Turn } from '../../../src/story/turn'

const head = (id: string, fields: Partial<SceneHead> = {}) =>
  ({ id, chapter: 'one', at: '1956-10-23T21:00', place: 'radio', ...fields }) as SceneHead
const scene = (id: string): Beat => ({ kind: 'scene', scene: id as SceneId })
const line = (id: string): Beat => ({ kind: 'line', line: id as LineId })
const turn = (...beats: readonly Beat[]): Turn => ({ beats, options: [] })

const words = {
  a: 'At the gate.',
  b: 'A shot.',
  go: 'Go closer',
  c: 'Elsewhere.',
  'gate.summary': 'Shots at the gate.',
}

function playing(passed: readonly string[] = []): Playing {
  const scenes = [head('gate', { shared: 'radio', noted: true }), head('home')]
  return {
    status: 'playing',
    structure: { role: 'student' as RoleId, scenes },
    playthrough: { passed },
    steps: [{ turn: turn(scene('gate'), line('a')), chosen: 'go' as ChoiceId }],
    turn: turn(line('b'), scene('home'), line('c')),
    books: { ['one' as ChapterId]: { language: 'en', words } },
  } as unknown as Playing
}

test('of a shared night a role shows the lines it read and what was done, and nothing of other scenes', () => {
  expect(seenBy(playing(), 'radio')).toMatchObject([
    { scene: { id: 'gate' }, lines: ['At the gate.', 'A shot.'], did: ['Go closer'], summary: 'Shots at the gate.' },
  ])
  expect(nightsMet(playing())).toEqual(['radio'])
})

test('a scene that was passed over shows its summary and not its text', () => {
  expect(seenBy(playing(['gate']), 'radio')).toMatchObject([
    { lines: [], did: [], passed: true, summary: 'Shots at the gate.' },
  ])
})

test('a path that did not lead to a night has seen nothing of it', () => {
  expect(seenBy(playing(), 'silent-hour')).toEqual([])
})
