import { lerp, nth, type Point, type Points, pts } from '../kit/geometry'
import { cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim, type Spot } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'
import { onlookerBlock } from './onlookers/block'
import { onlookerHead } from './onlookers/heads'

/** woman from behind at the rail, head-scarf and fringed shawl; (x,y) = middle of the lower edge, s px per cm-ish unit */
export function shawlBack(L: Layer, x: number, y: number, s: number, light: Spot): void {
  const r = random(9)
  const T = ([a, b]: Point): Point => [x + a * s, y - b * s]
  const lx = (p: Point): Point => [light.x - p[0], light.y - p[1]]
  const po = (c: Ink, points: Point[], w = 2, k = 1) => {
    const v = points.map(T)
    L.poly(c, v)
    if (k) {
      const [a, b] = lx(nth(v, 0))
      L.add(palette.cream, rim(v, a, b, { inset: 1.2 * s, w: w * s, thr: 0.2, minLen: 6 * s }))
    }
    return v
  }
  // coat below; the near arm rests on the rail
  po(palette.ink, pts('-50,0 -48,30 -42,62 -26,80 26,80 46,60 55,26 58,0'), 1.6)
  po(palette.ink, pts('-38,62 -56,44 -62,30 -84,27 -96,30 -98,36 -90,40 -70,42 -60,56 -46,78'), 2.4)
  L.add(palette.cream, cut(T([-96, 35]), T([-86, 39]), 1.2 * s))
  // shawl: grey, thrown over the left shoulder, deep folds
  const sh = pts(
    '-12,96 -26,90 -39,80 -47,64 -50,46 -46,28 -30,21 -14,13 4,4 20,17 40,26 55,34 54,54 47,72 36,84 24,91 10,97',
  )
  const v = po(palette.grey2, sh, 2.2)
  L.add(palette.ink, rim(v, 1, 0.2, { inset: 0, w: 9 * s, thr: 0.25 }))
  let d = ''
  let e = ''
  for (let i = 0; i < 12; i++) {
    const u = -1 + i / 5.5 + r.around() * 0.05
    const a: Point = [u * 16 + 2, 93 - Math.abs(u) * 5]
    const b: Point = [u * 46 + 3, 14 + Math.abs(u) * 20 + r.around() * 4]
    const m: Point = [lerp(a[0], b[0], 0.5) + u * 6 + 2, lerp(a[1], b[1], 0.42)]
    const k = r.range(0.72, 0.98)
    const fold: Points = [
      [lerp(a[0], b[0], 0.1), lerp(a[1], b[1], 0.12)],
      m,
      [lerp(a[0], b[0], k), lerp(a[1], b[1], k)],
    ]
    d += polyline(fold.map(T), r.range(1.4, 3.6) * s, 2)
    if (u < 0.2)
      e += cut(
        T([lerp(a[0], b[0], 0.16) - 3, lerp(a[1], b[1], 0.2)]),
        T([lerp(a[0], b[0], r.range(0.5, 0.8)) - 4 + u * 3, lerp(a[1], b[1], r.range(0.45, 0.8))]),
        (0.7 - u) * 1.3 * s,
        2 * s,
      )
  }
  for (let i = 0; i < 9; i++)
    d += cut(
      T([30 - i * 2, 88 - i * 1.6]),
      T([-34 + i * 7 + r.around() * 3, 84 - i * 7]),
      r.range(0.8, 1.8) * s,
      -3 * s,
    )
  L.add(palette.ink, d)
  L.add(palette.cream, e)
  let f = ''
  for (let i = 0; i < 32; i++) {
    const t = i / 31
    const b: Point =
      t < 0.5 ? [lerp(-46, 4, t * 2), lerp(28, 4, t * 2)] : [lerp(4, 55, t * 2 - 1), lerp(4, 34, t * 2 - 1)]
    f += cut(T(b), T([b[0] + r.around() * 2 + (t - 0.5) * 2, b[1] - r.range(6, 10)]), 0.9 * s)
  }
  L.add(palette.grey2, f)
  // head in a dark scarf, turned to the candle; its corner hangs between the shoulders
  onlookerHead(onlookerBlock(L, { x, y, s, light, seed: 9, tone: palette.grey2 }, 0.9, 0.9), 'scarf')
}
