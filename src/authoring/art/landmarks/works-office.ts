import { carve } from '../kit/carve'
import { ellipse, type Point, type Projection, project, slab } from '../kit/geometry'
import { bar, cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { palette } from '../kit/palette'
import { random } from '../kit/random'

/** Length and height in metres, for whoever lays the projection. */
export const worksOfficeSize = { width: 22, height: 9.6 }

/** Office of a works: brick, flat roof, bands of steel windows, a clock without numerals, a siren. Some panes are out. */
export function worksOffice(L: Layer, pr: Projection, seed = 61): void {
  const { width: W, height: H } = worksOfficeSize
  const r = random(seed)
  const po = (ink: Parameters<Layer['poly']>[0], u: number, v: number, w: number, h: number) =>
    L.poly(ink, project(pr, slab(u, v, w, h)))
  po(palette.grey2, 0, 0, W, H)
  const a = pr(0, 5)
  const b = pr(W, 5)
  L.add(
    palette.ink,
    carve(project(pr, slab(0.2, 0.9, W - 0.4, H - 1.4)), {
      angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
      gap: 6,
      w: 1.1,
      len: [8, 20],
      rest: [5, 18],
      r,
      field: () => 0.5,
    }),
  )
  po(palette.ink, 0, 0, W, 0.9)
  po(palette.ink, -0.3, H - 0.5, W + 0.6, 0.7)
  L.add(palette.cream, cut(pr(-0.3, H + 0.16), pr(W + 0.3, H + 0.16), 3.4))
  for (const v of [1.5, 5.4])
    for (let u = 1.2; u + 3.4 < W; u += 4.3) {
      if (v < 2 && u > 9 && u < 13) continue
      po(palette.grey1, u - 0.16, v - 0.28, 3.72, 0.28)
      po(palette.ink, u, v, 3.4, 2.5)
      for (let k = 0; k < 4; k++)
        for (let row = 0; row < 3; row++)
          if (r() < 0.22)
            po(r() < 0.5 ? palette.grey1 : palette.blue, u + 0.08 + k * 0.84, v + 0.08 + row * 0.8, 0.7, 0.66)
      for (let k = 1; k < 4; k++) L.add(palette.grey2, bar(pr(u + k * 0.85, v), pr(u + k * 0.85, v + 2.5), 2))
      for (const t of [0.82, 1.64]) L.add(palette.grey2, bar(pr(u, v + t), pr(u + 3.4, v + t), 1.8))
      L.add(palette.cream, cut(pr(u - 0.16, v - 0.06), pr(u + 3.56, v - 0.06), 2.4))
    }
  // door under a flat slab, and the clock over it
  po(palette.grey1, 9.2, 3.5, 4.2, 0.36)
  po(palette.ink, 9.9, 0, 2.8, 3.3)
  L.add(palette.grey2, bar(pr(11.3, 0.1), pr(11.3, 3.2), 2.6))
  const round = (u: number, v: number, R: number): Point[] => ellipse(0, 0, R, R, 16).map(([x, y]) => pr(u + x, v + y))
  L.poly(palette.ink, round(11.3, 4.55, 0.62))
  L.poly(palette.cream, round(11.3, 4.55, 0.5))
  L.add(palette.ink, bar(pr(11.3, 4.55), pr(11.3, 4.95), 3) + bar(pr(11.3, 4.55), pr(11.05, 4.4), 3))
  // siren and lightning rod
  L.add(
    palette.ink,
    bar(pr(17, H), pr(17, H + 2.6), 4) +
      polyline([pr(16.4, H + 2.4), pr(16.9, H + 2.5), pr(17.6, H + 2.8)], 9) +
      bar(pr(4, H), pr(4, H + 3.4), 2.4),
  )
  let marks = ''
  for (let i = 0; i < 30; i++) {
    const [x, y] = pr(r.range(0.4, W - 0.4), r.range(1, H - 1))
    marks += cut([x - 3, y], [x + 3, y + 1], 1.6)
  }
  L.add(palette.ink, marks)
}
