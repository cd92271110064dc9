import { describe, expect, it } from 'vitest'
import type { RosterRow } from '../../../src/guided/protocol/roster'
import { lagging, paceLines } from '../../../src/guided/teacher/pace'

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
})
