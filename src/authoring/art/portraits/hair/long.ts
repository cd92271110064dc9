import { pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** Straight dark hair to the shoulders: what hangs behind them. */
export const straightBehind: Piece = ({ L, B, r, body, lit }) => {
  const hair = body(
    palette.ink,
    pts('-84,-60 -92,-10 -96,40 -88,84 -70,104 -48,92 -40,40 40,40 56,96 80,104 96,80 98,34 92,-20 82,-64'),
  )
  lit(hair, 5)
  for (let i = 0; i < 10; i++) {
    const x = -90 + i * 5
    L.add(
      palette.cream,
      cut(B([x + 2, -20 + i * 3]), B([x + 6 + r.around() * 3, 78 + r.around() * 14]), 3.2 - i * 0.26, 6),
    )
  }
  for (let i = 0; i < 6; i++) L.add(palette.grey2, cut(B([66 + i * 5, -10 + i * 4]), B([62 + i * 6, 86]), 2.4, -5))
}

/** Its locks before the ears, and a fringe combed to one side. */
export const straightBefore: Piece = ({ L, T, head, lit }) => {
  for (const k of [-1, 1]) {
    const lock = head(palette.ink, [
      [k * 60, -90],
      [k * 86, -60],
      [k * 92, 0],
      [k * 84, 60],
      [k * 66, 92],
      [k * 52, 88],
      [k * 62, 52],
      [k * 69, 10],
      [k * 70, -30],
    ])
    if (k > 0) continue
    lit(lock, 3)
    for (let i = 0; i < 5; i++)
      L.add(palette.cream, cut(T([-86 + i * 5, -30 + i * 6]), T([-70 + i * 3, 70 - i * 4]), 2.2, 6))
  }
  const fringe = head(
    palette.ink,
    pts('-74,-20 -80,-60 -66,-94 66,-94 80,-60 75,-20 68,-50 44,-74 10,-80 -26,-70 -54,-46'),
  )
  lit(fringe, 4)
  for (let i = 0; i < 9; i++)
    L.add(palette.cream, cut(T([-64 + i * 9, -58 - i * 2]), T([-48 + i * 11, -82 - i]), 2.4, 3))
}
