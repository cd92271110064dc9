import { ellipse, type Point } from '../kit/geometry'
import { bar, cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { box3, hull, type LevelCamera } from './camera'
import { mixPoints } from './crate'
import { lampCone } from './hanging-lamp'

export interface LatheOptions {
  readonly hi?: Ink | undefined
  readonly mid?: Ink | undefined
  readonly belt?: boolean | undefined
  readonly shaftDx?: number | undefined
  readonly shaftY?: number | undefined
  readonly lamp?: boolean | undefined
  readonly coneLen?: number | undefined
}

/** belt-driven lathe in camera space, bed along z. side = -1 left row, +1 right row. z = tailstock end (near) */
export function lathe(L: Layer, cam: LevelCamera, side: number, x: number, z: number, o: LatheOptions = {}) {
  const hi = o.hi || palette.cream
  const m = o.mid || palette.grey2
  const s = cam.s(z) * 100
  const X = (a: number, b: number): Point => (side < 0 ? [x - b, x - a] : [x + a, x + b])
  const k = Math.max(0.5, s / 260)
  const bx = (
    a: number,
    b: number,
    y: Point,
    zz: Point,
    op: { readonly top?: Ink; readonly front?: Ink; readonly side?: Ink } = {},
  ) =>
    box3(L, cam, X(a, b), y, [z + zz[0], z + zz[1]], {
      c: palette.ink,
      top: op.top || m,
      side: palette.ink,
      hi,
      w: 2.4 * k,
      ...op,
    })
  bx(0.1, 0.6, [0, 0.72], [1.65, 2.15])
  bx(0.12, 0.58, [0, 0.72], [0.05, 0.35], { front: palette.ink })
  bx(0.05, 0.65, [0.72, 0.92], [0, 2.2], { top: palette.grey1, front: m })
  // ways: two light cuts along the bed
  for (const a of [0.18, 0.5]) {
    const xx = side < 0 ? x - a : x + a
    L.add(hi, cut(cam(xx, 0.93, z + 0.05), cam(xx, 0.93, z + 1.6), 2.2 * k))
  }
  // headstock (far), chuck and work, carriage, tailstock (near)
  bx(0.05, 0.65, [0.92, 1.42], [1.6, 2.2], { top: palette.grey1, front: m, side: palette.ink })
  {
    const q = (u: number) => (side < 0 ? x - u : x + u)
    L.add(
      palette.ink,
      rim(
        [
          cam(q(0.05), 0.92, z + 1.6),
          cam(q(0.65), 0.92, z + 1.6),
          cam(q(0.65), 1.42, z + 1.6),
          cam(q(0.05), 1.42, z + 1.6),
        ],
        0,
        -1,
        { inset: 0, w: 5 * k, thr: 0.2 },
      ),
    )
  }
  const cx = side < 0 ? x - 0.35 : x + 0.35
  const ring = (rr: number, zz: number, n = 18) =>
    ellipse(0, 0, rr, rr, n).map(([a, b]) => cam(cx + a, 1.16 + b, z + zz))
  const ch = ring(0.2, 1.56)
  L.poly(palette.ink, hull([...ring(0.2, 1.6), ...ch]))
  L.poly(palette.grey1, ring(0.19, 1.55))
  L.add(
    palette.ink,
    [0, 1, 2]
      .map((i) => {
        const c0 = cam(cx, 1.16, z + 1.55)
        const p = cam(cx + Math.cos(i * 2.09 + z) * 0.18, 1.16 + Math.sin(i * 2.09 + z) * 0.18, z + 1.55)
        return bar(c0, p, 7 * k)
      })
      .join(''),
  )
  L.poly(hi, hull([...ring(0.05, 1.5, 8), ...ring(0.05, 0.5, 8)]))
  bx(-0.06, 0.7, [0.9, 1.02], [0.85, 1.15], { top: m })
  bx(0.25, 0.5, [1.0, 1.15], [0.9, 1.1], { top: m })
  {
    const w = side < 0 ? x + 0.1 : x - 0.1
    const v = ellipse(0, 0, 0.11, 0.11, 14).map(([a, b]) => cam(w, 0.82 + b, z + 1 + a))
    L.poly(palette.ink, hull(v.map((p) => p)))
    L.add(hi, rim(v, -side * 0.2, -1, { inset: 0, w: 2 * k, thr: -0.3 }))
  }
  bx(0.2, 0.52, [0.92, 1.26], [0.1, 0.42], { top: palette.grey1, front: m })
  {
    const q = side < 0 ? x - 0.36 : x + 0.36
    const v = ellipse(0, 0, 0.13, 0.13, 16).map(([a, b]) => cam(q + a, 1.1 + b, z + 0.02))
    L.poly(palette.ink, v)
    L.add(hi, rim(v, 0, -1, { inset: 0.6, w: 2.2 * k, thr: -0.2 }))
    L.add(hi, bar(cam(q, 1.1, z), cam(q + 0.08, 1.17, z), 2 * k))
  }
  if (o.belt !== false)
    for (const [zz, w] of [
      [1.78, 0.1],
      [2.0, 0.07],
    ] as const) {
      const tx = side < 0 ? x - (o.shaftDx ?? -0.1) : x + (o.shaftDx ?? -0.1)
      const a = cam(cx - 0.12, 1.3, z + zz)
      const b = cam(tx - 0.1, o.shaftY || 4.3, z + zz)
      const c2 = cam(tx + 0.1, o.shaftY || 4.3, z + zz)
      const d2 = cam(cx + 0.12, 1.3, z + zz)
      for (const [p, q2] of [
        [a, b],
        [d2, c2],
      ] as const) {
        L.add(palette.ink, bar(p, q2, w * s * 0.7))
        L.add(hi, cut(mixPoints(p, q2, 0.03), mixPoints(p, q2, 0.97), Math.max(0.8, w * s * 0.16)))
      }
    }
  // gooseneck lamp
  if (o.lamp !== false) {
    const lx = side < 0 ? x - 0.5 : x + 0.5
    const a = cam(lx, 1.0, z + 0.7)
    const b = cam(lx, 1.85, z + 0.7)
    const c = cam(side < 0 ? x - 0.2 : x + 0.2, 1.72, z + 0.8)
    L.add(palette.ink, polyline([a, b, c], 4.5 * k))
    L.add(hi, cut(a, b, 1.2 * k))
    L.poly(palette.ink, [
      [c[0] - 6 * k, c[1] - 12 * k],
      [c[0] + 6 * k, c[1] - 12 * k],
      [c[0] + 24 * k, c[1] + 8 * k],
      [c[0] - 24 * k, c[1] + 8 * k],
    ])
    L.poly(palette.cream, ellipse(c[0], c[1] + 8 * k, 21 * k, 5 * k, 12))
    lampCone(L, c[0], c[1] + 9 * k, k, {
      len: o.coneLen || 150,
      spread: 0.5,
      w0: 16,
      n: 6,
      w: 5,
      seed: Math.round(z * 10),
    })
  }
  return { cx: cam(cx, 1.16, z + 1) }
}
