/**
 * What this machine can bear, from everything to nothing: each frame of the screen; every other; the same with less
 * that falls; few frames; a picture at rest.
 */
export const PACES = ['full', 'half', 'thin', 'slow', 'rest'] as const

export type Pace = (typeof PACES)[number]

/** Least milliseconds from one frame to the next; a quick screen has more frames than an eye needs. */
export const PACE_STEP: Readonly<Record<Exclude<Pace, 'rest'>, number>> = { full: 17, half: 33, thin: 33, slow: 100 }

/** Milliseconds between frames from which the machine has no time left for anything else. */
const TOO_LONG: Readonly<Record<Exclude<Pace, 'rest'>, number>> = { full: 26, half: 47, thin: 47, slow: 147 }

const MANY = 24
/** A frame that comes later than this many times what it may counts as so many. */
const WORST = 3
/** Milliseconds in time before the next better pace is tried; twice as long after each time that it was too much. */
const PATIENCE = 10_000
const MOST_PATIENCE = 320_000

export interface PaceKeeper {
  now(): Pace
  /** Hears how long a frame took, in milliseconds, and says how to go on. */
  hear(delta: number): Pace
  /** A picture at rest sends no frames to judge by: the next one is tried with a few. */
  nextPicture(): Pace
}

/**
 * Turns a machine that cannot keep up down, step by step, and up again once it can. `best`: the highest pace, with
 * which it begins.
 */
export function createPace(best: 'full' | 'half' = 'full'): PaceKeeper {
  let pace: Pace = best
  let late = 0
  let calm = 0
  let patience = PATIENCE
  /** Whether this pace was come to from below, and may have been too hopeful. */
  let onTrial = false

  const step = (by: 1 | -1): void => {
    pace = PACES[PACES.indexOf(pace) + by] ?? pace
    late = 0
    calm = 0
  }
  return {
    now: () => pace,
    hear(delta) {
      if (pace === 'rest') return pace
      const limit = TOO_LONG[pace]
      if (delta > limit) {
        late += Math.min(WORST, Math.floor(delta / limit))
        calm = 0
      } else {
        late = Math.max(0, late - 2)
        calm += delta
      }
      if (late >= MANY) {
        if (onTrial) patience = Math.min(MOST_PATIENCE, patience * 2)
        onTrial = false
        step(1)
      } else if (calm >= patience) {
        onTrial = pace !== best
        if (onTrial) step(-1)
        else patience = PATIENCE
      }
      return pace
    },
    nextPicture() {
      if (pace === 'rest') step(-1)
      return pace
    },
  }
}
