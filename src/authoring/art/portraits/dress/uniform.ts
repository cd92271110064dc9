import { ellipse, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** The tunic of a conscript, collar tabs without badges. */
export const tunic: Piece = ({ L, B, body, lit, build }) => {
  const n = build.neck
  const collar = body(palette.ink, [
    [-n - 16, 100],
    [-n - 8, 128],
    [-2, 152],
    [n + 8, 128],
    [n + 16, 100],
    [n + 24, 134],
    [2, 182],
    [-n - 26, 134],
  ])
  lit(collar, 5)
  for (const k of [-1, 1]) {
    body(k < 0 ? palette.grey1 : palette.grey2, [
      [k * 26, 152],
      [k * 54, 132],
      [k * 62, 146],
      [k * 34, 166],
    ])
  }
  L.add(palette.cream, cut(B([0, 180]), B([2, 238]), 3.4))
  for (let i = 0; i < 2; i++) L.poly(palette.cream, ellipse(...B([14, 194 + i * 28]), 5, 5, 10))
  const pocket = body(palette.ink, pts('-104,188 -52,182 -48,238 -104,240'))
  L.add(palette.cream, rim(pocket, -0.3, -1, { inset: 0, w: 4 }) + cut(B([-104, 204]), B([-52, 200]), 2.4))
}
