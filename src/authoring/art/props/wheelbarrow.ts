import { carve } from '../kit/carve'
import { ellipse, type Point, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface WheelbarrowOptions {
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
  readonly flip?: boolean | undefined
}

// ---- props
export function wheelbarrow(L: Layer, x: number, y: number, s: number, o: WheelbarrowOptions = {}) {
  // armoured workshop barrow: one iron wheel, plate box, sloped shield with slit
  const hi = o.hi || palette.cream
  const [lx, ly] = o.light || [-0.7, -0.6]
  const T = ([a, b]: Point): Point => [x + a * s * (o.flip ? -1 : 1), y - b * s]
  const po = (c: Ink, p: Point[], w = 2.6) => {
    const v = p.map(T)
    L.poly(c, v)
    if (w) L.add(hi, rim(v, lx, ly, { inset: 1.4, w, thr: 0.2, minLen: 6 }))
    return v
  }
  L.add(palette.ink, bar(T([-172, 78]), T([70, 36]), 8 * s))
  L.add(hi, cut(T([-170, 82]), T([-20, 56]), 2.2))
  L.add(palette.ink, bar(T([-74, 58]), T([-88, 0]), 8 * s) + bar(T([-56, 56]), T([-44, 0]), 7 * s))
  L.add(hi, cut(T([-78, 50]), T([-90, 4]), 2))
  po(palette.ink, pts('-182,74 -150,68 -150,80 -182,87'), 2)
  po(palette.ink, ellipse(72, 35, 35, 35, 24), 3.4)
  L.poly(palette.grey1, ellipse(72, 35, 25, 25, 18).map(T))
  for (let i = 0; i < 8; i++)
    L.add(palette.ink, bar(T([72, 35]), T([72 + Math.cos(i * 0.785) * 28, 35 + Math.sin(i * 0.785) * 28]), 4 * s))
  L.poly(palette.ink, ellipse(72, 35, 8, 8, 10).map(T))
  L.poly(hi, ellipse(72, 35, 3, 3, 8).map(T))
  for (const [a, b] of pts('-50,134 -22,138 6,136 -36,149 -8,150')) {
    const sb: Point[] = [
      [a - 16, b - 7],
      [a - 13, b + 7],
      [a + 2, b + 10],
      [a + 15, b + 6],
      [a + 15, b - 7],
    ]
    L.poly(palette.grey1, sb.map(T))
    L.add(
      palette.ink,
      rim(sb.map(T), 0.3, 0.8, { inset: -0.5, w: 3, thr: 0.1 }) + cut(T([a - 8, b + 4]), T([a + 8, b + 5]), 1.4),
    )
  }
  po(palette.ink, pts('-92,62 44,40 66,128 -84,134'), 3.4)
  L.add(
    palette.grey1,
    carve([pts('-80,74 30,56 48,118 -74,122').map(T)], {
      angle: -0.1,
      gap: 9 * s,
      w: 1.6,
      len: [14 * s, 60 * s],
      rest: [6, 30],
      r: random(5),
      field: () => 0.65,
    }),
  )
  L.add(hi, bar(T([-18, 66]), T([-14, 126]), 1.8 * s))
  po(palette.ink, pts('40,34 60,30 112,160 84,168'), 5)
  po(palette.cream, pts('74,116 79,115 88,136 82,138'), 0)
  let d = ''
  for (let i = 0; i < 8; i++)
    d +=
      path(ellipse(-84 + i * 17, 70 - i * 2.6, 2.2, 2.2, 6).map(T)) +
      path(ellipse(-74 + i * 17, 126 - i * 0.7, 2.2, 2.2, 6).map(T))
  for (let i = 0; i < 6; i++) d += path(ellipse(55 + i * 8.4, 46 + i * 21, 2.2, 2.2, 6).map(T))
  L.add(hi, d)
}
