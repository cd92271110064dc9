import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropFor, LAYERS, layerAt, PAPER, partSeen } from '../../../src/city/diorama/crop'
import { layerBytes, layerPixels, TEXTURE_BUDGET } from '../../../src/city/diorama/texture-budget'
import { at } from '../factories'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const look = fc.double({ min: -1, max: 1, noNaN: true })
const side = fc.integer({ min: 200, max: 3840 })

test('at rest the picture lies as the still one below it does', () => {
  const { scale, rest } = cropFor({ width: 666, height: 716 }, at(0.4, 0.6))
  expect(scale).toBeCloseTo(716 / 900)
  expect(rest.x).toBeCloseTo((666 - 1760 * (716 / 900)) * 0.4)
  expect(rest.y).toBeCloseTo(0)
})

test('however one looks about, no layer leaves a gap at an edge, and its pixels reach as far as is seen', () => {
  fc.assert(
    fc.property(side, side, share, share, look, look, (width, height, x, y, panX, panY) => {
      const crop = cropFor({ width, height }, at(x, y))
      return LAYERS.every((layer) => {
        const corner = layerAt(crop, layer, at(panX, panY))
        const part = partSeen(crop, layer)
        const left = corner.x + part.x * crop.scale
        const right = corner.x + (part.x + part.width) * crop.scale
        return (
          corner.x <= 0.01 &&
          corner.x + PAPER.width * crop.scale >= width - 0.01 &&
          left <= 0.01 &&
          right >= width - 0.01
        )
      })
    }),
  )
})

test('what is near moves more than what is far', () => {
  const crop = cropFor({ width: 600, height: 716 }, at(0.5, 0.5))
  const moved = LAYERS.map((layer) => Math.abs(layerAt(crop, layer, at(1, 0)).x - crop.rest.x))
  expect(moved).toEqual([...moved].sort((a, b) => a - b))
})

test('the textures of a picture keep to their budget on every screen, and are sharp where that allows it', () => {
  for (const [width, height, device] of [
    [390, 228, 3],
    [666, 716, 1],
    [666, 716, 2],
    [1997, 2076, 1],
    [1997, 2076, 3],
  ] as const) {
    const crop = cropFor({ width, height }, at(0.5, 0.5))
    const pixels = layerPixels(crop, device, 8192)
    expect(layerBytes(crop, pixels)).toBeLessThan(TEXTURE_BUDGET * 1.02)
    if (width < 700) expect(pixels).toBe(device)
  }
})

test('no texture is longer than the device takes', () => {
  const crop = cropFor({ width: 1997, height: 300 }, at(0.5, 0.5))
  const pixels = layerPixels(crop, 3, 2048)
  for (const layer of LAYERS) expect(partSeen(crop, layer).width * crop.scale * pixels).toBeLessThan(2049)
})
