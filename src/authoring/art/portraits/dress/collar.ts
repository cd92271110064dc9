import { carve } from '../../kit/carve'
import { pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A wide light collar turned out over the coat. */
export const wideCollar: Piece = ({ L, r, body, build }) => {
  const n = build.neck
  const left = body(palette.cream, [
    [-n - 14, 108],
    [-4, 168],
    [-40, 214],
    [-92, 142],
  ])
  L.add(
    palette.ink,
    rim(left, 0.6, 0.7, { inset: 0, w: 7, thr: 0.05 }) +
      carve([left], { angle: 1.0, gap: 8, w: 1.6, len: [10, 34], r, field: () => 0.5 }),
  )
  const right = body(palette.grey1, [
    [n + 14, 108],
    [2, 168],
    [38, 216],
    [92, 144],
  ])
  L.add(palette.ink, rim(right, 0.7, 0.6, { inset: 0, w: 8, thr: 0.05 }))
  L.add(palette.ink, carve([right], { angle: -1.0, gap: 7, w: 2, len: [10, 30], r, field: () => 0.7 }))
  body(palette.grey2, pts('-14,140 16,140 2,170'))
}

/** The lapels of a winter coat, closed high. */
export const winterLapels: Piece = ({ L, r, body, build }) => {
  const n = build.neck
  const left = body(palette.grey2, [
    [-n - 20, 118],
    [-2, 172],
    [-30, 240],
    [-104, 240],
    [-86, 150],
  ])
  L.add(palette.cream, rim(left, -0.5, -0.8, { inset: 2, w: 4 }))
  L.add(palette.ink, carve([left], { angle: 1.1, gap: 9, w: 2, len: [14, 44], r, field: () => 0.7 }))
  const right = body(palette.ink, [
    [n + 20, 118],
    [2, 172],
    [30, 240],
    [104, 240],
    [86, 150],
  ])
  L.add(palette.cream, rim(right, -0.9, -0.1, { inset: 2, w: 3 }))
}
