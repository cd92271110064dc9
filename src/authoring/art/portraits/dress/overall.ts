import { ellipse, type Point, pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { type Ink, palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A work overall or dust coat buttoned to the neck, a pencil in its pocket; light for a foreman, dark for the rest. */
export const overall =
  (cloth: Ink = palette.ink, pencil = false): Piece =>
  ({ L, B, body, bodyCut, lit, build, carved }) => {
    const n = build.neck
    if (cloth === palette.ink) bodyCut(palette.cream, [0, 168], [2, 240], 3)
    else bodyCut(palette.ink, [0, 160], [2, 240], 3)
    for (const k of [-1, 1]) {
      const points: Point[] = [
        [k * (n + 6), 102],
        [k * 1, 150],
        [k * 22, 188],
        [k * (n + 44), 142],
        [k * (n + 24), 112],
      ]
      const collar = body(k > 0 && cloth !== palette.ink ? palette.grey2 : cloth, points)
      if (cloth === palette.ink) lit(collar, 5)
      else L.add(palette.ink, rim(collar, 0.5, 0.8, { inset: 0, w: 6, thr: 0.05 }))
      carved(cloth === palette.ink ? palette.grey2 : palette.ink, collar, k, 0.3, { gap: 9 })
    }
    for (let i = 0; i < 2; i++) {
      L.poly(palette.ink, ellipse(...B([10, 196 + i * 28]), 6, 6, 10))
      L.poly(palette.cream, ellipse(...B([10, 196 + i * 28]), 4, 4, 9))
    }
    const pocket = body(cloth, pts('-100,196 -52,190 -50,240 -102,240'))
    L.add(cloth === palette.ink ? palette.cream : palette.ink, rim(pocket, -0.3, -1, { inset: 0, w: 4 }))
    if (!pencil) return
    body(palette.red, pts('-80,166 -74,165 -72,196 -78,196'))
    body(palette.cream, pts('-80,166 -78,156 -74,165'))
  }
