import { type Point, pts } from '../../kit/geometry'
import { palette } from '../../kit/palette'
import { limb, reach } from '../limb'
import type { PersonStance } from './stance'

/** Both legs, seen from the side. */
export function sideLegs(stance: PersonStance): void {
  const { fem, put, st, hem, legtone } = stance
  const lr: readonly [number, number, number] = fem && hem > 45 ? [5.5, 4.6, 3] : [7.5, 6.6, 5]
  const hip: Point = [0, 88]
  const leg = (ta: number, sa: number) => {
    const k = reach(hip, ta, 42)
    const a = reach(k, sa, 40)
    put(limb(hip, k, a, ...lr), legtone, { rw: 0.8 })
    const fa = sa * 0.75
    const c = Math.cos(fa)
    const sn = Math.sin(fa)
    const ft = pts('-4.5,3 4,4 10,-1.5 15,-5 14.5,-8 -5.5,-8').map(
      ([u, v]): Point => [a[0] + u * c - v * sn, a[1] + u * sn + v * c],
    )
    put(ft, palette.ink, { rw: 0.5 })
  }
  leg(-0.05 - st * 0.3, -0.12 - st * 0.62)
  leg(0.05 + st * 0.36, st * 0.02)
}
