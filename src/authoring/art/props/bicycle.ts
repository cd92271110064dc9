import { ellipse, type Point, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'

export interface BicycleOptions {
  readonly flip?: boolean | undefined
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
}

/** bicycle, wheel radius 33 cm, front to +x */
export function bicycle(L: Layer, x: number, y: number, s: number, o: BicycleOptions = {}) {
  const T = ([a, b]: Point): Point => [x + a * s * (o.flip ? -1 : 1), y - b * s]
  const hi = o.hi || palette.cream
  const [lx, ly] = o.light || [-0.6, -0.8]
  for (const u of [-52, 54]) {
    const a = ellipse(u, 34, 34, 34, 26).map(T)
    const b = ellipse(u, 34, 30, 30, 26).map(T)
    L.evenOdd(palette.ink, path(a, true), path(b, true))
    L.add(hi, rim(a, lx, ly, { inset: 0.4, w: 1.5 * s, thr: 0.35 }))
    let d = ''
    for (let i = 0; i < 9; i++)
      d += bar(T([u, 34]), T([u + Math.cos(i * 0.698) * 31, 34 + Math.sin(i * 0.698) * 31]), 0.55 * s)
    L.add(palette.ink, d)
    L.poly(palette.ink, ellipse(u, 34, 3, 3, 8).map(T))
  }
  const B = (a: Point, b: Point, w = 3) => L.add(palette.ink, bar(T(a), T(b), w * s))
  B([-52, 34], [-4, 30])
  B([-52, 34], [-18, 78])
  B([-4, 30], [-20, 88])
  B([-4, 30], [36, 76])
  B([-18, 80], [34, 82])
  B([54, 34], [32, 96])
  B([32, 96], [20, 104])
  B([32, 96], [40, 104], 2.4)
  L.poly(palette.ink, pts('-34,90 -8,90 -4,93 -30,96 -38,95').map(T))
  L.poly(palette.ink, ellipse(-4, 30, 9, 9, 12).map(T))
  B([-4, 30], [-9, 14], 2.6)
  B([-14, 14], [-3, 14], 3)
  L.add(
    hi,
    cut(T([-16, 82]), T([32, 84]), 1.1 * s) +
      cut(T([52, 42]), T([34, 92]), 1 * s) +
      cut(T([-32, 95]), T([-8, 92]), 1 * s),
  )
}
