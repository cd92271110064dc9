import { expect, test } from 'vitest'
import { findFlags, type Pixels } from '../../../src/city/diorama/find-flags'

const INK = { g: [63, 110, 73], r: [181, 40, 29], c: [239, 227, 200], i: [22, 19, 15] } as const

/** Paints boxes of inks on a clear ground. */
function painted(
  width: number,
  height: number,
  boxes: readonly (readonly [keyof typeof INK, number, number, number, number])[],
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (const [ink, left, top, right, bottom] of boxes) {
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) data.set([...INK[ink], 255], (y * width + x) * 4)
    }
  }
  return { width, height, data }
}

test('a flag is found from the top of its red to the foot of its green, and its pole where it goes on below', () => {
  const pixels = painted(100, 60, [
    ['i', 66, 8, 70, 58],
    ['r', 30, 10, 66, 16],
    ['c', 30, 16, 66, 22],
    ['g', 30, 22, 66, 28],
  ])
  const [flag, ...more] = findFlags(pixels)
  expect(more).toEqual([])
  expect(flag?.pole).toBe('right')
  expect(flag && flag.x <= 30 && flag.y <= 10 && flag.x + flag.width >= 66 && flag.y + flag.height >= 28).toBe(true)
})

test('two flags are two, though their reds touch', () => {
  const pixels = painted(100, 60, [
    ['r', 10, 10, 60, 16],
    ['g', 10, 22, 30, 28],
    ['g', 40, 22, 60, 28],
  ])
  expect(findFlags(pixels).map(({ x }) => x < 20)).toEqual([true, false])
})

test('a red cloth is no flag, nor is a green thing without red over it', () => {
  expect(findFlags(painted(100, 60, [['r', 10, 10, 60, 30]]))).toEqual([])
  expect(findFlags(painted(100, 60, [['g', 10, 40, 60, 50]]))).toEqual([])
})
