import { type Point, pts } from '../../kit/geometry'
import { palette } from '../../kit/palette'
import { limb, SHORT } from '../limb'
import type { Stance } from './stance'

/** A leg and its shoe; `i` 0 near, 1 far. */
export function drawLeg(stance: Stance, q: Stance['legPts'][number], i: number): void {
  const { o, view, side, put, legTone, skirtLeg, R } = stance
  if (o.nolegs) return
  put(limb(q.h, q.k, q.a, ...R, SHORT), legTone, { rw: 0.75 })
  if (side) {
    const fa = q.sh * 0.7
    const c = Math.cos(fa)
    const sn = Math.sin(fa)
    const sh = skirtLeg
      ? pts('-4.5,3 3.6,3.4 9,-1.4 14,-4.6 13.6,-7 2,-6.2 -2,-7.4 -5.4,-7.4')
      : pts('-5.6,2 5.4,3 10,-1.5 16,-4.4 16,-7.6 -6.4,-7.6 -6.4,-3')
    put(
      sh.map(([u, v]): Point => [q.a[0] + u * c - v * sn, q.a[1] + u * sn + v * c]),
      palette.ink,
      { rw: 0.6 },
    )
  } else {
    const b = view === 'back'
    const k = i ? 1 : -1
    const up = q.lift
    put(
      up > 4 && b
        ? [
            [q.a[0] - 5, q.a[1] + 4],
            [q.a[0] + 5, q.a[1] + 4],
            [q.a[0] + 5, q.a[1] - 10],
            [q.a[0] - 5, q.a[1] - 10],
          ]
        : [
            [q.a[0] - 5.4, q.a[1] + 2],
            [q.a[0] + 5.4, q.a[1] + 2],
            [q.a[0] + 6 + k * 2.4, q.a[1] - 6],
            [q.a[0] + 5 + k, q.a[1] - 8],
            [q.a[0] - 5 + k, q.a[1] - 8],
            [q.a[0] - 6 + k * 2.4, q.a[1] - 6],
          ],
      palette.ink,
      { rw: 0.5 },
    )
  }
}
