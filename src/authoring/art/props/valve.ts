import { asPoints, type Point, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'

export interface ValveOptions {
  readonly glass?: Ink | undefined
  readonly ls?: number | undefined
}

/** one radio valve / glass tube standing up */
export function valve(L: Layer, x: number, y: number, h: number, o: ValveOptions = {}) {
  const w = h * 0.2
  const g: Point[] = [
    [x - w, y - h * 0.22],
    [x - w, y - h * 0.78],
    [x - w * 0.7, y - h * 0.92],
    [x, y - h],
    [x + w * 0.7, y - h * 0.92],
    [x + w, y - h * 0.78],
    [x + w, y - h * 0.22],
  ]
  L.poly(o.glass || palette.grey1, g)
  L.poly(palette.ink, [
    [x - w * 0.9, y],
    [x + w * 0.9, y],
    [x + w, y - h * 0.25],
    [x - w, y - h * 0.25],
  ])
  if (h > 14) {
    L.poly(palette.ink, [
      [x - w * 0.34, y - h * 0.25],
      [x + w * 0.34, y - h * 0.25],
      [x + w * 0.34, y - h * 0.66],
      [x - w * 0.34, y - h * 0.66],
    ])
    L.add(
      palette.ink,
      bar([x, y - h * 0.66], [x, y - h * 0.86], w * 0.2) +
        rim(g, -(o.ls || -1), 0.2, { inset: -0.2, w: w * 0.3, thr: 0.1 }),
    )
    L.add(
      palette.cream,
      cut([x + (o.ls || -1) * w * 0.68, y - h * 0.3], [x + (o.ls || -1) * w * 0.62, y - h * 0.86], w * 0.34),
    )
  } else L.add(palette.cream, cut([x - w * 0.5, y - h * 0.28], [x - w * 0.4, y - h * 0.9], w * 0.6))
}

export interface StoolOptions {
  readonly h?: number | undefined
}

/** stool, side or front */
export function stool(L: Layer, x: number, y: number, s: number, o: StoolOptions = {}) {
  const h = o.h || 48
  const T = ([a, b]: Point): Point => [x + a * s, y - b * s]
  for (const [a, b] of pts('-15,-19 15,19 -7,-9 8,10')) L.add(palette.ink, bar(T([a, h - 2]), T([b, 0]), 4 * s))
  L.add(palette.ink, bar(T([-17, 16]), T([17, 16]), 2.6 * s))
  L.poly(
    palette.ink,
    asPoints([
      [-20, h],
      [20, h],
      [19, h - 5],
      [-19, h - 5],
    ]).map(T),
  )
  L.add(palette.cream, cut(T([-19, h - 1]), T([19, h - 1]), 1.4 * s) + cut(T([-16, h - 8]), T([-19, 4]), 1 * s))
}
