import { expect, test } from 'vitest'
import { boxAround } from '../../../src/city/geometry'
import { HOLDER_LOOKS } from '../../../src/city/map/holder-look'
import { INKS } from '../../../src/city/palette'

const LOOKS = Object.entries(HOLDER_LOOKS)

test('no two states look alike, not even without colour', () => {
  const textures = LOOKS.map(([, { ground, strokes }]) => `${ground}: ${strokes.map(({ ink }) => ink).join()}`)
  expect(new Set(textures).size).toBe(LOOKS.length)
  const shapes = LOOKS.map(([, { strokes, tile }]) => `${strokes.length} in ${tile.width} × ${tile.height}`)
  expect(new Set(shapes).size).toBe(LOOKS.length)
})

test('a texture is made of the inks, and of shapes no larger than their tile', () => {
  for (const [, { strokes, tile }] of LOOKS) {
    for (const { ink, outline } of strokes) {
      expect(INKS).toHaveProperty(ink)
      const box = boxAround(outline.map(([x, y]) => ({ x, y })))
      expect(box.width).toBeLessThanOrEqual(tile.width)
      expect(box.height).toBeLessThanOrEqual(tile.height)
    }
  }
})
