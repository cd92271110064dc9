import { expect, test } from 'vitest'
import { playAtRandom } from '../../../src/authoring/bench/random-playthroughs'
import { spreadOf } from '../../../src/authoring/spread'
import { GATE, tinyStory } from '../../factories/tiny-story'

test('the same number of playthroughs gives the same numbers each time', () => {
  const { structure, books } = tinyStory(GATE)
  const once = playAtRandom(structure, books, 20)
  expect(playAtRandom(structure, books, 20)).toEqual(once)
  expect(once.faults).toEqual([])
  expect(once.neverMet).toEqual([])
  expect(Object.values(once.endings).reduce((sum, count) => sum + count, 0)).toBe(20)
  expect(once.wordsRead.max).toBeLessThan(once.wordsWritten)
})

test('a spread names the least, the middle and the greatest', () => {
  expect(spreadOf([5, 1, 9])).toEqual({ min: 1, median: 5, max: 9 })
  expect(spreadOf([])).toEqual({ min: 0, median: 0, max: 0 })
})
