import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, overlaps } from '../../../src/city/geometry'
import { placeSlips } from '../../../src/city/map/place-slips'
import { at } from '../factories'

const WINDOW = { width: 390, height: 430 }
const SIZE = 50
const box = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  x: x - SIZE / 2,
  y: y - SIZE / 2,
  width: SIZE,
  height: SIZE,
})

test('a slip stands to the upper right of its spot', () => {
  const [slip] = placeSlips([at(200, 200)], SIZE, WINDOW)
  expect(slip && slip.at.x > 200 && slip.at.y < 200).toBe(true)
})

test('five choices in one place get five slips side by side', () => {
  const slips = placeSlips(Array(5).fill(at(200, 200)), SIZE, WINDOW)
  for (const [index, slip] of slips.entries()) {
    for (const other of slips.slice(index + 1)) expect(overlaps(box(slip.at), box(other.at))).toBe(false)
    expect(distance(slip.at, at(200, 200))).toBeLessThan(SIZE * 3.2)
  }
})

test('no slip leaves the window, wherever its spot is', () => {
  const spot = fc.record({ x: fc.integer({ min: -50, max: 450 }), y: fc.integer({ min: -50, max: 500 }) })
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 9 }), (spots) =>
      placeSlips(spots, SIZE, WINDOW).every(
        ({ at: { x, y } }) => x >= SIZE / 2 && y >= SIZE / 2 && x <= 390 - SIZE / 2 && y <= 430 - SIZE / 2,
      ),
    ),
  )
})
