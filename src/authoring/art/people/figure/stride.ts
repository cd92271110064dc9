import type { Point } from '../../kit/geometry'

/** A leg of somebody who walks towards us or away: its joints, and whether it leads or trails. */
export interface StridingLeg {
  readonly h: Point
  readonly k: Point
  readonly a: Point
  readonly leads: boolean
}

/**
 * Both legs of a step seen along its way, left on the sheet first. `step` -1..1: its sign says which leg leads (1 the right
 * one), its size how long the step is. The feet come down near one line; the leading one is nearer to us, so lower on the
 * sheet, and the trailing one is bent, its heel lifted.
 */
export function stridingLegs(hx: number, hy: number, step: number): readonly [StridingLeg, StridingLeg] {
  const size = Math.abs(step)
  const leg = (side: -1 | 1): StridingLeg => {
    const leads = side * step > 0
    return {
      leads,
      h: [hx + side * 7.6, hy],
      k: [hx + side * (leads ? 5.4 - step * side * 0.6 : 8.2), hy - (leads ? 41 : 45)],
      a: [hx + side * (leads ? 3.6 : 6.2), leads ? -5 * size : 16 * size + 3],
    }
  }
  return [leg(-1), leg(1)]
}
