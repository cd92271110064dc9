import { expect, test } from 'vitest'
import { afterMessage, viewOf } from '../../../src/guided/client/class-view'
import type { PupilSnapshot, TeacherSnapshot } from '../../../src/guided/protocol/snapshots'
import { PROTOCOL_VERSION as v } from '../../../src/guided/protocol/version'

const ballot = (id: string, round = 1) => ({ question: { id }, round }) as NonNullable<PupilSnapshot['state']['ballot']>
const state = (phase: string, of?: ReturnType<typeof ballot>) =>
  ({ phase, ...(of ? { ballot: of } : {}) }) as unknown as PupilSnapshot['state']
const pupil = (parts: Partial<PupilSnapshot> = {}): PupilSnapshot =>
  ({ as: 'pupil', seq: 5, now: 1000, state: state('play'), me: { seat: 1 }, here: 3, ...parts }) as PupilSnapshot

test('an older state never takes the place of a newer one', () => {
  const view = viewOf(pupil(), 0)
  const older = afterMessage(view, { v, kind: 'state', seq: 4, now: 2000, state: state('lobby') }, 0)
  expect(older).toBe(view)
  const newer = afterMessage(view, { v, kind: 'state', seq: 5, now: 2000, state: state('talk') }, 500)
  expect(newer.snapshot.state.phase).toBe('talk')
  expect(newer.ahead).toBe(1500)
})

test('a vote of one round is none in the next', () => {
  const cast = { option: 'a', revision: 1 }
  const view = viewOf(pupil({ state: state('play', ballot('q')), cast }), 0)
  const said = (of: ReturnType<typeof ballot>) =>
    afterMessage(view, { v, kind: 'state', seq: 6, now: 0, state: state('play', of) }, 0).snapshot
  expect(said(ballot('q')).cast).toEqual(cast)
  expect(said(ballot('q', 2)).cast).toBeUndefined()
  expect(said(ballot('r')).cast).toBeUndefined()
})

test('rows of the class are changed one by one and new ones come in by their seat', () => {
  const row = (seat: number, removed = false) => ({ seat, removed }) as TeacherSnapshot['roster'][number]
  const teacher = { as: 'teacher', seq: 1, now: 0, roster: [row(1), row(3)], tallies: [] } as unknown as TeacherSnapshot
  const after = afterMessage(viewOf(teacher, 0), { v, kind: 'roster', rows: [row(3, true), row(2)] }, 0)
  expect(after.snapshot.roster).toEqual([row(1), row(2), row(3, true)])
})

test('the counts of a result stay when news from before it was shown comes after them, and nobody’s vote is a result too', () => {
  const of = ballot('q')
  const hear = (before: PupilSnapshot, counts: Readonly<Record<string, number>>) => {
    const tally = { ballot: 'q', round: 1, counts, reasons: {}, voted: 2, of: 3 }
    return afterMessage(viewOf(before, 0), { v, kind: 'tally', tally }, 0).snapshot
  }
  const voting = hear(pupil({ state: state('play', of) }), {})
  expect(voting.tally?.counts).toEqual({})
  const shown = hear(voting, { a: 2, b: 0 })
  expect(hear(shown, {}).tally?.counts).toEqual({ a: 2, b: 0 })
  expect(hear(hear(voting, { a: 0, b: 0 }), {}).tally?.counts).toEqual({ a: 0, b: 0 })
})
