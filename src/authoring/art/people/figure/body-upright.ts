import { nth, type Point } from '../../kit/geometry'
import { gouge } from '../../kit/gouge'
import { drawArm } from './arm'
import { drawHead } from './head'
import { drawLeg } from './leg'
import { shawlUpright } from './shawl'
import type { Stance } from './stance'

/** Somebody seen from before, from behind or in three-quarters. */
export function drawUpright(stance: Stance): void {
  const { L, r, s, o, view, fem, tone, dark, litc, coat, det, T, put, ln, cc, ls, hx, hy, B, hemY, legPts, arms } =
    stance
  const sw = (fem ? 16.8 : 20.2) * (o.stout ? 1.12 : 1)
  const bulk = coat === 'over' ? 1.04 : 1
  const hw = (fem ? (coat === 'jacket' ? 17.5 : 19) : 20.5) * bulk * (o.stout ? 1.1 : 1)
  const ww = sw * (fem && coat !== 'over' ? 0.9 : 0.97)

  const step = o.step ?? 0
  const sway = r.around() * 2 + step * 2.6
  const first = nth(legPts, 0).leads ? 1 : 0
  drawLeg(stance, nth(legPts, first), first)
  drawLeg(stance, nth(legPts, 1 - first), 1 - first)
  const behind = arms.filter((a) => a.behind)
  for (const a of behind) drawArm(stance, a)
  const yb = hemY
  const H2 = (u: number, v: number): Point => (v < 0 ? [hx + u, hy + v] : B(u, v))
  put(
    o.bust
      ? [
          B(-7, 56),
          B(-sw + 4, 52),
          B(-sw - 1, 45),
          B(-ww - 1, 20),
          B(-hw, 0),
          B(hw, 0),
          B(ww + 1, 20),
          B(sw + 1, 45),
          B(sw - 4, 52),
          B(7, 56),
        ]
      : [
          B(-6, 57),
          B(-12, 54.4),
          B(-sw + 3.4, 51),
          B(-sw - 1, 44),
          B(-sw - 0.6, 26),
          B(-ww, 12),
          H2(-hw, -4),
          [hx - hw - 1.4 + sway, yb + step * 2.6],
          [hx - hw * 0.35 + sway, yb - 2 + step * 1.4],
          [hx + sway, yb + (view === 'back' ? 3 : -1.4)],
          [hx + hw * 0.4 + sway, yb - 2.4 - step * 1.4],
          [hx + hw + 1.4 + sway, yb + 1 - step * 2.6],
          H2(hw, -4),
          B(ww, 12),
          B(sw + 0.6, 26),
          B(sw + 1, 44),
          B(sw - 3.4, 51),
          B(12, 54.4),
          B(6, 57),
        ],
    tone,
    { rw: 1.1 },
  )
  if (det > 0.35) {
    const nf = o.bust ? 2 : Math.round((o.folds ?? (fem ? 4 : 5) - (step ? 1 : 0)) * det)
    for (let i = 0; i < nf; i++) {
      const u = (dark ? ls : -ls) * r.range(-0.3, 0.9)
      ln(
        cc,
        o.bust ? B(u * ww, 22) : [hx + u * ww, hy + r.range(-6, 14)],
        o.bust ? B(u * hw, 3) : [hx + u * hw + sway, yb + r.range(3, 14)],
        r.range(0.6, 1.5),
        r.around() * 2,
      )
    }
    // the knee that comes forward draws the cloth from the other hip
    if (step !== 0 && !o.bust) {
      const k = Math.sign(step)
      ln(cc, [hx - k * hw * 0.5, hy + 2], [hx + k * 8 + sway, yb + 8], 1.4, k * 3.4)
    }
    for (let i = 0; i < 5 * det; i++)
      ln(cc, B(ls * (sw - 3), 46 - i * 6.5), B(ls * (sw - 8 - r() * 5), 42 - i * 6.5), 0.75)
    if (view === 'back') {
      if (coat === 'over') {
        ln(cc, B(-ww * 0.5, 8), B(ww * 0.5, 8.4), 1.1, -1)
        if (!o.bust) ln(cc, B(0, 6), [hx + sway, yb + 3], 0.9)
      }
      ln(cc, B(-9, 54), B(9, 54), 1.1, 2)
    } else {
      const q = view === 'three' ? 3 : 0
      ln(cc, B(1.5 + q, 40), o.bust ? B(1 + q, 2) : [hx + 1 + q, yb + 4], 0.9)
      ln(cc, B(-6.4 + q, 56), B(1.5 + q, 38), 1.3, 0.7)
      ln(cc, B(7.4 + q * 0.4, 56), B(1.5 + q, 38), 1.3, -0.7)
      if (coat !== 'shawl')
        for (let k = 0; k < 3; k++) L.add(cc, gouge(...T(B(4.6 + q, 30 - k * 13)), 0, 2 * s, 1.1 * s))
      if (coat === 'smock') ln(cc, B(-ww, 11), B(ww, 11), 1.2, 1)
    }
  }
  if (coat === 'shawl') shawlUpright(stance, sw)
  if (o.onBack) o.onBack({ B, T, put, ln, litc, arms })
  drawHead(stance)
  for (const a of arms) if (!a.behind) drawArm(stance, a)
}
