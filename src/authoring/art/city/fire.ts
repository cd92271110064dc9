import { ellipse, lerp, type Point } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface BeamOptions {
  readonly flat?: number | undefined
  readonly color?: Ink | undefined
  readonly seed?: number | undefined
  readonly n?: number | undefined
  readonly w?: number | undefined
}

export function beam(
  L: Layer,
  x: number,
  y: number,
  a: number,
  len: number,
  w0: number,
  w1: number,
  o: BeamOptions = {},
) {
  const c = Math.cos(a)
  const s = Math.sin(a)
  const nx = -s
  const ny = c
  const pts: Point[] = [
    [x + nx * w0, y + ny * w0],
    [x + c * len + nx * w1, y + s * len + ny * w1],
    [x + c * len - nx * w1, y + s * len - ny * w1],
    [x - nx * w0, y - ny * w0],
  ]
  if (o.flat) L.poly(o.color || palette.cream, pts, o.flat)
  const r = random(o.seed || 43)
  let d = ''
  const n = o.n || 9
  for (let i = 0; i < n; i++) {
    const u = ((i + 0.5) / n) * 2 - 1
    let t = 0
    while (t < 1) {
      const l = r.range(0.08, 0.2)
      const t1 = Math.min(1, t + l)
      const k = (1 - t) * (1 - Math.abs(u) * 0.55)
      if (r() < 0.3 + k) {
        const p = (tt: number): Point => {
          const w = lerp(w0, w1, tt) * (u + r.around() * 0.03)
          return [x + c * len * tt + nx * w, y + s * len * tt + ny * w]
        }
        d += cut(p(t), p(t1), (o.w || 2.6) * (0.3 + k) * lerp(0.7, 1.3, t))
      }
      t = t1 + r.range(0.005, 0.03)
    }
  }
  L.add(o.color || palette.cream, d)
  return pts
}

export interface FireOptions {
  readonly seed?: number | undefined
  readonly n?: number | undefined
}

export function fire(L: Layer, x: number, y: number, s: number, o: FireOptions = {}) {
  const r = random(o.seed || 47)
  const tongues = (k: number, c: Ink, wob: number) => {
    L.poly(c, ellipse(x, y, s * 0.85 * wob, s * 0.18 * wob, 12))
    for (let i = 0; i < k; i++) {
      const px = x + r.around() * s * 0.8
      const h = s * r.range(0.5, 1.3) * wob
      const w = s * r.range(0.2, 0.36) * wob
      const b = r.around() * s * 0.22
      L.poly(c, [
        [px - w, y],
        [px - w * 0.9, y - h * 0.3],
        [px - w * 0.25 + b * 0.4, y - h * 0.55],
        [px - w * 0.3 + b * 0.6, y - h * 0.72],
        [px + b, y - h],
        [px + w * 0.35 + b * 0.6, y - h * 0.62],
        [px + w * 0.5, y - h * 0.4],
        [px + w, y - h * 0.24],
        [px + w * 0.8, y],
      ])
    }
  }
  tongues(o.n || 8, palette.red, 1)
  tongues((o.n || 8) - 2, palette.cream, 0.55)
}
