import type { Box } from '../geometry'

/** Pixels of a picture, four bytes each, as a canvas gives them. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A flag in a picture, and the side on which its pole stands. */
export interface FoundFlag extends Box {
  readonly pole: 'left' | 'right'
}

const isGreen = (r: number, g: number, b: number): boolean => g > r + 15 && g > b + 15
const isRed = (r: number, g: number, b: number): boolean => r > 120 && g < 90 && b < 90

/** How many pixels may lie between two parts of one stripe, where a pole or a cut parts them. */
const GAP = 3
const LEAST = 24

/**
 * Finds Hungarian flags: a green stripe with red above it, which nothing else in the pictures is. Boxes are in
 * pixels. `middle` is where people stand: poles are taken to be on that side of the cloth.
 */
export function findFlags(pixels: Pixels): readonly FoundFlag[] {
  return greenStripes(pixels).flatMap((green): FoundFlag[] => {
    const top = redAbove(pixels, green)
    if (top === undefined) return []
    const pad = Math.ceil(green.width * 0.06) + 1
    const x = Math.max(0, green.x - pad)
    const y = Math.max(0, top - pad)
    return [
      {
        x,
        y,
        width: Math.min(pixels.width, green.x + green.width + pad) - x,
        height: Math.min(pixels.height, green.y + green.height + pad) - y,
        pole: poleOf(pixels, green),
      },
    ]
  })
}

/** The highest red over a green stripe, not further up than a flag is high. */
function redAbove(pixels: Pixels, green: Box): number | undefined {
  let top: number | undefined
  let count = 0
  const from = Math.max(0, green.y - Math.ceil(Math.max(green.height * 1.9, green.width * 0.75)))
  for (let y = green.y + green.height; y >= from; y--) {
    for (let x = green.x; x < green.x + green.width; x++) {
      if (!test(pixels, x, y, isRed)) continue
      top = y
      count += 1
    }
  }
  return count >= LEAST ? top : undefined
}

/** The pole is a dark upright beside the cloth, which goes on below it. */
function poleOf(pixels: Pixels, green: Box): 'left' | 'right' {
  const dark = (x: number): number => {
    let count = 0
    for (let y = green.y + green.height; y < Math.min(pixels.height, green.y + green.height * 2.2); y++) {
      for (let dx = -3; dx <= 3; dx++) if (test(pixels, x + dx, y, (r, g, b) => r + g + b < 160)) count += 1
    }
    return count
  }
  return dark(green.x - 1) >= dark(green.x + green.width + 1) ? 'left' : 'right'
}

function test({ width, height, data }: Pixels, x: number, y: number, is: typeof isRed): boolean {
  if (x < 0 || y < 0 || x >= width || y >= height) return false
  const at = (y * width + x) * 4
  return (data[at + 3] ?? 0) > 200 && is(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
}

/** Boxes of the connected areas of green that are large enough to be a stripe of cloth. */
function greenStripes(pixels: Pixels): readonly Box[] {
  const { width, height, data } = pixels
  const seen = new Uint8Array(width * height)
  const boxes: Box[] = []
  for (let start = 0; start < seen.length; start++) {
    // Nearly every pixel ends here, so this is written for speed; transparent ones are black.
    const g = data[start * 4 + 1] ?? 0
    if (g <= 15 || seen[start] || g <= (data[start * 4] ?? 0) + 15) continue
    if (!test(pixels, start % width, Math.floor(start / width), isGreen)) continue
    let [left, right, top, bottom, count] = [width, 0, height, 0, 0]
    const open = [start]
    seen[start] = 1
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width
      const y = Math.floor(at / width)
      count += 1
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      for (let dy = -GAP; dy <= GAP; dy++) {
        for (let dx = -GAP; dx <= GAP; dx++) {
          const next = (y + dy) * width + x + dx
          if (x + dx < 0 || x + dx >= width || next < 0 || next >= seen.length || seen[next]) continue
          if (!test(pixels, x + dx, y + dy, isGreen)) continue
          seen[next] = 1
          open.push(next)
        }
      }
    }
    if (count >= LEAST) boxes.push({ x: left, y: top, width: right - left + 1, height: bottom - top + 1 })
  }
  return boxes
}
