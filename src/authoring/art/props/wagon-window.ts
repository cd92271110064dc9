import { type Point, type Points, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'

/** A barred opening high in the side of a goods wagon. */
export interface WagonWindow {
  /** Where a point of the side, in metres along it and above the rail, falls on the sheet. */
  readonly pr: (u: number, v: number) => Point
  /** The near edge of the opening, in metres along the side. */
  readonly u: number
  /** Pixels to the metre there. */
  readonly px: number
  readonly hi: Ink
  readonly people: 'nobody' | 'one' | 'two'
  /** Hands hold the bars, and one reaches out and lets a slip of paper go. */
  readonly hands: boolean
}

const WIDE = 0.84
const HIGH = 0.5
const SILL = 2.7

/** A face behind the bars, in centimetres round its middle: lit from below and from the left, the eyes no more than cuts. */
function face(L: Layer, [x, y]: Point, s: number, cap: boolean): void {
  const put = (ink: Ink, points: Points) =>
    L.poly(
      ink,
      points.map(([a, b]): Point => [x + a * s, y - b * s]),
    )
  const line = (ink: Ink, a: Point, b: Point, w: number) =>
    L.add(ink, cut([x + a[0] * s, y - a[1] * s], [x + b[0] * s, y - b[1] * s], w * s, 0))
  put(palette.grey2, pts('-9,-19 -5,-13 5,-13 10,-19'))
  put(palette.ink, pts('-9,-4 -9.6,8 -6,14 5,14.6 10,9 9.6,-4'))
  put(palette.grey1, pts('-8,8 8,8 8.4,-1 7,-8 3,-13.6 -2.6,-13.6 -7,-8 -8.4,-1'))
  // the side away from the lamp: brow, socket, cheek
  put(palette.ink, pts('.6,8 8,8 8.4,-1 7,-8 3,-13.6 1,-13 2.2,-9 1,-7.4 2,-5.6 -.6,-4 2.6,-1.4 1.2,2'))
  line(palette.ink, [-6.4, 4], [-1.6, 4.4], 1.2)
  line(palette.ink, [-6, 1.2], [-2, 1], 1.1)
  line(palette.grey1, [2.6, 1], [6, 1.2], 1)
  line(palette.ink, [-2, -8.6], [2.4, -8.6], 0.9)
  line(palette.ink, [-1.8, -4.4], [1.4, -4.4], 0.8)
  if (cap) put(palette.grey2, pts('-10.6,7 -11,11 -8,16 1,18 9,16 11,11 10.4,7 0,9.6'))
  else for (const k of [-5, -1.5, 2]) line(palette.grey2, [k, 14], [k - 2.4, 8.6], 0.9)
}

/** A hand closed round a bar, its four fingers towards us. */
function fist(L: Layer, [x, y]: Point, s: number): void {
  const at = ([a, b]: Point): Point => [x + a * s, y - b * s]
  L.poly(palette.cream, pts('-4.6,5.4 3.4,6 5.2,4.4 5.4,-4 3.8,-5.8 -4,-5.4 -5.4,-2 -6,2').map(at))
  for (const k of [-2.8, 0.1, 3]) L.add(palette.ink, cut(at([-3.6, k]), at([5.2, k + 0.3]), 0.9 * s))
  L.add(palette.ink, cut(at([-5.4, -1]), at([-1, -4.6]), 0.8 * s))
}

/** An arm that comes out between the bars, and the slip of paper that falls from its fingers. */
function reachingArm(L: Layer, [x, y]: Point, s: number): void {
  const at = ([a, b]: Point): Point => [x + a * s, y - b * s]
  L.poly(palette.ink, pts('-6,8 6,10 5,-9 -1,-17 -8,-13 -8,-2').map(at))
  L.add(palette.grey1, cut(at([-6.6, 4]), at([-7.2, -11]), 1.4 * s))
  L.poly(
    palette.cream,
    pts(
      '-7.6,-12.6 -1.2,-16.4 1,-22 -.6,-28 -2,-27.6 -2.6,-24 -4,-30 -5.6,-29.6 -5.4,-25 -8,-28.4 -9.2,-27.4 -7.8,-22',
    ).map(at),
  )
  L.add(palette.ink, cut(at([-3.6, -21]), at([-4.4, -27]), 0.7 * s))
  L.poly(palette.cream, pts('-14,-40 -4,-36 -2,-44 -12,-48').map(at))
  L.add(palette.ink, cut(at([-12, -42]), at([-5, -39.4]), 0.8 * s) + cut(at([-11.4, -45]), at([-4.4, -42.4]), 0.8 * s))
}

/** The opening in its frame; who is inside stands in the dark behind the bars. */
export function wagonWindow(L: Layer, { pr, u, px, hi, people, hands }: WagonWindow): void {
  const at = (along: number, up: number) => pr(u + WIDE * along, SILL + HIGH * up)
  const s = px / 100
  L.poly(palette.ink, [at(-0.11, -0.18), at(1.11, -0.18), at(1.11, 1.18), at(-0.11, 1.18)])
  L.add(hi, cut(at(-0.12, -0.2), at(1.12, -0.2), Math.max(1, 0.03 * px)))
  if (people === 'one') face(L, at(0.5, 0.5), s, false)
  if (people === 'two') {
    face(L, at(0.72, 0.44), s * 0.96, true)
    face(L, at(0.3, 0.56), s * 1.02, false)
  }
  let bars = ''
  for (let i = 1; i < 5; i++) bars += bar(at(i / 5, 0), at(i / 5, 1), Math.max(1, 0.022 * px))
  L.add(palette.grey1, bars)
  if (!hands) return
  for (const i of [1, 3]) fist(L, at(i / 5, 0.16), s)
  reachingArm(L, at(0.86, 0.04), s)
}
