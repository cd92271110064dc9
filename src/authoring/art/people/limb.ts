import type { Point } from '../kit/geometry'

/** How far a limb's outline reaches out at the bent joint (`miter`, from `least`), and rounds over the upper end (`cap`). */
interface LimbEnds {
  readonly miter: number
  readonly least: number
  readonly cap: number
}
const LONG: LimbEnds = { miter: 1.5, least: 0.55, cap: 0.75 }
export const ROUND: LimbEnds = { miter: 1.5, least: 0.55, cap: 0.7 }
export const SHORT: LimbEnds = { miter: 1.35, least: 0.6, cap: 0.7 }

/** Outline of a limb over three joints, `ra`, `rb`, `rc` thick there to each side. */
export function limb(
  a: Point,
  b: Point,
  c: Point,
  ra: number,
  rb: number,
  rc: number,
  { miter, least, cap: over }: LimbEnds = LONG,
): Point[] {
  const n = (p: Point, r: Point): Point => {
    const L = Math.hypot(r[0] - p[0], r[1] - p[1]) || 1
    return [-(r[1] - p[1]) / L, (r[0] - p[0]) / L]
  }
  const n1 = n(a, b)
  const n2 = n(b, c)
  let m: Point = [n1[0] + n2[0], n1[1] + n2[1]]
  const ml = Math.hypot(...m) || 1
  m = [m[0] / ml, m[1] / ml]
  const k = Math.min(miter, 1 / Math.max(least, m[0] * n1[0] + m[1] * n1[1]))
  const L1 = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const ux = (a[0] - b[0]) / L1
  const uy = (a[1] - b[1]) / L1
  const cap: Point[] = [
    [a[0] - n1[0] * ra * 0.55 + ux * ra * over, a[1] - n1[1] * ra * 0.55 + uy * ra * over],
    [a[0] + n1[0] * ra * 0.55 + ux * ra * over, a[1] + n1[1] * ra * 0.55 + uy * ra * over],
  ]
  return [
    ...cap,
    [a[0] + n1[0] * ra, a[1] + n1[1] * ra],
    [b[0] + m[0] * rb * k, b[1] + m[1] * rb * k],
    [c[0] + n2[0] * rc, c[1] + n2[1] * rc],
    [c[0] - n2[0] * rc, c[1] - n2[1] * rc],
    [b[0] - m[0] * rb * k, b[1] - m[1] * rb * k],
    [a[0] - n1[0] * ra, a[1] - n1[1] * ra],
  ]
}

export const reach = (p: Point, ang: number, l: number): Point => [p[0] + Math.sin(ang) * l, p[1] - Math.cos(ang) * l]
