import { nth, type Point, type Points } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import { limb, SHORT } from '../limb'
import type { DrawnArm } from './options'
import type { Stance } from './stance'

/** An arm with sleeve, hand and folds. */
export function drawArm(stance: Stance, a: DrawnArm): void {
  const { L, s, o, fem, tone, dark, litc, skin, coat, det, T, ldir, put, ln, cc, ls } = stance
  if (a.hide) return
  const sr = (fem ? 6 : 7.4) * (coat === 'over' ? 1.05 : 0.95)
  put(limb(a.S, a.E, a.H, sr + 0.8, sr - 0.2, sr - (coat === 'smock' ? 1.8 : 1), SHORT), o.armTone || tone, {
    rw: 0.95,
  })
  if (a.pocket) return
  const d = Math.hypot(a.H[0] - a.E[0], a.H[1] - a.E[1]) || 1
  const ux = (a.H[0] - a.E[0]) / d
  const uy = (a.H[1] - a.E[1]) / d
  const px = -uy
  const py = ux
  const hl = a.fist ? 7 : 10.5
  const fingers: Points = [
    [-0.6, 3.4],
    [2.5, 4.3],
    [hl * 0.75, 3.6],
    [hl, 1.4],
    [hl, -1.4],
    [hl * 0.7, -3.2],
    [1, -3.3],
  ]
  const hd = fingers.map(([u, v]): Point => [a.H[0] + ux * u + px * v, a.H[1] + uy * u + py * v])
  const hv = hd.map(T)
  L.poly(dark && !o.handLit ? palette.ink : skin, hv)
  const [lx, ly] = ldir(...nth(hv, 0))
  if (dark && !o.handLit) L.add(litc, rim(hv, lx, ly, { inset: 0.3 * s, w: 2.8 * s, thr: 0, minLen: 2 }))
  else {
    L.add(palette.ink, rim(hv, -lx, -ly, { inset: 0, w: 1.7 * s, thr: 0.1, minLen: 2 }))
    if (det > 0.8)
      for (const k of [-1, 1])
        L.add(
          palette.ink,
          cut(
            T([a.H[0] + ux * hl * 0.45 + px * k * 1.1, a.H[1] + uy * hl * 0.45 + py * k * 1.1]),
            T([a.H[0] + ux * hl * 0.95 + px * k * 0.8, a.H[1] + uy * hl * 0.95 + py * k * 0.8]),
            0.5 * s,
          ),
        )
  }
  if (det > 0.7)
    L.add(
      cc,
      cut(
        T([a.H[0] + px * (sr - 2), a.H[1] + py * (sr - 2)]),
        T([a.H[0] - px * (sr - 2), a.H[1] - py * (sr - 2)]),
        0.8 * s,
      ),
    )
  if (det > 0.55)
    for (let k = 0; k < 3; k++) {
      ln(
        cc,
        [
          a.S[0] + (a.E[0] - a.S[0]) * (0.55 + k * 0.13) + ls * (sr - 2.4),
          a.S[1] + (a.E[1] - a.S[1]) * (0.55 + k * 0.13),
        ],
        [
          a.S[0] + (a.E[0] - a.S[0]) * (0.62 + k * 0.13) + ls * (sr - 6.5),
          a.S[1] + (a.E[1] - a.S[1]) * (0.62 + k * 0.13) - 1.5,
        ],
        0.7,
      )
    }
}
