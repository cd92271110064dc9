import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** Both ears, standing off by `reach`. */
export const ears =
  (reach = 1): Piece =>
  ({ L, T, head, headCut, build }) => {
    const left = head(build.skin, [
      [-70, -26],
      [-84 * reach, -30],
      [-88 * reach, -8],
      [-80 * reach, 18],
      [-68, 22],
    ])
    L.add(palette.ink, rim(left, 0.5, 0.8, { inset: 0, w: 3, thr: 0 }) + cut(T([-80, -18]), T([-72, 10]), 3.4, 4))
    head(palette.ink, [
      [70, -26],
      [84 * reach, -28],
      [87 * reach, -6],
      [80, 18],
      [68, 22],
    ])
    headCut(build.skin, [82, -22], [80, 10], 2, -3)
  }
