import { clamp, type Point } from '../geometry'

export interface LookAbout {
  /** The pointer is here, as shares of the window from -1 to 1; `undefined`: it has gone. */
  point(at: Point | undefined): void
  /** Where one looks after `delta` more milliseconds, -1 to 1 each way. */
  advance(delta: number): Point
}

const DRIFT = 0.42
const EASE = 520

/** Turns the head slowly by itself, and towards the pointer. */
export function createLookAbout(): LookAbout {
  let clock = 0
  let pointer: Point | undefined
  let look: Point = { x: 0, y: 0 }
  return {
    point(at) {
      pointer = at
    },
    advance(delta) {
      clock += delta
      // It begins in the middle, where the picture that stands still lies, too.
      const drift = { x: Math.sin(clock / 6100) * DRIFT, y: Math.sin(clock / 8300) * DRIFT * 0.5 }
      const aim = pointer
        ? { x: clamp(pointer.x * 0.85 + drift.x * 0.3, -1, 1), y: clamp(pointer.y * 0.85 + drift.y * 0.3, -1, 1) }
        : drift
      const share = 1 - Math.exp(-delta / EASE)
      look = { x: look.x + (aim.x - look.x) * share, y: look.y + (aim.y - look.y) * share }
      return look
    },
  }
}
