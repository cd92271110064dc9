import type { Size } from '../geometry'
import { type Crop, LAYERS, partSeen } from './crop'

/** What all textures of a picture may take together, in bytes: layers, flags, people, weather, lights and the cut. */
export const TEXTURE_BUDGET = 96 * 2 ** 20

/** What of it the six layers may take. */
const LAYERS_SHARE = (TEXTURE_BUDGET * 2) / 3
/** The old picture is seen for half a second while it is cut away: it need not be sharper than this. */
const MOST_CUT_PIXELS = 1920 * 1080
/** Rain and smoke are soft enough at twice the window's pixels. */
const SHARPEST_WEATHER = 2

const BYTES = 4

/**
 * Device pixels per pixel of the window that the layers are painted with: as sharp as the screen, less where six
 * layers would not fit the budget or one of them is longer than the device's textures may be.
 */
export function layerPixels(crop: Crop, device: number, longestSide: number): number {
  const parts = LAYERS.map((layer) => partSeen(crop, layer))
  const area = parts.reduce((sum, { width, height }) => sum + width * height, 0) * crop.scale ** 2
  const longest = Math.max(...parts.flatMap(({ width, height }) => [width, height])) * crop.scale
  return Math.min(device, Math.sqrt(LAYERS_SHARE / BYTES / area), longestSide / longest)
}

/** The size at which a picture that fills `canvas` is kept to be cut away. */
export function cutSize({ width, height }: Size): Size {
  const scale = Math.min(1, Math.sqrt(MOST_CUT_PIXELS / Math.max(1, width * height)))
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) }
}

/** Device pixels per pixel of the window that weather is painted with. */
export const weatherPixels = (pixels: number): number => Math.min(pixels, SHARPEST_WEATHER)
