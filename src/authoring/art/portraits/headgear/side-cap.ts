import { carve } from '../../kit/carve'
import { clamp, ellipse, pts } from '../../kit/geometry'
import { cut, gouge } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A soldier's folded cap over hair cut short, a plain button in front. */
export const sideCap: Piece = ({ L, r, T, head, lit }) => {
  head(palette.ink, pts('-73,-24 -74,-62 -60,-92 60,-92 74,-62 73,-24 66,-56 44,-70 -30,-72 -64,-58'))
  let hair = ''
  for (let i = 0; i < 26; i++) hair += gouge(...T([-70 + r() * 40, -78 + r() * 30]), 1.4, 7, 1)
  L.add(palette.cream, hair)
  const crown = head(palette.ink, pts('-80,-72 -72,-112 -44,-148 4,-168 40,-156 72,-116 82,-74 30,-80 -40,-78'))
  lit(crown, 9)
  const fold = head(palette.grey2, pts('-80,-70 -76,-92 -20,-116 2,-126 10,-114 78,-92 82,-72 30,-78 -40,-76'))
  L.add(palette.cream, rim(fold, -0.5, -1, { inset: 1, w: 4, thr: 0.2 }))
  L.add(
    palette.ink,
    carve([fold], { angle: 0.1, gap: 7, w: 2, len: [14, 44], r, field: (x) => clamp((x - 150) / 120) }),
  )
  for (let i = 0; i < 6; i++)
    L.add(palette.cream, cut(T([-62 + i * 8, -122 - i * 5]), T([-54 + i * 8, -104 - i * 3]), 2.8))
  L.poly(palette.ink, ellipse(...T([2, -100]), 6, 6, 10))
  L.poly(palette.cream, ellipse(...T([2, -100]), 2.6, 2.6, 8))
}
