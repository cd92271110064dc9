import { between, distance, type Point } from '../geometry'

export interface GestureTargets {
  pan(by: Point): void
  /** `factor` above 1 brings the map closer, about `at`. */
  zoom(factor: number, at: Point): void
  tap(at: Point): void
  /** The last finger has left. */
  settle(): void
}

export interface Gestures {
  down(finger: number, at: Point): void
  move(finger: number, at: Point): void
  up(finger: number, at: Point): void
  /** The browser has taken the gesture over, to scroll the page. */
  cancel(finger: number): void
}

/** How far a finger may slip and still have tapped. */
const SLIP = 8

/** Turns fingers on the map into movements of it. Points are pixels of the window. */
export function createGestures(targets: GestureTargets): Gestures {
  const fingers = new Map<number, Point>()
  let start: Point | undefined
  let moved = false

  const lift = (finger: number): void => {
    if (!fingers.delete(finger)) return
    if (fingers.size === 0) targets.settle()
  }
  return {
    down(finger, at) {
      moved = fingers.size > 0
      start = at
      fingers.set(finger, at)
    },
    move(finger, at) {
      const before = fingers.get(finger)
      if (!before) return
      const other = [...fingers].find(([id]) => id !== finger)?.[1]
      fingers.set(finger, at)
      if (other) {
        const middle = between(before, other, 0.5)
        const now = between(at, other, 0.5)
        targets.pan({ x: now.x - middle.x, y: now.y - middle.y })
        if (distance(before, other) > 1) targets.zoom(distance(at, other) / distance(before, other), now)
        return
      }
      if (!moved && start && distance(start, at) <= SLIP) return
      // The first step makes good what was held back while it could have been a tap.
      const from = moved ? before : (start ?? before)
      moved = true
      targets.pan({ x: at.x - from.x, y: at.y - from.y })
    },
    up(finger, at) {
      const tapped = fingers.has(finger) && fingers.size === 1 && !moved
      lift(finger)
      if (tapped) targets.tap(at)
    },
    cancel: lift,
  }
}
