import type { Size } from './geometry'

/** As many pixels as a 4K screen has: more would cost memory that nobody sees. */
const MOST_PIXELS = 3840 * 2160

/** Device pixels per pixel of a window that a picture of its whole area is painted with. */
export function pixelRatio(window: Size, device: number, longestSide: number): number {
  const { width, height } = window
  if (width < 1 || height < 1) return 1
  return Math.max(
    0.5,
    Math.min(device, 3, Math.sqrt(MOST_PIXELS / (width * height)), longestSide / Math.max(width, height)),
  )
}
