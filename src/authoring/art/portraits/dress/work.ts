import { ellipse, pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A worker's jacket: open collar over braces with brass buttons. */
export const braces: Piece = ({ L, B, body, build }) => {
  const n = build.neck
  const left = body(palette.grey1, [
    [-n - 12, 112],
    [-10, 156],
    [-34, 186],
    [-74, 134],
  ])
  L.add(palette.ink, rim(left, 0.5, 0.8, { inset: 0, w: 6, thr: 0.1 }))
  const right = body(palette.grey2, [
    [n + 12, 112],
    [4, 156],
    [34, 188],
    [76, 134],
  ])
  L.add(palette.cream, rim(right, -0.8, -0.3, { inset: 2, w: 3 }))
  for (const k of [-1, 1]) {
    const strap = body(k < 0 ? palette.grey1 : palette.grey2, [
      [k * 92, 146],
      [k * 68, 138],
      [k * 44, 240],
      [k * 74, 240],
    ])
    L.add(palette.ink, rim(strap, 0.7, 0.4, { inset: 0, w: 4, thr: 0.1 }))
    L.poly(palette.ink, ellipse(...B([k * 60, 214]), 8, 8, 12))
    L.poly(palette.cream, ellipse(...B([k * 60 - 1, 213]), 3.6, 3.6, 9))
  }
  body(palette.ink, pts('-3,158 3,158 4,240 -4,240'))
  for (let i = 0; i < 3; i++) L.poly(palette.cream, ellipse(...B([0, 176 + i * 24]), 3.4, 3.4, 8))
}
