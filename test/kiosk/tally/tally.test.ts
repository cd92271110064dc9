import { expect, test } from 'vitest'
import { sumsBy, sumsFrom, visitsByHour } from '../../../src/kiosk/tally/sums'
import { type Counted, count, foldBefore, NOTHING_COUNTED, othersAt, tallyCsv } from '../../../src/kiosk/tally/tally'

const chosen = (hour: string, choice: string): Counted => ({
  hour,
  what: 'chosen',
  moment: 'worker-boots',
  choice,
  language: 'hu',
})
const counted = (...all: readonly Counted[]) => all.reduce(count, NOTHING_COUNTED)

const SOME = counted(
  chosen('2026-11-20T10', 'climb'),
  chosen('2026-11-22T10', 'climb'),
  chosen('2026-11-22T11', 'climb'),
  chosen('2026-11-22T11', 'stay'),
  { hour: '2026-11-22T11', what: 'touched', moment: '', choice: '', language: 'hu' },
  { hour: '2026-11-22T11', what: 'begun', moment: 'worker-boots', choice: '', language: 'hu' },
)

test('what others chose is known for today and in all', () => {
  expect(othersAt(SOME, 'worker-boots', '2026-11-22')).toEqual({
    today: new Map([
      ['climb', 2],
      ['stay', 1],
    ]),
    inAll: new Map([
      ['climb', 3],
      ['stay', 1],
    ]),
    todaySum: 3,
    sum: 4,
  })
})

test('folding old hours into days loses no count', () => {
  const folded = foldBefore(SOME, '2026-11-22')
  expect(folded.size).toBe(SOME.size)
  expect(folded.get('2026-11-20|chosen|worker-boots|climb|hu')).toBe(1)
  expect(othersAt(folded, 'worker-boots', '2026-11-22')).toEqual(othersAt(SOME, 'worker-boots', '2026-11-22'))
})

test('the table has a line for each thing counted, and nothing about a person', () => {
  const lines = tallyCsv(SOME).split('\r\n')
  expect(lines[0]).toBe('day,hour,what,moment,choice,language,count')
  expect(lines).toContain('2026-11-22,11,chosen,worker-boots,stay,hu,1')
  expect(lines).toHaveLength(SOME.size + 2)
})

test('sums are made by day, hour, moment and language', () => {
  expect(sumsFrom(SOME, '2026-11-22')).toEqual({ touched: 1, begun: 1, finished: 0, taken: 0 })
  expect(visitsByHour(SOME, '2026-11-22')[11]).toBe(1)
  expect(sumsBy(SOME, 'language', 'begun')).toEqual([['hu', 1]])
})
