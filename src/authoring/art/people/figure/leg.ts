import { type Point, pts } from '../../kit/geometry'
import { palette } from '../../kit/palette'
import { limb, SHORT } from '../limb'
import type { Stance } from './stance'

/** The shoe of a step that comes towards us: the leading one shows its toe cap, the trailing one hangs on its toes. */
function stridingShoe({ put, skirtLeg }: Stance, { a: [u, v], leads }: Stance['legPts'][number]): void {
  const wide = skirtLeg ? 0.86 : 1
  const shoe = leads
    ? pts('-4.6,5 4.6,5 6.2,-1 6.6,-6 4,-9 -4,-9 -6.6,-6 -6.2,-1')
    : pts('-4.4,5 4.4,5 4.6,-2 3.4,-9.4 1,-11 -2.4,-10.4 -4.4,-3')
  put(
    shoe.map(([x, y]): Point => [u + x * wide, v + y]),
    palette.ink,
    { rw: leads ? 0.8 : 0.4, sh: 0 },
  )
}

/** A leg and its shoe; `i` 0 near, 1 far. */
export function drawLeg(stance: Stance, q: Stance['legPts'][number], i: number): void {
  const { o, view, side, put, legTone, skirtLeg, R } = stance
  if (o.nolegs) return
  put(limb(q.h, q.k, q.a, ...R, SHORT), legTone, { rw: q.leads === false ? 0.45 : 0.75 })
  if (q.leads !== undefined) {
    stridingShoe(stance, q)
    return
  }
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
