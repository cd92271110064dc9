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

/** A shirt without its collar, buttoned to the stud, under a waistcoat. */
export const waistcoat: Piece = ({ L, B, body, bodyCut, build, carved }) => {
  const n = build.neck
  body(palette.cream, [
    [-n - 16, 112],
    [n + 16, 112],
    [58, 150],
    [20, 240],
    [-24, 240],
    [-60, 150],
  ])
  const away = body(palette.grey1, [
    [4, 142],
    [n + 14, 112],
    [58, 150],
    [22, 240],
    [4, 240],
  ])
  carved(palette.ink, away, 1.2, 0.5, { gap: 8 })
  const band = body(palette.cream, [
    [-n - 12, 106],
    [-n - 2, 128],
    [0, 146],
    [n + 2, 128],
    [n + 12, 106],
    [n + 16, 120],
    [0, 160],
    [-n - 18, 120],
  ])
  L.add(palette.ink, rim(band, 0.5, 0.8, { inset: 0, w: 4, thr: 0 }))
  L.poly(palette.ink, ellipse(...B([0, 152]), 3.6, 3.6, 8))
  for (let i = 0; i < 3; i++) L.poly(palette.ink, ellipse(...B([-1, 172 + i * 22]), 3, 3, 8))
  for (let i = 0; i < 5; i++) bodyCut(palette.ink, [-40 + i * 6, 150 + i * 4], [-22 + i * 3, 196], 1.8, 3)
  for (const k of [-1, 1]) {
    const front = body(k < 0 ? palette.grey2 : palette.ink, [
      [k * (n + 22), 118],
      [k * 96, 146],
      [k * 92, 240],
      [k * 4, 240],
      [k * 30, 190],
    ])
    L.add(palette.cream, rim(front, -0.8, -0.4, { inset: 2, w: 4 }))
    carved(k < 0 ? palette.ink : palette.grey2, front, 1.4, 0.45, { gap: 10, w: 2 })
  }
}
