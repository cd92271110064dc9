import { expect, test } from 'vitest'
import { boxAround, isInside } from '../../src/city/geometry'
import { at } from './factories'

const corner = [at(0, 0), at(10, 0), at(10, 4), at(4, 4), at(4, 10), at(0, 10)]

test('a point lies inside an outline that bends inwards, or in its bay outside it', () => {
  expect(isInside(corner, at(2, 8))).toBe(true)
  expect(isInside(corner, at(8, 8))).toBe(false)
  expect(isInside([], at(0, 0))).toBe(false)
})

test('the box around points reaches to the outermost of them', () => {
  expect(boxAround([at(3, 1), at(-1, 5)])).toEqual({ x: -1, y: 1, width: 4, height: 4 })
  expect(boxAround([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
})
