import { expect, test } from 'vitest'
import { KEPT_AFTER_END_MS, KEPT_AT_MOST_MS } from '../../../src/guided/protocol/limits'
import { phaseElapsed, phaseLeft } from '../../../src/guided/protocol/phase-time'
import type { SessionAction } from '../../../src/guided/protocol/teacher-actions'
import { openSession, type SessionRecord } from '../../../src/guided/rules/session-record'
import { applyAction } from '../../../src/guided/rules/session-rules'
import { lesson, openVote, tally } from '../factories'

const MINUTE = 60_000
const begin = openSession(lesson(), 'KRVX2P', 0)

function after(record: SessionRecord, ...steps: readonly (readonly [SessionAction, number])[]): SessionRecord {
  return steps.reduce((now, [action, at]) => {
    const result = applyAction(now, action, at, tally())
    if (!result.ok) throw new Error(result.fault)
    return result.value
  }, record)
}

test('a session waits in its lobby, held, and goes after 30 days at the latest', () => {
  expect(begin.state).toMatchObject({
    phase: 'lobby',
    gate: { kind: 'held' },
    paused: false,
    deletedAt: KEPT_AT_MOST_MS,
  })
})

test('play opens the gate that holds everybody, and keeps a gate that was set', () => {
  expect(after(begin, [{ do: 'phase', phase: 'play' }, 5]).state.gate).toEqual({ kind: 'open' })
  const gate = { kind: 'until', stops: [{ role: 'student', chapter: 'twenty-third', scene: 'student-bem' }] } as const
  expect(after(begin, [{ do: 'gate', gate }, 4], [{ do: 'phase', phase: 'play' }, 5]).state.gate).toEqual(gate)
})

test('the time of a phase stands still while the class is paused', () => {
  const playing = after(begin, [{ do: 'phase', phase: 'play' }, 0])
  const paused = after(playing, [{ do: 'pause', paused: true }, 2 * MINUTE])
  expect(phaseElapsed(paused.state, 9 * MINUTE)).toBe(2 * MINUTE)
  const on = after(paused, [{ do: 'pause', paused: false }, 5 * MINUTE])
  expect(phaseElapsed(on.state, 6 * MINUTE)).toBe(3 * MINUTE)
  expect(phaseLeft(on.state, 6 * MINUTE)).toBe(19 * MINUTE)
  expect(phaseLeft(begin.state, 6 * MINUTE)).toBeUndefined()
})

test('a clock that was set back gives no phase a negative time', () => {
  const playing = after(begin, [{ do: 'phase', phase: 'play' }, 10 * MINUTE])
  expect(phaseElapsed(playing.state, 0)).toBe(0)
  const rested = after(playing, [{ do: 'pause', paused: true }, 12 * MINUTE], [{ do: 'pause', paused: false }, 0])
  expect(phaseElapsed(rested.state, 13 * MINUTE)).toBe(3 * MINUTE)
})

test('the same action twice changes nothing, and does not begin a phase anew', () => {
  const playing = after(begin, [{ do: 'phase', phase: 'play' }, 5])
  expect(after(playing, [{ do: 'phase', phase: 'play' }, 900])).toBe(playing)
  const paused = after(playing, [{ do: 'pause', paused: true }, 10])
  expect(after(paused, [{ do: 'pause', paused: true }, 90])).toBe(paused)
})

test('what lies on every screen is put there and put away', () => {
  const prompt = { id: 'p1', words: { en: 'What could she know?', hu: 'Mit tudhatott?' } }
  const shown = after(begin, [{ do: 'push', passage: 'prole-info/024-first-shots' }, 1], [{ do: 'prompt', prompt }, 2])
  expect(shown.state).toMatchObject({ pushed: 'prole-info/024-first-shots', prompt })
  expect(after(shown, [{ do: 'push' }, 3], [{ do: 'prompt' }, 4])).toEqual(begin)
  // A question for talk goes with the talk; a passage stays until it is put away.
  const later = after(shown, [{ do: 'phase', phase: 'ticket' }, 5]).state
  expect([later.prompt, later.pushed]).toEqual([undefined, 'prole-info/024-first-shots'])
})

test('the end closes the vote, clears the screens, and keeps the results for a day', () => {
  const playing = after(
    begin,
    [{ do: 'phase', phase: 'talk' }, 1],
    [openVote(), 2],
    [{ do: 'push', passage: 'a/001-b' }, 3],
  )
  const result = applyAction(playing, { do: 'end' }, 1000, tally({ street: 3 }))
  if (!result.ok) throw new Error(result.fault)
  const { state, past } = result.value
  expect(state).toMatchObject({ phase: 'ended', endedAt: 1000, deletedAt: 1000 + KEPT_AFTER_END_MS })
  expect([state.ballot, state.pushed]).toEqual([undefined, undefined])
  expect(past).toMatchObject([{ open: false, decided: { option: 'street', by: 'majority' } }])
})

test('a lesson that was left open for a month is not kept a day longer than was said', () => {
  expect(after(begin, [{ do: 'end' }, KEPT_AT_MOST_MS - MINUTE]).state.deletedAt).toBe(KEPT_AT_MOST_MS)
})

test('after the end nothing is done any more, and ending again is no fault', () => {
  const ended = after(begin, [{ do: 'end' }, 10])
  expect(applyAction(ended, { do: 'pause', paused: true }, 20, tally())).toEqual({ ok: false, fault: 'class/ended' })
  expect(after(ended, [{ do: 'end' }, 20])).toBe(ended)
})
