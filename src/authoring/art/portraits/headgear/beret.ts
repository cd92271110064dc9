import { pts } from '../../kit/geometry'
import { bar, cut } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A beret worn level. */
export const beret: Piece = ({ L, T, head, lit }) => {
  const felt = head(
    palette.ink,
    pts('-82,-78 -98,-98 -92,-128 -52,-154 8,-164 70,-150 104,-116 98,-88 72,-74 20,-84 -40,-84'),
  )
  lit(felt, 10)
  for (let i = 0; i < 11; i++)
    L.add(
      palette.cream,
      cut(T([-86 + i * 10, -100 - Math.sin((i / 10) * 3) * 30]), T([-70 + i * 10, -92]), 3 - i * 0.2, 3),
    )
  for (let i = 0; i < 6; i++) L.add(palette.grey2, cut(T([46 + i * 8, -140 + i * 7]), T([42 + i * 8, -92]), 2.6))
  L.add(palette.ink, bar(T([6, -158]), T([12, -178]), 7))
}
