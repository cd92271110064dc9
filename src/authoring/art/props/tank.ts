import { carve } from '../kit/carve'
import { ellipse, lerp, nth, type Point, type Points, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'
import { hull, type LevelCamera } from './camera'

export interface TankOptions {
  readonly tone?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly line?: Ink | undefined
  readonly light?: Point | undefined
  readonly side?: number | undefined
  readonly shadow?: number | undefined
  readonly detail?: number | undefined
  readonly turret?: number | undefined
  readonly hatch?: boolean | undefined
  readonly gun?: number | undefined
  readonly gunLen?: number | undefined
  readonly lamp?: Ink | undefined
  readonly crew?: boolean | undefined
}

/** A point of the tank in metres: across, up, along (nose positive). */
type Solid = readonly [u: number, v: number, w: number]

/** T-34-85 in camera space, nose towards the viewer. X,Z = centre, h = heading (0 = straight at us). o.tone/hi/line for mist steps */
export function tank(L: Layer, cam: LevelCamera, X: number, Z: number, h: number, o: TankOptions = {}) {
  const c = o.tone || palette.ink
  const hi = o.hi || palette.cream
  const ln = o.line || palette.grey2
  const cs = Math.cos(h)
  const sn = Math.sin(h)
  const q = (u: number, v: number, w: number) => cam(X + u * cs + w * sn, v, Z - w * cs + u * sn)
  const k = (cam.s(Z) * 100) / 90
  const [lx, ly] = o.light || [-0.4, -0.9]
  const put = (points: readonly Solid[], col: Ink = c, w = 2.4, thr = 0.25) => {
    const v = points.map((p) => q(...p))
    L.poly(col, v)
    if (w) L.add(hi, rim(v, lx, ly, { inset: 1.1 * k, w: w * k, thr, minLen: 6 * k }))
    return v
  }
  const flat = (points: readonly Solid[]) => points.map((p) => q(...p))
  const B = (a: Solid, b: Solid, w: number, col: Ink = hi) => L.add(col, bar(q(...a), q(...b), w * k))
  const C = (a: Solid, b: Solid, w: number, col: Ink = hi) => L.add(col, cut(q(...a), q(...b), w * k))
  const prof = pts('-2.95,.62 -2.6,.2 -2.2,.05 2.3,.05 2.72,.26 2.98,.62 2.92,.86 2.6,1.02 -2.6,1.02')
  const sd = X * cs - Z * 0 + 0 > 0 ? -1 : 1
  const vis = o.side ?? (Math.sign(Math.tan(-h) * 1) || sd) // visible flank
  // shadow
  L.poly(
    palette.ink,
    hull(
      flat([
        [-1.9, 0, -3],
        [1.9, 0, -3],
        [1.9, 0, 3.1],
        [-1.9, 0, 3.1],
      ]),
    ),
    o.shadow ?? 1,
  )
  for (const e of [-vis, vis]) {
    put(
      prof.map(([w, v]): Solid => [e * 1.5, v, w]),
      c,
      e === vis ? 2.2 : 0,
    )
    const fr = pts('2.1,.05 2.72,.26 2.98,.62 2.92,.86 2.6,1.02')
    put([...fr.map(([w, v]): Solid => [e * 1.5, v, w]), ...fr.map(([w, v]): Solid => [e * 0.98, v, w]).reverse()], c, 0)
    if (o.detail !== 0)
      for (let i = 0; i < 9; i++) {
        const t = (i / 8) * 3.99
        const j = Math.floor(t)
        const f = t - j
        const a = nth(fr, j)
        const b = nth(fr, Math.min(4, j + 1))
        const w = lerp(a[0], b[0], f)
        const v = lerp(a[1], b[1], f)
        C([e * 1.02, v, w], [e * 1.46, v, w], 2)
      }
  }
  if (o.detail !== 0)
    for (const w of [-1.95, -1, -0.05, 1.0, 1.95]) {
      const cir = (n: number) => ellipse(0, 0, 1, 1, n).map(([a, b]): Point => [a, b])
      const ring = (rr: number, n: number) => cir(n).map(([a, b]) => q(vis * 1.52, 0.45 + b * rr, w + a * rr))
      const v = ring(0.4, 16)
      L.poly(palette.ink, v)
      L.add(hi, rim(v, lx, ly, { inset: k, w: 1.8 * k, thr: 0.1 }))
      L.poly(ln, ring(0.22, 10))
      L.poly(palette.ink, ring(0.12, 8))
    }
  // belly, glacis, fenders, hull
  put(
    [
      [-0.98, 0.4, 2.45],
      [0.98, 0.4, 2.45],
      [0.98, 1, 2.98],
      [-0.98, 1, 2.98],
    ],
    c,
    0,
  )
  put(
    [
      [vis * 1.5, 1.05, 2.7],
      [vis * 1.5, 1.05, -2.8],
      [vis * 1.0, 1.62, -2.4],
      [vis * 1.0, 1.62, 1.75],
    ],
    c,
    2.2,
  )
  for (const e of [-1, 1])
    put(
      [
        [e * 1.0, 1.04, 3.05],
        [e * 1.52, 1.04, 2.95],
        [e * 1.52, 1.05, 2.5],
        [e * 1.0, 1.05, 2.5],
      ],
      c,
      2,
      0.1,
    )
  put(
    [
      [-1, 1, 2.98],
      [1, 1, 2.98],
      [1.46, 1.06, 2.6],
      [1.02, 1.62, 1.75],
      [-1.02, 1.62, 1.75],
      [-1.46, 1.06, 2.6],
    ],
    c,
    3,
    0.2,
  )
  if (o.detail !== 0) {
    L.add(
      ln,
      carve(
        [
          flat([
            [-0.95, 1.04, 2.93],
            [0.95, 1.04, 2.93],
            [0.95, 1.58, 1.85],
            [-0.95, 1.58, 1.85],
          ]),
        ],
        { angle: 0.1, gap: 7 * k, w: 1.3 * k, len: [8 * k, 30 * k], r: random(4), field: () => 0.5 },
      ),
    )
    put(
      [
        [-0.62, 1.12, 2.75],
        [-0.06, 1.12, 2.75],
        [-0.06, 1.48, 2.05],
        [-0.62, 1.48, 2.05],
      ],
      palette.ink,
      2,
      -0.2,
    )
    put(
      ellipse(0.46, 0, 0.17, 0.13, 10).map(([a, b]): Solid => [a, 1.3 + b, 2.44]),
      palette.ink,
      2,
      0,
    )
    for (const u of [-0.7, 0.7]) B([u, 0.72, 2.8], [u, 0.9, 2.95], 4)
    B([-0.98, 1.0, 2.99], [0.98, 1.0, 2.99], 1.6)
    for (let i = 0; i < 3; i++)
      put(
        [
          [vis * 1.3, 1.15 + 0.02 * i, -1.9 + i * 1.25],
          [vis * 1.3, 1.15, -1.0 + i * 1.25],
          [vis * 1.05, 1.5, -1.0 + i * 1.25],
          [vis * 1.05, 1.5, -1.9 + i * 1.25],
        ],
        c,
        1.6,
      )
  }
  // turret
  const tf = pts('-.62,1.3 .62,1.3 .98,.5 1.0,-.7 .66,-1.35 -.66,-1.35 -1.0,-.7 -.98,.5')
  const tt = tf.map(([u, w]): Point => [u * 0.8, w * 0.8 - 0.1])
  const ta = o.turret || 0
  const R = (u: number, w: number): Point => [u * Math.cos(ta) + w * Math.sin(ta), w * Math.cos(ta) - u * Math.sin(ta)]
  const q3 = (u: number, v: number, w: number) => {
    const [a, b] = R(u, w)
    return q(a, v, b + 0.35)
  }
  const tv = hull([
    ...tf.map(([u, w]) => q3(u, 1.66, w)),
    ...tf.map(([u, w]) => q3(u * 1.04, 1.95, w * 1.03)),
    ...tt.map(([u, w]) => q3(u, 2.5, w)),
  ])
  L.poly(c, tv)
  L.add(hi, rim(tv, lx, ly, { inset: 1.2 * k, w: 3.4 * k, thr: 0.15 }))
  const cu = hull(ellipse(-0.32, -0.45, 0.4, 0.4, 12).flatMap(([u, w]): Points => [q3(u, 2.45, w), q3(u, 2.72, w)]))
  L.poly(c, cu)
  L.add(hi, rim(cu, lx, ly, { inset: k, w: 2 * k, thr: 0.2 }))
  if (o.hatch !== false) {
    const v = [q3(-0.62, 2.72, -0.8), q3(-0.05, 2.72, -0.8), q3(-0.05, 3.12, -0.95), q3(-0.62, 3.12, -0.95)]
    L.poly(c, v)
    L.add(hi, rim(v, lx, ly, { inset: k, w: 1.6 * k }))
  }
  const mt = [
    q3(-0.42, 1.78, 1.34),
    q3(0.42, 1.78, 1.34),
    q3(0.46, 2.06, 1.45),
    q3(0.36, 2.38, 1.22),
    q3(-0.36, 2.38, 1.22),
    q3(-0.46, 2.06, 1.45),
  ]
  L.poly(palette.ink, mt)
  L.add(hi, rim(mt, lx, ly, { inset: k, w: 2.4 * k, thr: 0 }))
  const el = o.gun ?? -0.02
  const gl = o.gunLen || 3.4
  const ci = (w: number, rr: number) =>
    ellipse(0, 0, rr, rr, 12).map(([a, b]) => q3(a, 2.06 + b + (w - 1.4) * Math.tan(el), w))
  const g = hull([...ci(1.4, 0.15), ...ci(1.4 + gl, 0.1)])
  L.poly(palette.ink, g)
  L.add(hi, rim(g, lx, ly, { inset: k * 0.6, w: 2.2 * k, thr: 0.2 }))
  const mz = ci(1.4 + gl, 0.115)
  L.poly(hi, mz)
  L.poly(palette.ink, ci(1.4 + gl, 0.08))
  // lamp
  const lp = q(-1.12, 1.32, 2.35)
  L.poly(o.lamp || palette.cream, ellipse(lp[0], lp[1], 10 * k, 10 * k, 12))
  if (o.crew !== false) {
    const hd = q3(-0.32, 2.72, -0.45)
    const sc = k * 0.9
    L.poly(
      c,
      pts('-20,2 -17,-18 -7,-24 -9,-34 -10,-44 -4,-50 4,-50 10,-44 9,-34 7,-24 17,-18 20,2').map(([a, b]) => [
        hd[0] + a * sc,
        hd[1] + b * sc,
      ]),
    )
    L.add(
      hi,
      rim(
        pts('-20,2 -17,-18 -7,-24 -9,-34 -10,-44 -4,-50 4,-50 10,-44 9,-34 7,-24 17,-18 20,2').map(([a, b]) => [
          hd[0] + a * sc,
          hd[1] + b * sc,
        ]),
        lx,
        ly,
        { inset: 1, w: 2 * k, thr: 0.2 },
      ),
    )
  }
  return { lamp: lp, q }
}
