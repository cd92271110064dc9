import { carve } from '../kit/carve'
import { type Point, pts } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

/** A miner's safety lamp on the arm of a gate-post at the left edge, not lit; snow on both. */
export function safetyLamp(L: Layer): void {
  const post = rough(pts('126,930 134,520 168,516 172,930'), 2, 40, random(61))
  L.poly(palette.ink, post)
  L.add(palette.cream, rim(post, 1, -0.2, { inset: 2, w: 5, thr: 0.4 }))
  L.add(
    palette.grey2,
    carve(post, { angle: 1.56, gap: 9, w: 1.8, len: [30, 110], rest: [20, 70], r: random(62), field: () => 0.8 }),
  )
  L.add(palette.ink, bar([150, 552], [268, 546], 13) + bar([166, 612], [226, 552], 9))
  L.add(palette.cream, cut([172, 606], [222, 558], 2))
  L.poly(palette.cream, rough(pts('116,526 122,506 142,496 168,500 184,516 180,526'), 2, 10, random(6)))
  L.poly(palette.cream, rough(pts('186,545 200,537 240,535 272,538 274,543'), 1.4, 12, random(7)))
  const at = ([u, v]: Point): Point => [248 + u, 552 + v]
  const part = (ink: Ink, points: string, w = 3.4) => {
    const outline = pts(points).map(at)
    L.poly(ink, outline)
    if (w > 0) L.add(palette.cream, rim(outline, 1, -0.5, { inset: 2, w, thr: 0.3 }))
  }
  // hook and bail, the bonnet with its slots, the glass between rods, the oil vessel
  L.add(
    palette.ink,
    polyline(pts('0,-8 9,2 8,14 -2,18').map(at), 5) + polyline(pts('-22,52 -19,28 0,17 19,28 22,52').map(at), 4.4),
  )
  part(palette.ink, '-17,46 -12,36 12,36 17,46')
  part(palette.ink, '-19,46 19,46 19,92 -19,92')
  L.add(palette.grey1, [-10, 0, 9].map((u) => cut(at([u, 54]), at([u, 84]), 2.2)).join(''))
  part(palette.grey2, '-25,92 25,92 25,101 -25,101', 2.4)
  part(palette.grey1, '-16,101 16,101 16,143 -16,143', 0)
  L.add(palette.cream, cut(at([10, 104]), at([10, 140]), 2.6))
  L.add(
    palette.ink,
    bar(at([-20, 100]), at([-20, 144]), 4) +
      bar(at([20, 100]), at([20, 144]), 4) +
      bar(at([-4, 128]), at([-4, 144]), 4),
  )
  part(palette.grey2, '-25,143 25,143 25,151 -25,151', 2.4)
  part(palette.ink, '-24,151 24,151 26,158 26,190 -26,190 -26,158', 4)
  L.add(palette.grey2, cut(at([-20, 176]), at([20, 176]), 1.6))
}
