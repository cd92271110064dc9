import { carve } from '../kit/carve'
import type { Point, Points } from '../kit/geometry'
import { cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import { random } from '../kit/random'

export interface SandbagsOptions {
  readonly rows: number
  /** Length of one bag in pixels; it is not half as high. */
  readonly size: number
  readonly light: Point
  readonly seed: number
}

/** Filled sacks laid in bond on the ground line from `a` to `b`, each row shorter than the one below; tied ends show. */
export function sandbags(L: Layer, a: Point, b: Point, { rows, size, light, seed }: SandbagsOptions): void {
  const r = random(seed)
  const h = size * 0.4
  const slope = (b[1] - a[1]) / (b[0] - a[0])
  for (let row = 0; row < rows; row++)
    for (let x = a[0] + row * size * 0.5; x < b[0] - row * size * 0.34; x += size * r.range(0.9, 0.98)) {
      const y = a[1] + (x - a[0]) * slope - row * h * 0.86 + r.around() * 2
      const w = size * r.range(0.94, 1.06)
      const sack: Points = [
        [x, y - h * 0.3],
        [x + w * 0.1, y - h * 0.86],
        [x + w * 0.4, y - h * r.range(0.94, 1.08)],
        [x + w * 0.86, y - h * 0.9],
        [x + w, y - h * 0.4],
        [x + w * 0.94, y - 1],
        [x + w * 0.5, y + h * 0.06],
        [x + w * 0.06, y],
      ]
      const bag = rough(sack, 1, 12, r)
      L.poly(r() < 0.6 ? palette.grey1 : palette.grey2, bag)
      L.add(palette.ink, rim(bag, -light[0], -light[1], { inset: 0, w: h * 0.16, thr: 0.05 }))
      L.add(
        palette.ink,
        carve(bag, { angle: 0.16, gap: h * 0.2, w: 1.3, len: [6, size * 0.3], rest: [8, 22], r, field: () => 0.5 }),
      )
      L.add(palette.cream, rim(bag, ...light, { inset: 1.4, w: h * 0.1, thr: 0.35 }))
      const tied = x + w * 0.9
      L.add(
        palette.ink,
        polyline(
          [
            [tied, y - h * 0.8],
            [tied - 3, y - h * 0.45],
            [tied, y - h * 0.1],
          ],
          2.4,
          2,
        ) + cut([tied, y - h * 0.5], [tied + w * 0.09, y - h * 0.62], 1.4),
      )
    }
}
