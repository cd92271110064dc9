import { ellipse, pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** The dark goggles of a welder, pushed up over the hair. */
export const goggles: Piece = ({ L, T, head, headCut }) => {
  const strap = head(palette.grey2, pts('-84,-74 -82,-92 -40,-112 40,-112 82,-92 84,-74 40,-94 -40,-94'))
  L.add(palette.cream, rim(strap, -0.5, -0.9, { inset: 1, w: 2.4, thr: 0.2 }))
  for (const x of [-32, 34]) {
    const cup = ellipse(...T([x, -104]), 32, 27, 14)
    L.poly(palette.ink, cup)
    L.add(palette.cream, rim(cup, -0.7, -0.7, { inset: 2, w: 4, thr: 0.2 }))
    L.poly(palette.grey2, ellipse(...T([x, -104]), 21, 18, 12))
    L.poly(palette.ink, ellipse(...T([x + 2, -102]), 18, 15, 12))
    headCut(palette.cream, [x - 12, -100], [x - 2, -116], 3, 2)
  }
  head(palette.ink, pts('-6,-106 8,-106 8,-98 -6,-98'))
}
