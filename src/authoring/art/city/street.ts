import type { Field } from '../kit/carve'
import { lerp, type Point } from '../kit/geometry'
import { gouge, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { type Random, random } from '../kit/random'

export interface CobblesOptions {
  readonly vx?: number | undefined
  readonly vy?: number | undefined
  readonly y0?: number | undefined
  readonly y1?: number | undefined
  readonly color?: Ink | undefined
  readonly rows?: number | undefined
  readonly r?: Random | undefined
  readonly field?: Field | undefined
  readonly w?: number | undefined
  readonly x0?: number | undefined
  readonly x1?: number | undefined
  readonly seed?: number | undefined
}

export function cobbles(L: Layer, o: CobblesOptions = {}) {
  // rows of setts in perspective towards (vx,vy)
  const {
    vx = 800,
    y0 = 560,
    y1 = 900,
    color = palette.cream,
    rows = 22,
    r = random(o.seed || 31),
    field = () => 0.5,
    w = 1.3,
    x0 = -60,
    x1 = 1660,
  } = o
  let d = ''
  for (let i = 0; i < rows; i++) {
    const t = i / rows
    const y = y0 + (y1 - y0) * t ** 1.7
    const yn = y0 + (y1 - y0) * ((i + 1) / rows) ** 1.7
    const h = yn - y
    const step = h * 2.1 + 4
    let x = x0 - r() * step
    const bow = (xx: number) => Math.sin((xx - vx) / 900) ** 2 * -h * 0.6
    while (x < x1) {
      const f = field(x, y)
      const l = step * r.range(0.55, 0.85)
      if (r() < f * 1.25)
        d += gouge(
          x,
          y + bow(x) + r.around() * h * 0.12,
          r.around() * 0.05,
          l,
          w * (0.35 + t * 1.1) * (0.4 + f) * r.range(0.7, 1.2),
          -h * 0.12,
        )
      if (r() < f * 0.6)
        d += gouge(x + l + step * 0.05, y + h * 0.2, 1.57 + (x - vx) / 2600, h * 0.6, w * 0.5 * (0.3 + t))
      x += step * r.range(0.9, 1.15)
    }
  }
  L.add(color, d)
}

export interface RailsOptions {
  readonly t0?: number | undefined
  readonly dark?: Ink | undefined
  readonly color?: Ink | undefined
}

export function rails(L: Layer, vx: number, vy: number, xs: readonly number[], y1: number, o: RailsOptions = {}) {
  for (const x of xs) {
    const p = (t: number): Point => [lerp(vx, x, t), lerp(vy, y1, t)]
    const a = p(o.t0 || 0.06)
    const b = p(1)
    L.poly(o.dark || palette.ink, [
      [a[0] - 0.6, a[1]],
      [a[0] + 0.6, a[1]],
      [b[0] + 9, b[1]],
      [b[0] - 9, b[1]],
    ])
    L.poly(o.color || palette.cream, [
      [a[0] - 0.3, a[1]],
      [a[0] + 0.3, a[1]],
      [b[0] + 3.4, b[1]],
      [b[0] - 1.5, b[1]],
    ])
  }
}

/** Two ends and how far the middle sags, in pixels. */
export type Wire = readonly [a: Point, b: Point, sag?: number]

/** Wires that hang between posts. */
export function wires(L: Layer, lines: readonly Wire[], w = 1.2, c: Ink = palette.ink) {
  for (const [a, b, sag = 12] of lines) {
    const n = 10
    const p: Point[] = []
    for (let i = 0; i <= n; i++) {
      const t = i / n
      p.push([lerp(a[0], b[0], t), lerp(a[1], b[1], t) + sag * 4 * t * (1 - t)])
    }
    L.add(c, polyline(p, w))
  }
}
