import { carve } from '../kit/carve'
import { ellipse, type Point, type Points, type Projection, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface ChurchOptions {
  readonly body?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly dark?: Ink | undefined
  readonly side?: number | undefined
}

/** Reformed church of Kálvin square: four-column portico, square tower. u=0 axis, 20 m wide, 42 m high */
export function church(L: Layer, pr: Projection, o: ChurchOptions = {}) {
  const b = o.body || palette.grey2
  const h = o.hi || palette.cream
  const d = o.dark || palette.ink
  const ls = o.side || -1
  const r = random(4)
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const po = (c: Ink, p: Points) => {
    const v = p.map((q: Point) => pr(...q))
    L.poly(c, v)
    return v
  }
  const R = (u: number, v: number, w: number, hh: number): Point[] => [
    [u, v],
    [u + w, v],
    [u + w, v + hh],
    [u, v + hh],
  ]
  const ct = (c: Ink, a: Point, e: Point, w: number) => L.add(c, cut(pr(...a), pr(...e), w * s * 0.1))
  const hatch = (p: Points, g = 1) =>
    L.add(
      d,
      carve([p.map((q: Point) => pr(...q))], {
        angle: 1.57,
        gap: s * 0.42 * g,
        w: s * 0.1,
        len: [s * 0.8, s * 2.6],
        rest: [s * 0.2, s * 0.8],
        r,
        field: () => 0.7,
      }),
    )
  // tower
  po(b, R(-3.6, 10, 7.2, 18))
  po(b, R(-4, 27.6, 8, 1))
  po(b, R(-3.3, 28.6, 6.6, 7))
  po(b, R(-3.8, 35.2, 7.6, 0.9))
  po(d, pts('-3.6,36.1 3.6,36.1 2.4,38.4 1.3,40 .5,46 0,49 -.5,46 -1.3,40 -2.4,38.4'))
  po(d, ellipse(0, 49.4, 0.5, 0.5, 8))
  L.add(d, bar(pr(0, 49.5), pr(0, 52), s * 0.12) + bar(pr(-0.7, 51.2), pr(0.7, 51.2), s * 0.12))
  hatch(ls < 0 ? R(0.4, 10, 3.2, 25) : R(-3.6, 10, 3.2, 25), 0.8)
  for (const v of [19.4, 27.8, 35.4]) {
    ct(h, [-4, v + 0.5], [4, v + 0.5], 4)
    ct(d, [-3.9, v - 0.1], [3.9, v - 0.1], 3)
  }
  po(h, [[-1.6, 29.4], [1.6, 29.4], [1.6, 32.6], ...ellipse(0, 32.6, 1.6, 1.6, 8, 0, Math.PI)])
  po(d, [[-1.1, 29.4], [1.2, 29.4], [1.2, 32.5], ...ellipse(0.05, 32.5, 1.15, 1.2, 8, 0, Math.PI)])
  for (let i = 0; i < 4; i++) ct(h, [-1, 29.8 + i * 0.7], [1.1, 29.8 + i * 0.7], 1.4)
  po(h, ellipse(0, 23.4, 1.9, 1.9, 18))
  po(d, ellipse(0, 23.4, 1.6, 1.6, 16))
  ct(h, [0, 23.4], [0.35, 22.1], 2)
  ct(h, [0, 23.4], [-0.35, 22.6], 2.6)
  ct(h, [ls * 3.3, 10.5], [ls * 3.3, 27], 4)
  ct(h, [ls * 3.0, 29], [ls * 3.0, 35], 3.4)
  ct(h, [ls * 1.6, 38], [ls * 0.3, 46], 3)
  // nave + portico
  po(b, R(-10, 0, 20, 11))
  po(d, pts('-10.6,11 10.6,11 7,15 -7,15'))
  for (let i = 0; i < 9; i++) ct(b, [-6.5 + i * 1.6, 14.6], [-8.6 + i * 2.1, 11.4], 1.6)
  hatch(R(6.4, 0.5, 3.5, 10))
  for (const u of [-8.2, 8.2]) {
    po(h, [[u - 1, 3], [u + 1, 3], [u + 1, 7.4], ...ellipse(u, 7.4, 1, 1, 6, 0, Math.PI)])
    po(d, [[u - 0.7, 3], [u + 0.8, 3], [u + 0.8, 7.3], ...ellipse(u, 7.3, 0.75, 0.8, 6, 0, Math.PI)])
  }
  po(d, R(-6.2, 0.8, 12.4, 8.6))
  for (const u of [-5.2, -1.75, 1.75, 5.2]) {
    po(h, [
      [u - 0.62, 1],
      [u + 0.62, 1],
      [u + 0.5, 9],
      [u - 0.5, 9],
    ])
    po(
      b,
      ls < 0
        ? [
            [u + 0.05, 1],
            [u + 0.62, 1],
            [u + 0.5, 9],
            [u + 0.1, 9],
          ]
        : [
            [u - 0.62, 1],
            [u - 0.05, 1],
            [u - 0.1, 9],
            [u - 0.5, 9],
          ],
    )
    po(h, R(u - 0.85, 8.7, 1.7, 0.55))
    po(h, R(u - 0.8, 0.8, 1.6, 0.4))
  }
  po(b, R(-7, 9.2, 14, 1.3))
  ct(h, [-7, 10.4], [7, 10.4], 4)
  po(b, pts('-7.4,10.5 7.4,10.5 0,14'))
  L.add(h, bar(pr(-7.4, 10.6), pr(0, 14.05), s * 0.34) + bar(pr(7.4, 10.6), pr(0, 14.05), s * 0.3))
  po(d, pts('-4.8,10.9 4.8,10.9 0,13.1'))
  for (let i = 0; i < 3; i++) po(i % 2 ? b : h, R(-7.6 - i * 0.6, 0.8 - (i + 1) * 0.27, 15.2 + i * 1.2, 0.27))
  po(d, R(-1.1, 1, 2.2, 5))
}
