import { expect, test } from 'vitest'
import { columnStarts } from '../../../src/reader/weigh/columns'

test('as many sides as columns have one each', () => {
  expect(columnStarts([9, 1, 1], 3)).toEqual([0, 1, 2])
  expect(columnStarts([4, 4], 3)).toEqual([0, 1])
  expect(columnStarts([4], 3)).toEqual([0])
  expect(columnStarts([], 3)).toEqual([])
})

test('a long side stands alone while short ones share a column, and the order stays', () => {
  expect(columnStarts([10, 3, 3, 3, 3], 3)).toEqual([0, 1, 3])
  expect(columnStarts([3, 3, 3, 10], 3)).toEqual([0, 2, 3])
})

test('of equal sides the fuller columns come first', () => {
  expect(columnStarts([5, 5, 5, 5], 3)).toEqual([0, 2, 3])
  expect(columnStarts([5, 5, 5, 5, 5], 3)).toEqual([0, 2, 4])
  expect(columnStarts([5, 5, 5, 5, 5, 5, 5], 3)).toEqual([0, 3, 5])
})
