import { ellipse, type Point, pts } from '../kit/geometry'
import { bar, cut, gouge, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface LoafOptions {
  readonly c?: Ink | undefined
}

/** a loaf: long Budapest kenyér, 2 kg */
export function loaf(L: Layer, x: number, y: number, s: number, a = 0, o: LoafOptions = {}) {
  const c = Math.cos(a)
  const n = Math.sin(a)
  const T = ([u, v]: Point): Point => [x + (u * c - v * n) * s, y + (u * n + v * c) * s]
  const b = pts('-17,2 -15,-5 -8,-8.5 6,-8.5 14,-5.5 17,1 14,5 -14,5.5').map(T)
  L.poly(o.c || palette.cream, b)
  L.add(
    palette.ink,
    rim(b, 0.2, 1, { inset: 0, w: 2.6 * s, thr: 0.1 }) +
      [-8, -1, 6].map((u) => cut(T([u - 3, -6]), T([u + 3, 0.5]), 1 * s)).join(''),
  )
}

export interface RifleOptions {
  readonly side?: number | undefined
  readonly hi?: Ink | undefined
  readonly wood?: Ink | undefined
}

/** rifle (Mosin carbine) between butt a and muzzle b: stock, bolt, bands, front sight */
export function rifle(L: Layer, a: Point, b: Point, s: number, o: RifleOptions = {}) {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const l = Math.hypot(dx, dy)
  const ux = dx / l
  const uy = dy / l
  const f = o.side || 1
  const nx = -uy * f
  const ny = ux * f
  const hi = o.hi || palette.cream
  const p = (t: number, w: number): Point => [a[0] + dx * t + nx * w * s, a[1] + dy * t + ny * w * s]
  L.poly(palette.ink, [
    p(0, -7.5),
    p(-0.006, 5.4),
    p(0.2, 3.4),
    p(0.27, 2.2),
    p(0.36, 3.6),
    p(0.5, 3),
    p(0.82, 2.2),
    p(0.82, -2),
    p(0.52, -2.6),
    p(0.36, -3.6),
    p(0.3, -2.6),
    p(0.24, -4.6),
    p(0.14, -6.4),
  ])
  L.poly(palette.ink, [p(0.31, 2), p(0.345, 6.4), p(0.36, 7), p(0.365, 5.4), p(0.345, 2)])
  L.add(palette.ink, bar(p(0.8, 0), p(1, 0), 2.4 * s) + bar(p(0.97, 0), p(0.98, -3.4), 1.6 * s))
  L.add(
    hi,
    polyline([p(0.01, 3.2), p(0.19, 1.9), p(0.27, 1)], 1.7 * s, 2) +
      polyline([p(0.34, 1.6), p(0.6, 1.2), p(0.82, 0.9)], 1.5 * s, 2) +
      cut(p(0.83, 0.3), p(1, 0.3), 0.8 * s) +
      bar(p(0.56, -2.4), p(0.56, 2.6), 1.2 * s) +
      bar(p(0.74, -2), p(0.74, 2.2), 1.2 * s),
  )
  L.add(o.wood || palette.grey2, cut(p(0.04, -4), p(0.2, -2.6), 1.6 * s))
}

export interface SparksOptions {
  readonly seed?: number | undefined
  readonly n?: number | undefined
  readonly spread?: number | undefined
  readonly grav?: number | undefined
  readonly w?: number | undefined
}

/** fan of grinding sparks from p towards angle a */
export function sparks(L: Layer, p: Point, a: number, len: number, o: SparksOptions = {}) {
  const r = random(o.seed || 5)
  let d = ''
  let e = ''
  const n = o.n || 46
  for (let i = 0; i < n; i++) {
    const b = a + r.around() * (o.spread || 0.34)
    const l = len * r.range(0.35, 1.1) * (1 - Math.abs(b - a) * 0.6)
    const g = (o.grav ?? 0.22) * l
    const t0 = r.range(0.02, 0.4)
    const f = (t: number): Point => [p[0] + Math.cos(b) * l * t, p[1] + Math.sin(b) * l * t + g * t * t]
    const t1 = Math.min(1, t0 + r.range(0.2, 0.55))
    const q = polyline([f(t0), f((t0 + t1) / 2), f(t1)], (o.w || 3) * r.range(0.5, 1.1), 1)
    if (i % 6 === 0) e += q
    else d += q
    if (r() < 0.3) {
      const [x, y] = f(1)
      for (let k = 0; k < 4; k++) d += gouge(x, y, k * 1.57 + r(), 7, 0.9)
    }
  }
  L.add(palette.red, e)
  L.add(palette.cream, d)
  L.poly(palette.cream, ellipse(p[0], p[1], 7, 6, 9))
}

export interface PaperOptions {
  readonly flip?: boolean | undefined
}

/** newspaper held open in front of the reader, seen from the side/back: blank bars only */
export function paper(L: Layer, x: number, y: number, s: number, o: PaperOptions = {}) {
  const T = ([u, v]: Point): Point => [x + u * s * (o.flip ? -1 : 1), y - v * s]
  const a = pts('-3,-22 -1,24 20,28 24,-18').map(T)
  const b = pts('-3,-22 -1,24 -14,20 -16,-24').map(T)
  L.poly(palette.grey1, b)
  L.poly(palette.cream, a)
  let d = ''
  for (let i = 0; i < 6; i++)
    d += bar(T([2, 17 - i * 6]), T([11, 18 - i * 6]), 1.4 * s) + bar(T([13, 18 - i * 6]), T([20, 19 - i * 6]), 1.4 * s)
  L.add(palette.ink, d)
  L.add(palette.ink, rim(a, 0.3, 1, { inset: -0.4, w: 1.6 * s, thr: 0.2 }))
}
