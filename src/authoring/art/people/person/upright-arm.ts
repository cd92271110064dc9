import { nth, type Point } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import { type ArmPose, armPoses } from '../arm-poses'
import { limb, reach } from '../limb'
import type { PersonStance } from './stance'

/** An arm from shoulder `S` over elbow `E` and wrist `H` to the finger tips `HH`. */
export interface UprightArm {
  readonly S: Point
  readonly E: Point
  readonly H: Point
  readonly HH: Point
  readonly pose: ArmPose
}

/** `sd`: -1 left, 1 right; `sw`: half the width of the shoulders. */
export function uprightArm(sd: -1 | 1, pose: ArmPose, sw: number): UprightArm {
  const [ua, fa] = armPoses[pose]
  const S: Point = [sd * (sw - 5), 135]
  const e = reach([0, 0], ua, 29)
  const E: Point = [S[0] + sd * e[0], S[1] + e[1]]
  const f = reach([0, 0], fa, 25)
  const H: Point = [E[0] + sd * f[0], E[1] + f[1]]
  const hnd = reach([0, 0], fa, 32)
  const HH: Point = [E[0] + sd * hnd[0], E[1] + hnd[1]]
  return { S, E, H, HH, pose }
}

export function drawUprightArm(stance: PersonStance, a: UprightArm): void {
  const { L, s, o, fem, tone, skin, T, ldir, dark, litc, put } = stance
  const sr = fem ? 6 : 7.2
  put(limb(a.S, a.E, a.H, sr + 0.8, sr - 0.3, sr - 1.2), tone, { rw: 1 })
  if (!['pocket', 'link', 'hip'].includes(a.pose)) {
    const h: Point = [a.H[0] * 0.3 + a.HH[0] * 0.7, a.H[1] * 0.3 + a.HH[1] * 0.7]
    const dx = a.HH[0] - a.H[0]
    const dy = a.HH[1] - a.H[1]
    const n = Math.hypot(dx, dy) || 1
    const ux = dx / n
    const uy = dy / n
    const px = -uy
    const py = ux
    const hand: Point[] = [
      [a.H[0] + px * 3.6, a.H[1] + py * 3.6],
      [h[0] + px * 4.2, h[1] + py * 4.2],
      [a.HH[0] + px * 2.2 + ux, a.HH[1] + py * 2.2 + uy],
      [a.HH[0] - px * 2.4, a.HH[1] - py * 2.4],
      [h[0] - px * 3.6, h[1] - py * 3.6],
      [a.H[0] - px * 3.2, a.H[1] - py * 3.2],
    ]
    L.poly(dark ? o.handTone || palette.ink : skin, hand.map(T))
    if (dark) {
      const v = hand.map(T)
      const [lx, ly] = ldir(...nth(v, 0))
      L.add(litc, rim(v, lx, ly, { inset: 0.3 * s, w: 3.2 * s, thr: 0.1, minLen: 2 }))
    }
  }
}
