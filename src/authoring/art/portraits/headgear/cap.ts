import { ellipse, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A worker's peaked cap. */
export const peakedCap: Piece = ({ L, T, head, lit }) => {
  const side = head(palette.ink, pts('-70,-30 -76,-60 -66,-84 66,-84 76,-60 70,-28 64,-62 -62,-62'))
  lit(side, 3)
  const crown = head(palette.ink, pts('-84,-80 -96,-104 -84,-136 -44,-158 12,-164 64,-152 94,-124 98,-96 84,-78'))
  lit(crown, 9)
  for (let i = 0; i < 9; i++)
    L.add(palette.cream, cut(T([-78 + i * 9, -112 - i * 4]), T([-64 + i * 10, -96]), 3.4 - i * 0.28, 2))
  for (let i = 0; i < 8; i++) L.add(palette.grey2, cut(T([34 + i * 7, -146 + i * 6]), T([26 + i * 8, -98]), 2.6))
  const peak = head(palette.ink, pts('-86,-86 86,-84 80,-66 44,-54 -4,-50 -52,-55 -82,-68'))
  L.add(palette.cream, rim(peak, -0.3, -1, { inset: 2, w: 4 }) + cut(T([-70, -66]), T([4, -58]), 3.4, 3))
  L.poly(palette.ink, ellipse(...T([2, -160]), 7, 6, 9))
}
