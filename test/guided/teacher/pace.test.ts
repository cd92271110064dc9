import { describe, expect, it } from 'vitest'
import type { RosterRow } from '../../../src/guided/protocol/roster'
import { atGate, lagging, paceLines } from '../../../src/guided/teacher/pace'

const scenes = { student: ['a', 'b', 'c', 'd'] }
const row = (seat: number, scene: string | undefined, parts: Partial<RosterRow> = {}): RosterRow => {
  const place = { role: 'student', chapter: 'x', doing: 'reading', choices: 0, opened: 0, noted: 0, at: 0 } as const
  const base = { seat, alias: '0.0', track: 0, removed: false, link: 'websocket', late: false, ticket: false } as const
  return { ...base, ...(scene === undefined ? {} : { place: { ...place, scene } }), ...parts }
}

describe('where a class stands', () => {
  it('is told scene by scene in the order of the story, without those who were taken out', () => {
    const lines = paceLines([row(1, 'c'), row(2, 'a'), row(3, 'c'), row(4, 'b', { removed: true })], scenes)
    expect(lines.map(({ scene, rows }) => [scene, rows.length])).toEqual([
      ['a', 1],
      ['c', 2],
    ])
  })

  it('names those two scenes behind the middle of their group first, then those who are away', () => {
    const late = lagging(
      [row(1, 'd', { link: 'none' }), row(2, 'd'), row(3, 'b'), row(4, 'd'), row(5, 'a'), row(6, 'd')],
      scenes,
    )
    expect(late.map(({ row: { seat }, scenes: by }) => [seat, by])).toEqual([
      [5, 3],
      [3, 2],
      [1, 0],
    ])
  })

  it('calls nobody behind who has not begun', () => {
    expect(lagging([row(1, undefined), row(2, 'c')], scenes)).toEqual([])
  })

  it('names those who have read on one page for four minutes, counted from when the class could read', () => {
    const at = (minutes: number, doing: 'reading' | 'evidence' | 'gate' = 'reading') => ({
      place: {
        role: 'student',
        chapter: 'x',
        scene: 'c',
        doing,
        choices: 0,
        opened: 0,
        noted: 0,
        at: minutes * 60_000,
      },
    })
    const roster = [
      row(1, 'c', at(1)),
      row(2, 'c', at(2, 'evidence')),
      row(3, 'c', at(0, 'gate')),
      row(4, 'c', at(8)),
      row(5, 'c', { ...at(0), link: 'none' }),
    ]
    const stillAt = (since: number) =>
      lagging(roster, scenes, { since: since * 60_000, now: 9.5 * 60_000 }).map(({ row: { seat }, still }) => [
        seat,
        still,
      ])
    expect(stillAt(0)).toEqual([
      [5, 0],
      [1, 8],
      [2, 7],
    ])
    // After a pause of all nobody has stood still.
    expect(stillAt(9)).toEqual([[5, 0]])
    expect(lagging(roster, scenes).map(({ row: { seat } }) => seat)).toEqual([5])
    expect(atGate(roster)).toBe(1)
  })
})
