import { ellipse, type Point } from '../../kit/geometry'
import { polyline } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** Glasses: round wire, or the heavy rim of the fifties. */
export const glasses =
  (rim: 'wire' | 'heavy'): Piece =>
  ({ L, T, build, headCut }) => {
    const w = rim === 'wire' ? 2.6 : 6
    for (const [x, ink] of [
      [-36, palette.ink],
      [37, build.skin],
    ] as const) {
      const ring =
        rim === 'wire'
          ? ellipse(x, -8, 27, 25, 18)
          : ([
              [x - 28, -26],
              [x + 26, -27],
              [x + 28, -6],
              [x + 18, 13],
              [x - 16, 14],
              [x - 28, -4],
            ] as Point[])
      const closed = [...ring, ...ring.slice(0, 1)].map(T)
      // on the shadow side a dark rim would drown: there the wire itself is cut into the block
      L.add(ink, polyline(closed, ink === palette.ink ? w : Math.min(w, 2.6)))
    }
    L.add(palette.ink, polyline([T([-10, -12]), T([-2, -17]), T([8, -15])], w * 0.9))
    headCut(palette.ink, [-62, -14], [-80, -20], w * 0.6)
    headCut(build.skin, [66, -14], [80, -18], 2)
    headCut(palette.cream, [-52, 4], [-44, -20], 1.6)
  }
