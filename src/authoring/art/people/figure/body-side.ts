import { lerp, nth, type Points } from '../../kit/geometry'
import { reach } from '../limb'
import { drawArm } from './arm'
import { drawHead } from './head'
import { drawLeg } from './leg'
import { shawlFromSide } from './shawl'
import type { Stance } from './stance'

/** Somebody seen from the side: far arm, legs, coat, head, near arm. */
export function drawFromSide(stance: Stance): void {
  const { r, o, tone, dark, litc, coat, det, T, put, ln, cc, ls, hx, hy, B, hemY, legPts, arms } = stance
  drawArm(stance, nth(arms, 1))
  drawLeg(stance, nth(legPts, 1), 1)
  drawLeg(stance, nth(legPts, 0), 0)
  const hl = hy - hemY
  const lp = (q: Stance['legPts'][number]) =>
    hl < 43 ? reach(q.h, q.th * 0.72, hl) : reach(reach(q.h, q.th * 0.72, 43), q.sh * 0.5, hl - 43)
  const pa = lp(nth(legPts, 0))
  const pb = lp(nth(legPts, 1))
  const fr = pa[0] > pb[0] ? pa : pb
  const bk = pa[0] > pb[0] ? pb : pa
  const bulk = coat === 'over' ? 1.1 : coat === 'shawl' ? 1.16 : 1
  const ft = coat === 'over' ? 3.4 : coat === 'smock' ? 4 : 1.5
  const up = [
    B(5, 55),
    B(9.4 * bulk, 48),
    B(12.4 * bulk, 38),
    B(12.4 * bulk + (o.stout ? 5 : 0), 24),
    B(11.6 * bulk + (o.stout ? 5 : 0), 10),
  ]
  const dn = [B(-11 * bulk, 10), B(-12.4 * bulk, 26), B(-13.4 * bulk, 38), B(-11.2, 49), B(-5, 56)]
  let body: Points
  if (o.sit) {
    const k = nth(legPts, 0).k
    body = [
      ...up,
      B(12, 3),
      [k[0] - 4, k[1] + 10],
      [k[0] + 7, k[1] + 7],
      [k[0] + 8, k[1] - 4],
      [k[0] + 6, k[1] - (hl - 40 > 4 ? hl - 40 : 14)],
      [k[0] - 8, k[1] - (hl - 40 > 4 ? hl - 38 : 12)],
      [hx + 4, hy - 10],
      [hx - 10, hy - 12 - (coat === 'over' ? 14 : 0)],
      [hx - 17, hy - 9 - (coat === 'over' ? 12 : 0)],
      B(-14, 0),
      ...dn,
    ]
  } else if (coat === 'jacket')
    body = [...up, B(12.6, -4), B(12.6, -14), B(0, -15.5), B(-13.4, -13.5), B(-12.6, 0), ...dn]
  else
    body = [
      ...up,
      [hx + 12.6 * bulk + Math.max(0, fr[0] - hx) * 0.22, hy - hl * 0.36],
      [fr[0] + 10.5 + ft, Math.max(fr[1], hemY - 1)],
      [fr[0] + 1, fr[1] - 2.6 + r.around()],
      [(fr[0] + bk[0]) / 2 + 1, (fr[1] + bk[1]) / 2 + 1.5],
      [bk[0] + 2, bk[1] - 1.4 + r.around()],
      [bk[0] - 10.5 - ft, bk[1] + 1],
      [hx - 13 * bulk + Math.min(0, bk[0] - hx) * 0.3, hy - hl * 0.4],
      B(-12.6 * bulk, 0),
      ...dn,
    ]
  put(body, tone, { rw: 1.15 })
  if (det > 0.35) {
    // folds hang from hip and elbow; lapel, pocket, half belt
    const nf = Math.round((o.folds ?? 5) * det)
    if (!o.sit && coat !== 'jacket')
      for (let i = 0; i < nf; i++) {
        const u = (dark ? ls : -ls) * r.range(-0.2, 0.95)
        const a = B(u * 11, r.range(-4, 8))
        const bx = lerp(bk[0] - 8, fr[0] + 8, (u + 1) / 2)
        ln(cc, a, [bx, hemY + r.range(3, 14)], r.range(0.7, 1.5), r.around() * 2)
      }
    if (o.sit)
      for (let i = 0; i < 4; i++) {
        const k = nth(legPts, 0).k
        ln(cc, [hx + 4 + i * 5, hy + 8 - i], [k[0] - 4 + i * 2, k[1] + 4 - i * 5], 0.8, 1)
      }
    for (let i = 0; i < Math.round(5 * det); i++)
      ln(cc, B(ls * (10.5 - i * 0.3), 44 - i * 7), B(ls * (6 - r() * 4), 40 - i * 7), 0.75)
    if (coat === 'over' || coat === 'jacket') {
      ln(cc, B(6, 54), B(10.4, 34), 1.1, 0.6)
      if (det > 0.7) ln(cc, B(2, -3), B(10, -4.5), 0.9)
    }
    if (coat === 'smock') {
      ln(cc, B(-11, 8), B(11, 7), 1.2, 0.8)
      ln(cc, B(3, 54), B(9, 46), 1)
    }
    if (o.belt) {
      ln(cc, B(-11.5, 9), B(11.8, 8), 1.7, 0.6)
    }
  }
  if (coat === 'shawl') shawlFromSide(stance)
  if (o.onBack) o.onBack({ B, T, put, ln, litc, arms })
  drawHead(stance)
  if (o.beforeArm) o.beforeArm({ B, T, put, ln, litc, arms })
  drawArm(stance, nth(arms, 0))
}
