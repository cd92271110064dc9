import { type Point, pts, two } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'
import { dark, type HairColour } from './colour'
import { mass, strands } from './strands'

/** A knot of hair low at the nape, of which the sides are seen. */
export const knotBehind =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    mass(bench, colour, pts('-62,60 -80,64 -88,82 -80,100 -60,104 60,104 80,98 86,80 76,64 60,60'), 4)
    strands(bench, colour.light, two('-82,72 -72,100'), two('-52,66 -52,96'), 4, 2, 3)
  }

/** A plait over one shoulder, tied with a ribbon. */
export const plaitsBehind =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    for (const k of [-1, 1]) {
      const x = k * 78
      for (let i = 0; i < 6; i++) {
        const y = 40 + i * 24
        const w = 18 - i * 1.4
        const link = bench.body(
          colour.base,
          [
            [x - w, y],
            [x, y - 10],
            [x + w, y],
            [x + w * 0.8, y + 18],
            [x, y + 28],
            [x - w * 0.8, y + 18],
          ].map(([u = 0, v = 0]): Point => [u + k * i * 1.6, v]),
        )
        if (colour.base !== palette.ink)
          bench.L.add(
            palette.ink,
            rim(link, 0.7, 0.6, { inset: 0, w: 4, thr: 0 }) + rim(link, -0.8, -0.5, { inset: 0, w: 2.4, thr: 0 }),
          )
        else if (k < 0) bench.lit(link, 3)
        bench.bodyCut(k < 0 ? colour.light : colour.shade, [x - w * 0.6, y + 2], [x + 2, y + 18], 2, 3)
      }
      bench.body(palette.cream, [
        [x + k * 10 - 14, 182],
        [x + k * 10, 188],
        [x + k * 10 + 14, 180],
        [x + k * 10 + 12, 198],
        [x + k * 10, 194],
        [x + k * 10 - 12, 199],
      ])
    }
  }
