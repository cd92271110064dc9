/** What this machine can bear: every frame as asked, few frames, or none. */
export type Pace = 'full' | 'slow' | 'rest'

const MANY = 24
/** Milliseconds between frames from which the machine has no time left for anything else. */
const TOO_LONG = 47
const NEXT: Readonly<Record<Pace, Pace>> = { full: 'slow', slow: 'rest', rest: 'rest' }

/** Milliseconds from one frame to the next at each pace. */
export const PACE_STEP: Readonly<Record<Exclude<Pace, 'rest'>, number>> = { full: 33, slow: 100 }

/** Hears how long frames take, and says what to do when many in a row took too long. It never goes back up by itself. */
export function createPace(): (delta: number) => Pace {
  let pace: Pace = 'full'
  let late = 0
  return (delta) => {
    const limit = pace === 'slow' ? TOO_LONG + PACE_STEP.slow : TOO_LONG
    late = delta > limit ? late + 1 : Math.max(0, late - 2)
    if (late >= MANY) {
      pace = NEXT[pace]
      late = 0
    }
    return pace
  }
}
