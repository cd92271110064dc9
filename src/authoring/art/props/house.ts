import { carve } from '../kit/carve'
import { asPoints, clamp, lerp, nth, type Point, type Projection, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'
import type { RoomCamera } from './room-camera'

interface RuinOptions {
  readonly x: number
  readonly z0: number
  readonly z1: number
  readonly floors?: number
  readonly gh?: number
  readonly fh?: number
  readonly depth?: number
  readonly seed?: number
}

/** house sliced open: rooms seen from the street, floors and party walls in perspective */
export function ruinInside(
  L: Layer,
  cam: RoomCamera,
  { x, z0, z1, floors = 4, gh = 4.6, fh = 3.6, depth = 6, seed = 1 }: RuinOptions,
) {
  const r = random(seed)
  const sg = Math.sign(x) || 1
  const X = x + sg * depth
  const n = 3
  const zs = [0, 1, 2, 3].map((i) => lerp(z0, z1, i / n))
  for (let f = 0; f < floors; f++)
    for (let i = n - 1; i >= 0; i--) {
      if (f === floors - 1 && i !== 2 && i !== 0) continue
      const a = nth(zs, i)
      const b = nth(zs, i + 1)
      const y0 = gh + (f - 1) * fh + (f ? 0 : -1.2)
      const y1 = y0 + fh - 0.25
      if (f === 0) continue
      L.poly(i % 2 ? palette.ink : palette.ink, [cam(x, y0, a), cam(x, y0, b), cam(x, y1, b), cam(x, y1, a)])
      const bw = [cam(X, y0, a), cam(X, y0, b), cam(X, y1, b), cam(X, y1, a)]
      const fwall = [cam(x, y0, b), cam(X, y0, b), cam(X, y1, b), cam(x, y1, b)]
      L.poly((i + f) % 2 ? palette.grey2 : palette.grey1, fwall)
      L.poly(palette.ink, bw)
      L.add(palette.ink, carve([fwall], { angle: 1.57, gap: 6, w: 1.2, len: [5, 16], r, field: () => 0.6 }))
      {
        const rg = []
        for (let k = 0; k <= 8; k++) rg.push(cam(x + sg * r.range(-0.35, 0.5), y1 - ((y1 - y0) * k) / 8, b))
        L.poly((i + f) % 2 ? palette.grey2 : palette.grey1, [...rg, cam(x + sg * 1.2, y0, b), cam(x + sg * 1.2, y1, b)])
        let jd = ''
        for (let k = 0; k < 4; k++) {
          const z = lerp(a, b, (k + 0.5) / 4)
          const q = r.range(0.3, 1.5)
          jd += bar(cam(x + sg * 0.4, y0 - 0.12, z), cam(x - sg * q, y0 - 0.12 - (r() < 0.4 ? q * 0.6 : 0), z), 3)
        }
        L.add(palette.ink, jd)
      } // a door, a picture, a stove pipe left hanging
      const W2 = (u: number, v: number) => cam(x + sg * u, y0 + v, b)
      const rc = (u: number, v: number, w: number, h: number) => [
        W2(u, v),
        W2(u + w, v),
        W2(u + w, v + h),
        W2(u, v + h),
      ]
      if ((i + f) % 2) {
        L.poly(palette.ink, rc(2.2, 0, 1.1, 2.3))
        L.poly(palette.cream, rc(2.3, 0.1, 0.9, 2.1))
        L.poly(palette.ink, rc(2.36, 0.1, 0.84, 2.04))
        {
          const t = [W2(0.7, 1.6), W2(1.4, 1.3), W2(1.6, 1.9), W2(0.9, 2.2)]
          L.poly(palette.ink, t)
        }
      } else {
        L.poly(palette.ink, rc(3, 0, 1, 1.7))
        L.add(palette.ink, bar(W2(3.5, 1.6), W2(3.5, 2.5), 3) + bar(W2(3.5, 2.5), W2(5, 2.6), 3))
        for (let k = 0; k < 4; k++) L.add(palette.cream, cut(W2(3.1, 0.3 + k * 0.36), W2(3.9, 0.3 + k * 0.36), 1.2))
      }

      L.poly(palette.ink, [cam(x, y0 - 0.4, a), cam(x, y0 - 0.4, b), cam(x, y0 + 0.1, b), cam(x, y0 + 0.1, a)])
      L.add(palette.cream, cut(cam(x, y0 + 0.1, a), cam(x, y0 + 0.1, b), 1.8))
      let d = ''
      for (let k = 0; k < 5; k++) {
        const z = r.range(a, b)
        d += cut(cam(x, y0 - 0.3, z), cam(x - sg * 0.2, y0 - r.range(0.8, 2), z + r.around() * 0.5), 2)
      }
      L.add(palette.ink, d)
    }
}

export interface WindowFaceOptions {
  readonly seed?: number | undefined
  readonly n?: number | undefined
  readonly cur?: number | undefined
  readonly fs?: number | undefined
  readonly low?: number | undefined
  readonly frame?: Ink | undefined
  readonly cross?: boolean | undefined
}

/** one or two heads behind a pane. pr in metres of the wall, (u,v) lower middle of the pane */
export function windowFace(
  L: Layer,
  pr: Projection,
  u: number,
  v: number,
  w: number,
  h: number,
  o: WindowFaceOptions = {},
) {
  const r = random(o.seed || 1)
  const n = o.n || 1
  const q = (a: number, b: number) => pr(u + a, v + b)
  const rc = (a: number, b: number, c: number, d: number) => [q(a, b), q(a + c, b), q(a + c, b + d), q(a, b + d)]
  L.poly(palette.ink, rc(-w / 2, 0, w, h))
  if (o.cur) {
    const k = r.sign()
    const cv = [
      q(k * w * 0.5, 0),
      q(k * w * 0.5, h),
      q(k * w * 0.02, h),
      q(k * w * 0.16, h * 0.62),
      q(k * w * 0.34, h * 0.3),
      q(k * w * 0.3, 0),
    ]
    L.poly(palette.grey1, cv)
    for (let i = 0; i < 3; i++)
      L.add(palette.ink, cut(q(k * w * (0.18 + i * 0.1), h * 0.95), q(k * w * (0.36 + i * 0.04), h * 0.15), 1.4))
  }
  for (let i = 0; i < n; i++) {
    const du = n > 1 ? (i ? 0.21 : -0.2) * w : r.around() * 0.1 * w
    const s = (i ? 0.84 : 1) * (o.fs || 1) * (n > 1 ? 0.25 : 0.3)
    const cy = h * (i ? 0.4 : 0.48) - (o.low || 0)
    const sc = r() < 0.5
    const sg = r.sign()
    const hd = (points: Point[], c: Ink) =>
      L.poly(
        c,
        points.map(([a, b]: Point) => q(du + a * s * 1.3 * sg, cy + b * s)),
      )
    hd(pts('-1.9,-4 1.9,-4 1.7,-1.9 .7,-1.3 -.7,-1.3 -1.7,-1.9'), i ? palette.grey1 : palette.grey2)
    hd(
      sc
        ? pts('-1.05,-1.3 -1.2,0 -1,.9 -.4,1.5 .4,1.5 1,.9 1.2,0 1.05,-1.3')
        : pts('-.95,-.7 -1.05,.5 -.6,1.4 .6,1.4 1.05,.5 .95,-.7 .5,-1.5 -.5,-1.5'),
      palette.ink,
    )
    hd(pts('-.66,-.5 -.34,-1.02 .3,-1.02 .66,-.5 .72,.2 .5,.66 -.5,.66 -.72,.2'), palette.grey1)
    hd(pts('-.66,-.5 -.34,-1.02 .02,-1.02 -.02,-.5 .12,-.2 -.04,.1 0,.66 -.5,.66 -.72,.2'), palette.cream)
    hd(pts('-.52,.22 .56,.22 .5,.02 .1,.06 -.08,.08 -.46,.02'), palette.ink)
  }
  const f = o.frame || palette.grey1
  L.add(f, bar(q(0, 0), q(0, h), 2) + bar(q(-w / 2, h * 0.7), q(w / 2, h * 0.7), 2))
  if (o.cross)
    L.add(palette.cream, cut(q(-w / 2, 0), q(w / 2, h * 0.68), 1.2) + cut(q(w / 2, 0), q(-w / 2, h * 0.68), 1.2))
}

export interface CandleWindowOptions {
  readonly seed?: number | undefined
  readonly at?: number | undefined
  readonly frame?: Ink | undefined
  readonly dark?: boolean | undefined
  readonly n?: number | undefined
  readonly who?: number | undefined
}

/** candle in a pane: rays cut inside the pane only. pr wall metres, lower-left corner (u,v), size w x h */
export function candleWindow(
  L: Layer,
  pr: Projection,
  u: number,
  v: number,
  w: number,
  h: number,
  o: CandleWindowOptions = {},
) {
  const r = random(o.seed || 1)
  const fu = u + w * (o.at ?? 0.5)
  const fv = v + h * 0.3
  const px = Math.abs(pr(u, v + h)[1] - pr(u, v)[1])
  const fr = o.frame || palette.grey2
  const rc = (a: number, b: number, c: number, d: number) => [pr(a, b), pr(a + c, b), pr(a + c, b + d), pr(a, b + d)]
  L.poly(fr, rc(u - 0.14, v - 0.12, w + 0.28, h + 0.26))
  L.poly(palette.ink, rc(u, v, w, h))
  if (o.dark) {
    L.add(fr, bar(pr(u + w / 2, v), pr(u + w / 2, v + h), Math.max(1, px * 0.02)))
    return
  }
  const n = o.n || clamp(Math.round(px / 9), 7, 15) | 0
  let d = ''
  for (let i = 0; i < n; i++) {
    const a = ((i + 0.5 + r.around() * 0.3) / n) * 6.283
    const c = Math.cos(a)
    const s = Math.sin(a)
    let t = 1e9
    if (c > 0.01) t = Math.min(t, (u + w - 0.04 - fu) / c)
    if (c < -0.01) t = Math.min(t, (u + 0.04 - fu) / c)
    if (s > 0.01) t = Math.min(t, (v + h - 0.05 - fv) / s)
    if (s < -0.01) t = Math.min(t, (v + 0.04 - fv) / s)
    const R = Math.min(t, h * r.range(0.26, 0.4))
    const r0 = h * 0.13
    if (R < r0 * 1.3) continue
    d += cut(pr(fu + c * r0, fv + s * r0), pr(fu + c * R, fv + s * R), Math.max(0.7, px * 0.016) * r.range(0.8, 1.3))
  }
  L.add(palette.cream, d)
  const k = h * 0.075
  L.poly(
    palette.cream,
    asPoints([
      [fu - k * 0.55, fv - k * 0.6],
      [fu + k * 0.6, fv - k * 0.5],
      [fu + k * 0.62, v + 0.02],
      [fu - k * 0.6, v + 0.02],
    ]).map((p) => pr(...p)),
  )
  L.poly(
    palette.cream,
    pts('0,1.9 .55,.7 .62,0 .2,-.5 -.3,-.5 -.62,.1 -.4,.8').map(([a, b]) => pr(fu + a * k, fv + b * k)),
  )
  const m = Math.max(1, px * 0.022)
  L.add(
    fr,
    bar(pr(u + w / 2 + (o.at === 0.5 || o.at === undefined ? w * 0.0 : 0), v + h * 0.66), pr(u + w / 2, v + h), m) +
      bar(pr(u, v + h * 0.66), pr(u + w, v + h * 0.66), m),
  )
  const who = o.who
  if (who) {
    const T = (a: number, b: number) => pr(u + w * who + a * h, v + b * h)
    L.poly(palette.ink, [
      T(-0.2, 0),
      T(0.2, 0),
      T(0.19, 0.3),
      T(0.07, 0.38),
      T(0.1, 0.48),
      T(0.06, 0.6),
      T(-0.06, 0.6),
      T(-0.1, 0.48),
      T(-0.07, 0.38),
      T(-0.19, 0.3),
    ])
    const lit = o.who > (o.at ?? 0.5) ? -1 : 1
    L.poly(palette.cream, [
      T(lit * 0.09, 0.5),
      T(lit * 0.1, 0.44),
      T(lit * 0.05, 0.37),
      T(lit * 0.03, 0.46),
      T(lit * 0.04, 0.54),
    ])
  }
}
