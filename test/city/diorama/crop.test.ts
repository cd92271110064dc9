import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Crop, cropFor, LAYERS, layerAt, PAPER, partSeen } from '../../../src/city/diorama/crop'
import { PEOPLE, PERSON } from '../../../src/city/diorama/draw-people'
import { TILE } from '../../../src/city/diorama/draw-weather'
import { cutSize, layerPixels, TEXTURE_BUDGET, weatherPixels } from '../../../src/city/diorama/texture-budget'
import type { Size } from '../../../src/city/geometry'
import { pixelRatio } from '../../../src/city/pixel-ratio'
import { at } from '../factories'

/** The bytes of one texture. */
const bytesOf = ({ width, height }: Size): number => Math.round(width) * Math.round(height) * 4

/** The bytes of the six layers. */
const layerBytes = (crop: Crop, pixels: number): number =>
  LAYERS.map((layer) => partSeen(crop, layer))
    .map(({ width, height }) => ({ width: width * crop.scale * pixels, height: height * crop.scale * pixels }))
    .reduce((sum, size) => sum + bytesOf(size), 0)

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

/** Windows and dense screens from the smallest phone to a wall, each with the plate's part of it. */
const SCREENS = [
  [320, 180, 3],
  [390, 228, 3],
  [666, 716, 1],
  [666, 716, 2],
  [1040, 996, 2],
  [1997, 2076, 1],
  [1997, 2076, 3],
  [3840, 1964, 1],
  [3840, 2160, 2],
] as const

test('all textures of a picture together keep to the one budget on every screen, and are sharp where that allows it', () => {
  for (const [width, height, device] of SCREENS) {
    const crop = cropFor({ width, height }, at(0.5, 0.5))
    const layers = layerPixels(crop, device, 8192)
    const canvas = pixelRatio({ width, height }, device, 8192)
    const unit = Math.min(canvas, layers) * crop.scale
    const weather = 3 * bytesOf({ width: TILE * weatherPixels(canvas), height: TILE * weatherPixels(canvas) })
    const people = PEOPLE.length * bytesOf({ width: PERSON.width * unit, height: PERSON.height * unit })
    const beam = bytesOf({ width: 900 * unit, height: 150 * unit })
    const cut = bytesOf(cutSize({ width: width * canvas, height: height * canvas }))
    // Flags, smoke and flames are taken out of their layers and kept once more: never as much as one layer.
    const flags = layerBytes(crop, layers) / LAYERS.length
    expect(layerBytes(crop, layers) + flags + weather + people + beam + cut).toBeLessThan(TEXTURE_BUDGET)
    if (width < 700) expect(layers).toBe(device)
  }
})

test('no texture is longer than the device takes', () => {
  const crop = cropFor({ width: 1997, height: 300 }, at(0.5, 0.5))
  const pixels = layerPixels(crop, 3, 2048)
  for (const layer of LAYERS) expect(partSeen(crop, layer).width * crop.scale * pixels).toBeLessThan(2049)
})
