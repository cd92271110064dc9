import { type Crop, LAYERS, partSeen } from './crop'

/** What the textures of a picture may take together, in bytes. Weather, flags and the cut need a few more. */
export const TEXTURE_BUDGET = 64 * 2 ** 20

const BYTES = 4

/**
 * Device pixels per pixel of the window that the layers are painted with: as sharp as the screen, less where six
 * layers would not fit the budget or one of them is longer than the device's textures may be.
 */
export function layerPixels(crop: Crop, device: number, longestSide: number): number {
  const parts = LAYERS.map((layer) => partSeen(crop, layer))
  const area = parts.reduce((sum, { width, height }) => sum + width * height, 0) * crop.scale ** 2
  const longest = Math.max(...parts.flatMap(({ width, height }) => [width, height])) * crop.scale
  return Math.min(device, Math.sqrt(TEXTURE_BUDGET / BYTES / area), longestSide / longest)
}

/** The bytes that the six layers then take. */
export function layerBytes(crop: Crop, pixels: number): number {
  return LAYERS.map((layer) => partSeen(crop, layer)).reduce(
    (sum, { width, height }) =>
      sum + Math.round(width * crop.scale * pixels) * Math.round(height * crop.scale * pixels) * BYTES,
    0,
  )
}
