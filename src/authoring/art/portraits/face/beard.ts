import { type Point, pts } from '../../kit/geometry'
import { gouge, polyline } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { type Ink, palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A short dark moustache. */
export const shortMoustache: Piece = ({ head, headCut, build }) => {
  head(palette.ink, pts('-33,60 -22,51 -8,47 2,50 12,47 26,53 33,62 20,60 2,58 -18,61'))
  for (let i = 0; i < 7; i++) headCut(build.skin, [-24 + i * 7, 51 + Math.abs(i - 3)], [-27 + i * 8, 58], 1.5)
}

/** Two days without a razor. */
export const stubble =
  (count = 40): Piece =>
  ({ L, r, T, build }) => {
    let d = ''
    for (let i = 0; i < count; i++) {
      const a = r.range(1.75, 2.75)
      const q: Point = [Math.cos(a) * 62 * build.jaw * r.range(0.75, 0.98), 40 + Math.sin(a) * 66 * r.range(0.75, 1)]
      d += gouge(...T(q), 1.3 + r.around() * 0.3, 6, 1.1)
    }
    L.add(palette.ink, d)
  }

/** A broad moustache that hides the lip; `drop` lets its ends hang. */
export const broadMoustache =
  (ink: Ink, drop = 0): Piece =>
  ({ L, T, head, headCut, build, r }) => {
    const d = drop
    const area = head(ink, [
      [-44, 62 + d],
      [-38, 54],
      [-22, 47],
      [-4, 45],
      [4, 47],
      [14, 46],
      [30, 52],
      [42, 60 + d],
      [38, 66 + d],
      [24, 66],
      [8, 68],
      [2, 64],
      [-6, 69],
      [-24, 68],
      [-38, 68 + d],
    ])
    if (ink !== palette.ink) L.add(palette.ink, rim(area, 0.4, 1, { inset: 0, w: 3.4, thr: 0 }))
    const cutInk = ink === palette.ink ? build.skin : palette.ink
    for (let i = 0; i < 12; i++) {
      const x = -34 + i * 6.2
      headCut(
        cutInk,
        [x * 0.72 + r.around(), 50],
        [x + Math.sign(x) * 3, 62 + (Math.abs(x) / 40) * d],
        1.6,
        x > 0 ? 2 : -2,
      )
    }
    if (ink !== palette.ink) L.add(palette.ink, polyline([T([44, 58 + d]), T([20, 50]), T([2, 47])], 2.6, 2))
  }

/** Freckles over nose and cheek. */
export const freckles: Piece = ({ L, T, r }) => {
  for (let i = 0; i < 20; i++) {
    const x = r.range(-60, -14)
    L.add(palette.ink, gouge(...T([x, 14 + r() * 22 - Math.abs(x + 36) * 0.2]), r() * 3, 3.4, 1.5))
  }
}

/** Coal that no soap takes: round the eyes and in the lines. */
export const coalDust: Piece = ({ L, T, r, headCut }) => {
  for (const [cx, spread] of [
    [-36, 24],
    [-52, 16],
    [-20, 60],
  ] as const)
    for (let i = 0; i < 22; i++) {
      const p: Point = [cx + r.around() * spread, 6 + r() * 14 + (spread > 50 ? 60 : 0)]
      L.add(palette.ink, gouge(...T(p), r.range(-0.5, 0.5), r.range(3, 7), 1.1))
    }
  headCut(palette.ink, [-58, -2], [-16, -1], 2.6, 7)
}
