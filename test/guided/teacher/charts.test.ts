import { describe, expect, it } from 'vitest'
import type { VoteReport } from '../../../src/guided/protocol/report'
import type { SessionState } from '../../../src/guided/protocol/session-state'
import { bars, beforeAndAfter, choiceGroups, ownChoices, trustedGroups } from '../../../src/guided/teacher/charts'
import { wallNow } from '../../../src/guided/teacher/wall-view'

describe('a report as charts', () => {
  it('draws bars against the longest, the longest first', () => {
    expect(
      bars([
        { id: 'a', count: 1 },
        { id: 'b', count: 4 },
      ]).map(({ id, share }) => [id, share]),
    ).toEqual([
      ['b', 1],
      ['a', 0.25],
    ])
    expect(bars([{ id: 'a', count: 0 }])[0]?.share).toBe(0)
  })

  it('puts the ways that left from one place side by side, where more than one was taken', () => {
    const choices = ['st_gate_go', 'st_bread_wait', 'st_gate_stay'].map((choice) => ({ choice, pupils: 2 }))
    expect(choiceGroups(choices).map((group) => group.map(({ choice }) => choice))).toEqual([
      ['st_gate_go', 'st_gate_stay'],
    ])
  })

  it('sets the first round of a vote beside the last', () => {
    const tally = (counts: Record<string, number>) => ({ counts })
    const vote = {
      question: { options: [{ id: 'a' }, { id: 'b' }] },
      tallies: [tally({ a: 3, b: 1 }), tally({ a: 2, b: 2 }), tally({ a: 0, b: 4 })],
    } as unknown as VoteReport
    expect(beforeAndAfter(vote)).toEqual([
      { option: 'a', before: 3, after: 0 },
      { option: 'b', before: 1, after: 4 },
    ])
  })
})

describe('the pupils of a report', () => {
  const pupil = (parts: object) => ({ removed: false, track: 0, ...parts }) as never
  const trusted = (...pairs: [string, string][]) => ({
    progress: { choices: ['given', 'mine'], trusted: pairs.map(([contested, passage]) => ({ contested, passage })) },
  })

  it('are counted by whom they trusted at last, question by question, without those taken out', () => {
    const pupils = [
      pupil(trusted(['shot', 's/1'], ['shot', 's/2'])),
      pupil(trusted(['shot', 's/2'], ['dead', 's/3'])),
      pupil({ ...trusted(['shot', 's/1']), removed: true }),
      pupil({}),
    ]
    expect(trustedGroups({ pupils })).toEqual([
      { contested: 'shot', counts: [{ id: 's/2', count: 2 }] },
      { contested: 'dead', counts: [{ id: 's/3', count: 1 }] },
    ])
  })

  it('have their own choices counted, not the way on which the lesson set them', () => {
    const lesson = { what: { tracks: [{ from: ['given'] }] } } as never
    expect([ownChoices(pupil(trusted()), lesson), ownChoices(pupil({}), lesson)]).toEqual([1, 0])
  })
})

describe('the projector', () => {
  const state = (parts: Partial<SessionState>) =>
    ({ wall: 'auto', phase: 'play', lesson: { devices: 'each' }, ...parts }) as SessionState

  it('follows the lesson until the teacher sets it', () => {
    expect(wallNow(state({ phase: 'lobby' }))).toBe('code')
    expect(wallNow(state({ phase: 'lobby', lesson: { devices: 'one' } as never }))).toBe('timer')
    expect(wallNow(state({ stage: {} as never }))).toBe('scene')
    expect(wallNow(state({ stage: {} as never, ballot: {} as never, pushed: 's/1' }))).toBe('vote')
    expect(wallNow(state({ phase: 'talk', pushed: 's/1' }))).toBe('passage')
    expect(wallNow(state({ wall: 'map', ballot: {} as never }))).toBe('map')
  })
})
