import { carve } from '../kit/carve'
import { asPoints, clamp, nth, type Point, type Points, type Projection, project, pts } from '../kit/geometry'
import { cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface ParliamentEastOptions {
  readonly body?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly low?: Ink | undefined
  readonly glow?: number | undefined
  readonly gx?: number | undefined
  readonly window?: Point | undefined
}

/** Parliament, Kossuth square front, night: mass first, then the few cuts the torches reach. metres, u=0 centre, glow = height the light climbs */
export function parliamentEast(L: Layer, pr: Projection, o: ParliamentEastOptions = {}) {
  const b = o.body || palette.ink
  const h = o.hi || palette.grey2
  const lo = o.low || palette.cream
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const r = random(9)
  const po = (c: Ink, p: Points) => L.poly(c, project(pr, p))
  const ct = (c: Ink, a: Point, d: Point, w = 1) => L.add(c, cut(pr(...a), pr(...d), Math.max(0.6, w * s * 0.3)))
  const R = (u: number, v: number, w: number, hh: number): Point[] => [
    [u, v],
    [u + w, v],
    [u + w, v + hh],
    [u, v + hh],
  ]
  const pin = (u: number, v: number, w: number, hh: number) => {
    po(b, [
      [u - w, v],
      [u + w, v],
      [u + w, v + hh * 0.4],
      [u + w * 1.3, v + hh * 0.42],
      [u + w * 0.5, v + hh * 0.6],
      [u, v + hh],
      [u - w * 0.5, v + hh * 0.6],
      [u - w * 1.3, v + hh * 0.42],
      [u - w, v + hh * 0.4],
    ])
    ct(h, [u + (u < 0 ? 0.4 : -0.4) * w, v + 0.6], [u + (u < 0 ? 0.4 : -0.4) * w, v + hh * 0.38], w * 0.9)
  }
  const tower = (u: number, w: number, v: number, t: number) => {
    po(b, [
      [u - w, 0],
      [u + w, 0],
      [u + w, v],
      [u + w * 1.18, v + 0.6],
      [u + w * 1.18, v + 1.6],
      [u + w * 0.9, v + 2],
      [u + w * 0.42, v + (t - v) * 0.62],
      [u, t],
      [u - w * 0.42, v + (t - v) * 0.62],
      [u - w * 0.9, v + 2],
      [u - w * 1.18, v + 1.6],
      [u - w * 1.18, v + 0.6],
      [u - w, v],
    ])
    for (const k of [-1, 1]) pin(u + k * w * 0.95, v, 0.45, (t - v) * 0.42)
    ct(h, [u - w * 0.95, v + 1.1], [u + w * 0.95, v + 1.1], 1.6)
    for (let i = 0; i < 3; i++) ct(h, [u - w * 0.5 + i * w * 0.5, v - 7], [u - w * 0.5 + i * w * 0.5, v - 1.5], 1.6)
    ct(h, [u + (u < 0 ? 0.34 : -0.34) * w, v + 3], [u + (u < 0 ? 0.1 : -0.1) * w, t - 3], 1.6)
  }
  // long ranges with steep roofs
  po(b, R(-134, 0, 268, 23))
  for (const k of [-1, 1]) {
    po(b, [
      [k * 22, 23],
      [k * 130, 23],
      [k * 126, 33],
      [k * 26, 33],
    ])
    for (let u = 30; u < 128; u += 6.5) pin(k * u, 22.5, 0.6, 6.5)
    for (let u = 33; u < 128; u += 6.5) {
      po(b, [
        [k * u - 1.2, 28],
        [k * u + 1.2, 28],
        [k * u, 32],
      ])
    } // chamber blocks
    po(b, [
      [k * 46, 20],
      [k * 90, 20],
      [k * 90, 32],
      [k * 84, 47],
      [k * 52, 47],
      [k * 46, 32],
    ])
    for (let u = 54; u < 84; u += 3.5) pin(k * u, 46.5, 0.22, 3)
    for (let i = 0; i < 13; i++) ct(h, [k * (50 + i * 3), 33 + r() * 2], [k * (53.4 + i * 2.55), 44 + r() * 2], 1)
    tower(k * 46, 2.6, 42, 62)
    tower(k * 90, 2.6, 42, 62)
    tower(k * 112, 2.2, 33, 48)
    tower(k * 132.5, 2.6, 36, 56)
    po(b, [
      [k * 112, 22],
      [k * 133, 22],
      [k * 130, 39],
      [k * 115, 39],
    ])
  }
  // centre block, gable, great towers
  po(b, R(-27, 0, 54, 31))
  tower(-25, 3, 48, 74)
  tower(25, 3, 48, 74)
  po(b, pts('-14,28 14,28 14,46 -14,46'))
  for (const u of [-14, 14]) pin(u, 40, 1.1, 17)
  for (let i = -3; i <= 3; i++) pin(i * 4, 44.5, 0.7, 8)
  for (const u of [-19, -9, 9, 19]) pin(u, 31, 0.8, 9)
  const dome: Point[] = []
  for (let i = 0; i <= 18; i++) {
    const a = (Math.PI * i) / 18
    dome.push([12.4 * Math.cos(a), 47 + 24.5 * Math.sin(a) ** 0.78])
  }
  po(b, [[-12.8, 44], [12.8, 44], ...dome])
  po(b, pts('-3.4,70 3.4,70 3,73 2.2,73.4 2.2,79 2.9,79.6 1.2,84 0,97 -1.2,84 -2.9,79.6 -2.2,79 -2.2,73.4 -3,73'))
  for (const u of [-2.4, 2.4]) pin(u, 72, 0.3, 6)
  for (let i = -5; i <= 5; i++) {
    const x = i * 2.25
    const y0 = 47.6
    const p: Point[] = []
    for (let k = 0; k <= 8; k++) {
      const a = ((Math.PI / 2) * k) / 8
      p.push(pr(x * Math.cos(a) * 1.0, y0 + 23 * Math.sin(a) ** 0.8))
    }
    L.add(h, polyline(p.slice(0, 8), s * (0.22 + 0.05 * Math.abs(i)), 1))
  }
  for (const v of [44.6, 31, 23, 16.4, 9]) {
    const w = v > 40 ? 14 : v > 30 ? 27 : 134
    L.add(
      h,
      [0, 1, 2, 3].map((i) => cut(pr(-w + (i * w) / 2 + 1, v), pr(-w + ((i + 1) * w) / 2 - 1, v), s * 0.26)).join(''),
    )
  }
  ct(h, [-3, 73.2], [3, 73.2], 1.6)
  ct(h, [-0.6, 80], [-0.1, 94], 1.4)
  // arcades: the stone takes light from below, openings stay black
  const glow = o.glow || 16
  const gf = (x: number, y: number) => {
    const [ux] = [(x - pr(0, 0)[0]) / s]
    const v = (pr(0, 0)[1] - y) / s
    return clamp(1.35 - (1.3 * v) / glow) * (0.45 + 0.65 * clamp(1 - Math.abs(ux - (o.gx || 0)) / 120))
  }
  L.add(
    h,
    carve([[pr(-133, 0), pr(133, 0), pr(133, glow), pr(-133, glow)]], {
      angle: 1.57,
      gap: s * 0.62,
      w: s * 0.2,
      len: [s * 1, s * 3.2],
      rest: [s * 0.3, s * 1.2],
      r,
      field: gf,
      min: 0.1,
    }),
  )
  let op = ''
  let e = ''
  let ed = ''
  for (let u = -131; u <= 131; u += 3.9) {
    if (Math.abs(u) < 8) continue
    for (const [v, hh, w] of [
      [1.2, 6.4, 1.15],
      [9.8, 5.2, 1.05],
      [17.2, 4.6, 0.9],
    ] as const) {
      const P5 = asPoints([
        [u - w, v],
        [u + w, v],
        [u + w, v + hh - 1.2],
        [u, v + hh + 0.6],
        [u - w, v + hh - 1.2],
      ]).map((q) => pr(...q))
      op += path(P5)
      const f = gf(nth(P5, 0)[0], nth(P5, 0)[1])
      const q = cut(pr(u + 1.95, v - 0.4), pr(u + 1.95, v + hh + 1.2), s * (0.12 + 0.3 * f))
      if (f > 0.34)
        e +=
          q +
          cut(pr(u - w - 0.2, v + hh - 1), pr(u, v + hh + 1.1), s * 0.26) +
          cut(pr(u + w + 0.2, v + hh - 1), pr(u, v + hh + 1.1), s * 0.26)
      else if (f > 0.05 || r() < 0.7) ed += q + cut(pr(u - w - 0.2, v + hh - 1), pr(u, v + hh + 1), s * 0.14)
    }
  }
  L.add(b, op)
  L.add(h, ed)
  L.add(lo, e)
  // portal with stairs, lions
  po(b, R(-9, 0, 18, 14))
  for (const u of [-5.6, 0, 5.6]) {
    po(lo === b ? h : lo, [
      [u - 2.1, 1.5],
      [u + 2.1, 1.5],
      [u + 2.1, 7.2],
      [u, 10.4],
      [u - 2.1, 7.2],
    ])
    po(b, [
      [u - 1.5, 1.5],
      [u + 1.7, 1.5],
      [u + 1.7, 7],
      [u, 9.6],
      [u - 1.5, 7],
    ])
  }
  for (let i = 0; i < 5; i++) ct(lo, [-13 - i * 1.5, 1.5 - i * 0.45], [13 + i * 1.5, 1.5 - i * 0.45], 1.6)
  if (o.window) {
    const [u, v] = o.window
    po(palette.cream, [
      [u - 1.3, v],
      [u + 1.3, v],
      [u + 1.3, v + 3.6],
      [u, v + 5.2],
      [u - 1.3, v + 3.6],
    ])
    po(b, R(u - 0.15, v, 0.3, 4))
    po(b, R(u - 2.6, v - 0.5, 5.2, 0.8))
    for (const k of [-0.7, 0.5])
      po(b, [
        [u + k - 0.35, v],
        [u + k + 0.35, v],
        [u + k + 0.3, v + 1.4],
        [u + k, v + 1.9],
        [u + k - 0.3, v + 1.4],
      ])
  }
}
