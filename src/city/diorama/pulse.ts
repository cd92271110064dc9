import type { Tension } from '../../state/selectors/tension'

/** How much faster people breathe and lights search: calm, uneasy, under fire. */
const PACE: Readonly<Record<Tension, number>> = { 0: 1, 1: 1.35, 2: 1.8 }
/** Milliseconds in which a crowd takes up another pace. */
const EASE = 2600

/** A clock that runs by the tension of the hour. It never leaps: a crowd does not start up all at once. */
export interface Pulse {
  set(tension: Tension): void
  /** The clock after `delta` more milliseconds. */
  advance(delta: number): number
}

export function createPulse(): Pulse {
  let clock = 0
  let pace = 1
  let aim = 1
  return {
    set(tension) {
      aim = PACE[tension]
    },
    advance(delta) {
      pace += (aim - pace) * (1 - Math.exp(-delta / EASE))
      clock += delta * pace
      return clock
    },
  }
}
