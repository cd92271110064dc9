import { type Box, clamp, overlaps, type Point, type Size } from '../geometry'

/** A thing that stands beside the spot it means. */
export interface Slip {
  /** The spot, in pixels of the window. */
  readonly spot: Point
  /** The middle of the slip. */
  readonly at: Point
}

const NEAR = 1.05
const STEPS = 12

/**
 * Finds room for slips of `size` beside their spots: first to the upper right, then round about and further out, so
 * that none covers another, covers one of `spots`, or leaves the window. Where there is no room left a slip covers
 * what is there: it is better found than lost.
 */
export function placeSlips(spots: readonly Point[], size: number, window: Size): readonly Slip[] {
  const placed: Slip[] = []
  for (const spot of spots) {
    const at = candidates(spot, size, window).find((candidate) => isFree(candidate, size, placed, spots))
    placed.push({ spot, at: at ?? inside({ x: spot.x + size, y: spot.y - size }, size, window) })
  }
  return placed
}

function candidates(spot: Point, size: number, window: Size): readonly Point[] {
  const all: Point[] = []
  for (const ring of [NEAR, NEAR + 0.6, NEAR + 1.2, NEAR + 1.9]) {
    for (let step = 0; step < STEPS; step++) {
      // Upper right, then alternately to both sides of it.
      const turn = (step % 2 === 0 ? step / 2 : -(step + 1) / 2) * ((2 * Math.PI) / STEPS)
      const angle = -Math.PI / 4 + turn
      all.push(
        inside({ x: spot.x + Math.cos(angle) * size * ring, y: spot.y + Math.sin(angle) * size * ring }, size, window),
      )
    }
  }
  return all
}

function inside({ x, y }: Point, size: number, { width, height }: Size): Point {
  const half = size / 2 + 4
  return { x: clamp(x, half, Math.max(half, width - half)), y: clamp(y, half, Math.max(half, height - half)) }
}

function isFree(at: Point, size: number, placed: readonly Slip[], spots: readonly Point[]): boolean {
  const box = around(at, size + 4)
  return (
    placed.every((other) => !overlaps(box, around(other.at, size))) &&
    spots.every((spot) => !overlaps(box, around(spot, 8)))
  )
}

const around = ({ x, y }: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
})
