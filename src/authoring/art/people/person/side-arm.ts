import { nth, type Point, type Points } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import { type ArmPose, armPoses } from '../arm-poses'
import { limb, reach } from '../limb'
import type { PersonStance } from './stance'
import type { UprightArm } from './upright-arm'

/** An arm, seen from the side; `tw` leans a point with the trunk. */
export function drawSideArm(
  stance: PersonStance,
  tw: (point: Point) => Point,
  pose: ArmPose,
  far: boolean,
): UprightArm {
  const { L, s, fem, tone, skin, T, ldir, dark, litc, put } = stance
  const [ua, fa] = armPoses[pose]
  const S = tw([far ? 2 : -1, 137])
  const E = reach(S, ua, 29)
  const H = reach(E, fa, 25)
  const HH = reach(E, fa, 33)
  const sr = fem ? 6 : 7.2
  put(limb(S, E, H, sr + 1, sr, sr - 1), tone, { rw: 1 })
  const dx = HH[0] - H[0]
  const dy = HH[1] - H[1]
  const n = Math.hypot(dx, dy)
  const ux = dx / n
  const uy = dy / n
  const px = -uy
  const py = ux
  if (pose !== 'pocket') {
    const fingers: Points = [
      [H[0] + px * 3.6, H[1] + py * 3.6],
      [H[0] + ux * 4 + px * 4.4, H[1] + uy * 4 + py * 4.4],
      [HH[0] + px * 2, HH[1] + py * 2],
      [HH[0] - px * 2.2, HH[1] - py * 2.2],
      [H[0] + ux * 4 - px * 3.8, H[1] + uy * 4 - py * 3.8],
      [H[0] - px * 3.4, H[1] - py * 3.4],
    ]
    const hand = fingers.map(T)
    L.poly(dark ? palette.ink : skin, hand)
    if (dark) {
      const [lx, ly] = ldir(...nth(hand, 0))
      L.add(litc, rim(hand, lx, ly, { inset: 0.3 * s, w: 3 * s, thr: 0.1, minLen: 2 }))
    }
  }
  return { S, E, H, HH, pose }
}
