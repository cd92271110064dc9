import { pts } from '../../kit/geometry'
import { palette } from '../../kit/palette'
import type { Bench, Piece } from '../bench'
import type { Expression } from '../mood'

function calm({ head, headCut, build }: Bench): void {
  const w = build.lips
  head(palette.ink, [
    [-27, 66],
    [-14, 62 - 2 * w],
    [-5, 60 - 2 * w],
    [1, 62],
    [12, 60],
    [22, 66],
    [10, 69],
    [0, 68],
    [-12, 69],
  ])
  headCut(palette.ink, [-15, 77 + w], [8, 78 + w], 3.6 * w, 3)
  headCut(build.skin, [10, 74], [20, 71], 2, -1)
}

function open({ head, headCut, build }: Bench): void {
  head(palette.ink, [
    [-24, 66],
    [-13, 60 - build.lips],
    [-3, 58],
    [3, 60],
    [14, 60],
    [21, 66],
    [14, 77],
    [0, 82],
    [-14, 78],
  ])
  head(palette.cream, pts('-13,64 0,63 10,65 0,68'))
  headCut(palette.ink, [-14, 86], [6, 87], 3, 2)
  headCut(build.skin, [8, 82], [18, 74], 2, -2)
  headCut(palette.ink, [-28, 58], [-33, 74], 2, 2)
}

function firm({ head, headCut, build }: Bench): void {
  head(palette.ink, pts('-29,69 -14,64 -4,63 2,65 13,63 24,68 14,69 0,70 -16,70'))
  headCut(palette.ink, [-17, 78], [8, 79], 4.4, 3)
  headCut(palette.ink, [-31, 66], [-34, 74], 2.2)
  headCut(build.skin, [9, 75], [20, 73], 2.2, -1)
  headCut(palette.ink, [-58 * build.jaw, 58], [-38 * build.jaw, 92], 2.6, 4)
}

const mouths: Readonly<Record<Expression['mouth'], Piece>> = { calm, open, firm }

export const mouth: Piece = (bench) => mouths[bench.expression.mouth](bench)
