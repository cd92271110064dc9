import { expect, test } from 'vitest'
import { loopAt, loopOf } from '../../../src/kiosk/attract/loop'
import type { LoopDate } from '../../../src/kiosk/moment'

const date = (at: LoopDate['at']): LoopDate => ({ event: at, at, en: at, hu: at })
const LOOP = loopOf([date('1956-10-23T16:00'), date('1956-10-23T21:00'), date('1956-11-04T05:15')])

test('the map runs from 22 October to 13 December in sixty seconds, after the title', () => {
  expect(LOOP.length - LOOP.title).toBe(60_000)
  expect(loopAt(LOOP, 0)).toBeUndefined()
  expect(loopAt(LOOP, LOOP.title)?.moment).toBe('1956-10-22T23:59')
  expect(loopAt(LOOP, LOOP.length - 1)?.moment).toBe('1956-12-13T23:59')
  expect(loopAt(LOOP, LOOP.length)).toBeUndefined()
  expect(loopAt(LOOP, LOOP.length * 700 + LOOP.title)?.moment).toBe('1956-10-22T23:59')
})

test('the days never run backwards, and each date called out stands long enough to be read', () => {
  const moments = LOOP.steps.map(({ moment }) => moment)
  expect(moments).toEqual([...moments].sort())
  const stands = LOOP.steps.flatMap((step, index) =>
    step.date ? [(LOOP.steps[index + 1]?.from ?? 60_000) - step.from] : [],
  )
  expect(stands).toEqual([3_000, 3_000, 3_000])
})
