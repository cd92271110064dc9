import { type Point, pts } from '../../kit/geometry'
import { gouge } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A short dark moustache. */
export const shortMoustache: Piece = ({ head, headCut, build }) => {
  head(palette.ink, pts('-33,60 -22,51 -8,47 2,50 12,47 26,53 33,62 20,60 2,58 -18,61'))
  for (let i = 0; i < 7; i++) headCut(build.skin, [-24 + i * 7, 51 + Math.abs(i - 3)], [-27 + i * 8, 58], 1.5)
}

/** Two days without a razor. */
export const stubble =
  (count = 40): Piece =>
  ({ L, r, T, build }) => {
    let d = ''
    for (let i = 0; i < count; i++) {
      const a = r.range(1.75, 2.75)
      const q: Point = [Math.cos(a) * 62 * build.jaw * r.range(0.75, 0.98), 40 + Math.sin(a) * 66 * r.range(0.75, 1)]
      d += gouge(...T(q), 1.3 + r.around() * 0.3, 6, 1.1)
    }
    L.add(palette.ink, d)
  }
