import { ellipse, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** The dark between hair and scarf, cut before the face. */
export const scarfInside: Piece = ({ head }) => {
  head(palette.ink, pts('-82,-100 82,-100 84,40 60,112 10,132 -40,128 -70,92 -84,30'))
}

/** A headscarf tied under the chin, a dotted border round it. */
export const headscarf: Piece = ({ L, T, r, head, headCut }) => {
  head(palette.ink, pts('-70,-40 -66,-86 0,-96 66,-86 70,-40 52,-74 0,-84 -50,-72'))
  for (let i = 0; i < 8; i++) headCut(palette.cream, [-48 + i * 6, -70 - i], [-20 + i * 6, -84], 2, 2)
  const cloth = head(
    palette.grey1,
    pts(
      '-84,104 -98,44 -102,-30 -92,-98 -60,-142 0,-158 62,-144 96,-100 104,-30 98,44 80,106 34,136 6,124 38,102 58,62 68,4 66,-52 44,-80 0,-92 -44,-79 -64,-50 -66,4 -57,60 -40,98 -12,122 -36,138',
    ),
  )
  L.add(palette.ink, rim(cloth, 0.8, 0.4, { inset: 0, w: 16, thr: 0.15 }))
  const crown = pts('-98,44 -102,-30 -92,-98 -60,-142 0,-158 62,-144 40,-120 0,-130 -50,-112 -70,-60 -80,20').map(T)
  L.add(palette.cream, rim(crown, -0.8, -0.5, { inset: 3, w: 6 }))
  for (let i = 0; i < 17; i++) {
    const a = -3.05 + i * 0.17
    headCut(
      palette.ink,
      [Math.cos(a) * 96, -34 + Math.sin(a) * 118],
      [Math.cos(a + 0.1) * 74, -30 + Math.sin(a + 0.1) * 70],
      2.6,
      5,
    )
  }
  for (let i = 0; i < 6; i++) {
    headCut(palette.ink, [-92 + i * 3, -10 + i * 8], [-66 + i * 3, 66 + i * 7], 2.2, 6)
    headCut(palette.ink, [94 - i * 4, -20 + i * 8], [66 - i * 3, 66 + i * 6], 2.8, -6)
  }
  for (let i = 0; i < 26; i++) {
    const a = r.range(-3.3, -0.2)
    const k = r.range(0.92, 1.02)
    L.poly(palette.ink, ellipse(...T([Math.cos(a) * 88 * k, -30 + Math.sin(a) * 104 * k]), 3, 3, 6))
  }
  const knot = head(palette.grey1, pts('-16,118 14,118 20,136 4,146 -18,138'))
  L.add(palette.ink, rim(knot, 0.7, 0.7, { inset: 0, w: 5, thr: 0 }) + cut(T([-12, 124]), T([8, 138]), 2.4))
  for (const k of [-1, 1]) {
    const end = head(k < 0 ? palette.grey1 : palette.grey2, [
      [k * 4, 138],
      [k * 18, 134],
      [k * 46, 190],
      [k * 30, 196],
      [k * 10, 160],
    ])
    L.add(palette.ink, rim(end, 0.8, 0.5, { inset: 0, w: 4, thr: 0.1 }) + cut(T([k * 12, 146]), T([k * 34, 188]), 2.2))
  }
}
