import { ellipse, type Point, pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A blouse tied in a bow at the neck, a brooch on the jacket. */
export const bowBlouse: Piece = ({ L, B, body, bodyCut, build, lit }) => {
  const n = build.neck
  body(palette.cream, [
    [-n - 14, 108],
    [n + 14, 108],
    [36, 190],
    [0, 240],
    [-36, 190],
  ])
  for (const k of [-1, 1]) {
    const lapel = body(palette.ink, [
      [k * (n + 18), 112],
      [k * (n + 46), 136],
      [k * 40, 200],
      [k * 6, 240],
      [k * 18, 186],
    ])
    lit(lapel, 4)
  }
  for (const k of [-1, 1]) {
    const loop = body(k < 0 ? palette.cream : palette.grey1, [
      [0, 150],
      [k * 34, 130],
      [k * 44, 150],
      [k * 34, 172],
    ])
    L.add(palette.ink, rim(loop, 0.5, 0.8, { inset: 0, w: 5, thr: 0 }))
    bodyCut(palette.ink, [k * 4, 151], [k * 32, 148], 2, k * 3)
    const end = body(k < 0 ? palette.cream : palette.grey1, [
      [k * 2, 156],
      [k * 10, 152],
      [k * 26, 212],
      [k * 6, 206],
    ])
    L.add(palette.ink, rim(end, 0.8, 0.5, { inset: 0, w: 3.6, thr: 0 }))
  }
  const knot = body(palette.cream, pts('-9,142 9,142 10,160 -8,160'))
  L.add(palette.ink, rim(knot, 0.6, 0.7, { inset: 0, w: 4, thr: 0 }))
  L.poly(palette.cream, ellipse(...B([-74, 192]), 9, 7, 10))
  L.poly(palette.red, ellipse(...B([-74, 192]), 4, 3.4, 8))
}

/** A house dress of printed cotton with a small collar; a shawl over the shoulders if `shawl`. */
export const printedDress =
  (shawl = false): Piece =>
  ({ L, B, r, body, build, carved }) => {
    const n = build.neck
    const bodice = body(palette.grey1, [
      [-n - 18, 118],
      [n + 18, 118],
      [80, 150],
      [74, 240],
      [-84, 240],
      [-88, 148],
    ])
    L.add(palette.cream, rim(bodice, -0.8, -0.5, { inset: 2, w: 4 }))
    for (let i = 0; i < 34; i++) {
      const p: Point = [r.range(-78, 70), r.range(150, 234)]
      L.poly(palette.ink, ellipse(...B(p), 3.2, 2.6, 6))
    }
    const away = body(palette.ink, pts('34,150 80,150 74,240 24,240'))
    carved(palette.grey1, away, 1.2, 0.5, { gap: 10, w: 2.2 })
    body(build.skin, [
      [-n - 4, 110],
      [n, 110],
      [0, 164],
    ])
    body(palette.ink, [
      [-8, 134],
      [n + 2, 110],
      [2, 165],
    ])
    for (const k of [-1, 1]) {
      const collar = body(k < 0 ? palette.cream : palette.grey1, [
        [k * (n + 4), 106],
        [k * 2, 160],
        [k * 20, 186],
        [k * (n + 34), 140],
      ])
      L.add(palette.ink, rim(collar, 0.5, 0.8, { inset: 0, w: 4.4, thr: 0 }))
    }
    if (!shawl) return
    for (const k of [-1, 1]) {
      const cloth = body(palette.ink, [
        [k * (n + 20), 108],
        [k * (n + 52), 132],
        [k * 150, 240],
        [k * 30, 240],
        [k * (n + 14), 170],
      ])
      L.add(k < 0 ? palette.cream : palette.grey2, rim(cloth, -0.8, -0.5, { inset: 3, w: 5 }))
      carved(k < 0 ? palette.cream : palette.grey2, cloth, k * 0.9, 0.4, { gap: 11, w: 2.4, len: [16, 44] })
    }
  }

/** The apron of a nurse over a striped dress. */
export const nursesDress: Piece = ({ L, body, bodyCut, build, carved }) => {
  const n = build.neck
  for (let i = 0; i < 15; i++) {
    const x = -126 + i * 18
    if (Math.abs(x) < n + 20) continue
    bodyCut(x < 20 ? palette.cream : palette.grey2, [x, 150 + Math.abs(x) * 0.12], [x * 1.08, 240], 3)
  }
  const bib = body(palette.cream, pts('-74,168 -50,150 50,150 72,170 78,240 -82,240'))
  const away = body(palette.grey1, pts('20,152 50,150 72,170 78,240 28,240'))
  carved(palette.ink, away, 1.3, 0.5, { gap: 8 })
  L.add(palette.ink, rim(bib, 0.6, 0.7, { inset: 0, w: 4, thr: 0.1 }))
  for (const k of [-1, 1]) {
    const strap = body(k < 0 ? palette.cream : palette.grey1, [
      [k * 50, 152],
      [k * 74, 170],
      [k * 78, 132],
      [k * 60, 124],
    ])
    L.add(palette.ink, rim(strap, 0.7, 0.4, { inset: 0, w: 4, thr: 0.1 }))
    const collar = body(k < 0 ? palette.cream : palette.grey1, [
      [k * (n + 4), 104],
      [k * 1, 150],
      [k * 12, 172],
      [k * 36, 166],
      [k * (n + 22), 130],
    ])
    L.add(palette.ink, rim(collar, 0.5, 0.8, { inset: 0, w: 4.4, thr: 0 }))
  }
}
