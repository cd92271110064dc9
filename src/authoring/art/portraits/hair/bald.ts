import { type Point, pts } from '../../kit/geometry'
import { palette } from '../../kit/palette'
import type { Bench, Piece } from '../bench'
import type { HairColour } from './colour'
import { mass, strands } from './strands'

/** The brow up to the crown, where hair does not cover it. */
export function bareCrown({ head, headCut, build, carved }: Bench): void {
  head(build.skin, pts('-66,-80 -70,-92 -56,-116 -30,-131 4,-136 36,-131 58,-116 70,-94 66,-80'))
  const away = head(palette.ink, pts('22,-64 17,-98 25,-116 16,-136 36,-131 58,-116 70,-94 70,-60'))
  carved(build.skin, away, 1.1, 0.45, { gap: 11, w: 1.8, len: [10, 26] })
  headCut(palette.ink, [-64, -86], [-36, -124], 2, 3)
  headCut(palette.ink, [-56, -84], [-38, -108], 1.6, 2)
}

/** A bald crown with what is left above the ears. */
export const tufts =
  (colour: HairColour): Piece =>
  (bench) => {
    bareCrown(bench)
    for (const k of [-1, 1]) {
      const outline: Point[] = [
        [k * 70, -2],
        [k * 84, -14],
        [k * 94, -36],
        [k * 90, -62],
        [k * 96, -76],
        [k * 80, -96],
        [k * 66, -92],
        [k * 70, -64],
        [k * 68, -30],
      ]
      mass(bench, colour, outline, 4)
      strands(
        bench,
        k < 0 ? colour.light : palette.ink,
        [
          [k * 70, -22],
          [k * 70, -80],
        ],
        [
          [k * 88, -24],
          [k * 86, -88],
        ],
        6,
        2,
        k * -3,
      )
    }
  }
