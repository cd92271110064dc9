import { ellipse, type Point } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A quilted work jacket, its seams cut in rows. */
export const quilted: Piece = ({ L, B, body, bodyCut, build, lit }) => {
  const n = build.neck
  const sh = build.shoulders
  for (let i = 0; i < 9; i++) {
    const x = -sh + 4 + i * ((sh * 2) / 8.6)
    if (Math.abs(x) < 18) continue
    const ink = x < 20 ? palette.cream : palette.grey2
    for (let k = 0; k < 4; k++)
      bodyCut(
        ink,
        [x + k * x * 0.02, 158 + k * 22 - Math.abs(x) * -0.12],
        [x * 1.02 + k * x * 0.02, 172 + k * 22 + Math.abs(x) * 0.12],
        3.2,
        5,
      )
  }
  for (const k of [-1, 1]) {
    const collar = body(palette.ink, [
      [k * (n + 10), 98],
      [k * 2, 150],
      [k * 8, 174],
      [k * (n + 30), 146],
      [k * (n + 24), 108],
    ])
    lit(collar, 4)
    bodyCut(k < 0 ? palette.cream : palette.grey2, [k * (n + 16), 112], [k * 8, 160], 2, k * 4)
  }
  for (let i = 0; i < 2; i++) L.poly(palette.grey1, ellipse(...B([0, 190 + i * 30]), 5, 5, 9))
}

/** A greatcoat with its collar turned up, and plain tabs. */
export const greatcoat: Piece = ({ L, B, body, lit, build, carved }) => {
  const n = build.neck
  for (const k of [-1, 1]) {
    const lapel = body(palette.ink, [
      [k * (n + 6), 128],
      [k * (n + 56), 160],
      [k * 44, 206],
      [k * 6, 240],
      [k * 2, 150],
    ])
    lit(lapel, 4)
    const points: Point[] = [
      [k * (n + 8), 74],
      [k * (n + 26), 62],
      [k * (n + 42), 84],
      [k * (n + 48), 138],
      [k * 6, 176],
      [k * 2, 152],
    ]
    const collar = body(k < 0 ? palette.grey2 : palette.ink, points)
    L.add(palette.cream, rim(collar, -0.8, -0.5, { inset: 2, w: 4 }))
    carved(k < 0 ? palette.ink : palette.grey2, collar, k * 1.1, 0.45, { gap: 9, w: 2.2 })
    const tab = body(k < 0 ? palette.cream : palette.grey2, [
      [k * (n + 2), 140],
      [k * (n + 30), 116],
      [k * (n + 38), 130],
      [k * (n + 8), 154],
    ])
    L.add(palette.ink, rim(tab, 0.6, 0.7, { inset: 0, w: 3, thr: 0 }))
  }
  for (let i = 0; i < 2; i++) {
    L.poly(palette.cream, ellipse(...B([-34, 204 + i * 26]), 5.4, 5.4, 10))
    L.poly(palette.grey2, ellipse(...B([36, 204 + i * 26]), 5.4, 5.4, 10))
  }
}
