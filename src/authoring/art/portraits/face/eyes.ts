import { ellipse, type Point } from '../../kit/geometry'
import { polyline } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Bench } from '../bench'

const LEFT = -36
const RIGHT = 37
const LEVEL = -11

function eye({ L, T, head, headCut, build, expression }: Bench, x: number, dark: boolean): void {
  const o = expression.lid
  const k = build.eyes
  const p = (u: number, v: number): Point => [x + u * k, LEVEL + (v - LEVEL) * k]
  if (dark) {
    head(palette.cream, [
      p(-17, -10),
      p(-6, -17 - o * 0.7),
      p(8, -16 - o * 0.6),
      p(15, -8),
      p(4, -3 + o * 0.3),
      p(-8, -3 + o * 0.3),
    ])
  } else if (build.skin !== palette.cream) {
    head(palette.cream, [p(-19, -9), p(-8, -17 - o), p(6, -17 - o), p(18, -8), p(8, -3 + o * 0.3), p(-8, -3 + o * 0.3)])
  }
  const iris: Point = p((dark ? -2 : 1) + build.gaze, LEVEL - expression.iris)
  L.poly(palette.ink, ellipse(...T(iris), (8.2 - (o > 2 ? 1.6 : 0)) * k, (o < 0 ? 7.4 : 8.6) * k, 14))
  L.poly(palette.cream, ellipse(...T(p((dark ? -5 : -2) + build.gaze, -14)), 2.1 * k, 2.1 * k, 7))
  head(palette.ink, [
    p(-22, -8),
    p(-12, -18 - o),
    p(2, -20.5 - o),
    p(14, -15 - o * 0.7),
    p(21, -6),
    p(12, -11.5 - o),
    p(1, -15.5 - o),
    p(-11, -13.5 - o),
  ])
  if (dark) {
    headCut(build.skin, p(-18, -22 - o), p(16, -21 - o), 2, -4)
    headCut(build.skin, p(-12, 3), p(13, 2), 1.6, 2)
    return
  }
  headCut(palette.ink, p(-17, -25 - o), p(15, -26 - o), 2, -5)
  headCut(palette.ink, p(-17, -4 + o * 0.3), p(14, -3 + o * 0.3), 2.2, 4)
  headCut(palette.ink, p(-16, 5), p(12, 7), 1.7, 4)
  if (build.soft && !build.age) headCut(palette.ink, p(-20, -9), p(-28, -14), 2.2)
}

/** Both eyes: black on the lit side, cut out of the shadow on the other. */
export function eyes(bench: Bench): void {
  eye(bench, LEFT, false)
  eye(bench, RIGHT, true)
}

/** The brows move with the mood: lifted within by fear, drawn down by resolve. */
export function brows({ L, T, head, headCut, build, expression }: Bench): void {
  const ends = (x: number, k: number): [Point, Point, Point] => [
    [x - k * 20, -36 - expression.inner],
    [x + k * 2, -45 + (-expression.inner * 0.3 - expression.outer) * 0.5],
    [x + k * 26, -34 - expression.outer],
  ]
  const [inner, middle, outer] = ends(LEFT, -1)
  const t = 5.6 * build.brow
  head(palette.ink, [
    [inner[0], inner[1] - t * 0.6],
    [middle[0], middle[1] - t * 0.7],
    outer,
    [middle[0], middle[1] + t * 0.8],
    [inner[0], inner[1] + t * 0.9],
  ])
  if (!build.soft)
    for (let i = 0; i < 4; i++)
      headCut(build.skin, [middle[0] - 12 + i * 7, middle[1] + 3], [middle[0] - 14 + i * 7, middle[1] - 3], 1.2)
  L.add(build.skin, polyline(ends(RIGHT, 1).map(T), 4.4 * build.brow, 2))
  if (expression.mouth === 'firm') {
    headCut(palette.ink, [-9, -40], [-5, -24], 2.6, -2)
    headCut(build.skin, [9, -40], [7, -30], 1.8)
  }
  if (expression.mouth === 'open') {
    headCut(palette.ink, [-44, -62], [-6, -58], 2.4, -4)
    headCut(palette.ink, [-36, -72], [-4, -68], 2, -4)
  }
}
