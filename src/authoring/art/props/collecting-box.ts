import { carve } from '../kit/carve'
import { asPoints, ellipse, type Point, type Points, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface CollectBoxOptions {
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
}

/** collecting box on an upturned crate, banknotes in and on it. No text */
export function collectBox(L: Layer, x: number, y: number, s: number, o: CollectBoxOptions = {}) {
  const T = ([u, v]: Point): Point => [x + u * s, y - v * s]
  const hi = o.hi || palette.cream
  const [lx, ly] = o.light || [0.7, -0.6]
  const po = (c: Ink, p: Points, w = 2) => {
    const v = p.map(T)
    L.poly(c, v)
    if (w) L.add(hi, rim(v, lx, ly, { inset: 1, w: w * s, thr: 0.25, minLen: 4 }))
    return v
  }
  po(palette.ink, pts('-34,0 34,0 34,52 -34,52'), 2.4)
  for (let i = 0; i < 3; i++) {
    const v = 5 + i * 16
    L.poly(
      palette.grey2,
      asPoints([
        [-30, v],
        [30, v + 0.6],
        [30, v + 11],
        [-30, v + 11],
      ]).map(T),
    )
    L.add(
      palette.ink,
      carve(
        [
          asPoints([
            [-29, v + 1],
            [29, v + 1],
            [29, v + 10],
            [-29, v + 10],
          ]).map(T),
        ],
        { angle: 0.02, gap: 3.4 * s, w: 1 * s, len: [10 * s, 34 * s], r: random(i + 4), field: () => 0.6 },
      ),
    )
  }
  for (const u of [-34, 26])
    po(
      palette.ink,
      [
        [u, 0],
        [u + 8, 0],
        [u + 8, 54],
        [u, 54],
      ],
      1.4,
    )
  po(palette.grey1, pts('-36,52 36,52 30,60 -30,60'), 0)
  L.add(palette.ink, cut(T([-34, 53]), T([34, 53]), 1.4 * s))
  L.poly(palette.grey2, pts('-20,53.4 -8,53.4 -10,57.4 -20,57.4').map(T))
  // open wooden ammunition-type box, lid back
  po(palette.ink, pts('-19,86 21,86 25,106 -15,107'), 2.4)
  L.add(palette.grey2, cut(T([-14, 90]), T([20, 102]), 1.2 * s))
  po(palette.grey2, pts('-21,55 19,55 19,86 -21,86'), 2)
  L.add(
    palette.ink,
    rim(pts('-21,55 19,55 19,86 -21,86').map(T), -1, 1, { inset: 0, w: 4 * s, thr: 0.1 }) +
      bar(T([-21, 65]), T([19, 65]), 1.2 * s) +
      bar(T([-21, 75.5]), T([19, 75.5]), 1.2 * s),
  )
  po(palette.ink, pts('19,55 27,58 27,88 19,86'), 1.2)
  po(palette.ink, pts('-21,86 19,86 27,88.4 -13,89'), 0)
  const note = (u: number, v: number, a: number, c: Ink) => {
    const k = Math.cos(a)
    const n = Math.sin(a)
    const q = (p: number, w: number): Point => [u + p * k - w * n, v + p * n + w * k]
    const P4 = [q(-7, -3.6), q(7, -3.6), q(7, 3.6), q(-7, 3.6)]
    L.poly(c, P4.map(T))
    L.add(
      palette.ink,
      rim(P4.map(T), -0.4, 1, { inset: -0.3, w: 1.4 * s, thr: 0.1 }) +
        path(ellipse(u, v, 2.2, 2, 8).map(T)) +
        bar(T(q(-5, 2)), T(q(-2, 2)), 0.8 * s) +
        bar(T(q(3, -2)), T(q(5.4, -2)), 0.8 * s),
    )
  }
  note(-10, 90, 0.5, palette.cream)
  note(3, 92, -0.6, palette.grey1)
  note(10, 90, 0.25, palette.cream)
  note(-2, 89, 1.2, palette.cream)
  note(15, 91, 1.0, palette.grey1)
  note(-3, 93.5, 0.1, palette.cream)
  note(27, 58, -0.2, palette.cream)
  note(-40, 1.5, 0.15, palette.cream)
}
