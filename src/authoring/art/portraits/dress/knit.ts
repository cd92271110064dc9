import { type Point, pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Bench, Piece } from '../bench'

/** The neckline of a knitted thing: ribs all round. */
function ribs({ body, bodyCut, build }: Bench, depth: number): void {
  const n = build.neck
  body(palette.ink, [
    [-n - 12, 108],
    [-n - 2, 128],
    [0, 138 + depth],
    [n + 2, 128],
    [n + 12, 108],
    [n + 22, 122],
    [0, 156 + depth],
    [-n - 24, 122],
  ])
  for (let i = 0; i < 15; i++) {
    const t = (i - 7) / 7
    const y = 128 + (1 - t * t) * (12 + depth)
    bodyCut(i < 8 ? palette.cream : palette.grey2, [t * (n + 8), y], [t * (n + 15), y + 12], 2)
  }
}

/** A pullover with zigzag rows, a shirt collar over it. */
export const pullover: Piece = (bench) => {
  const { body, bodyCut, L, build } = bench
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 18; i++) {
      const x = -136 + i * 15
      const y = 186 + row * 20 + Math.abs(x) * 0.06
      if (Math.abs(x) > build.shoulders - 6) continue
      const ink = x < 30 ? palette.cream : palette.grey2
      bodyCut(ink, [x, y], [x + 8, y - 8], 2.2)
      bodyCut(ink, [x + 8, y - 8], [x + 15, y], 2.2)
    }
  ribs(bench, 8)
  const n = build.neck
  for (const k of [-1, 1]) {
    const collar = body(k < 0 ? palette.cream : palette.grey1, [
      [k * (n + 2), 104],
      [k * 2, 146],
      [k * 22, 166],
      [k * (n + 24), 130],
    ])
    L.add(palette.ink, rim(collar, 0.5, 0.8, { inset: 0, w: 4, thr: 0.05 }))
  }
}

/** A cardigan over a blouse with a small round collar. */
export const cardigan: Piece = (bench) => {
  const { body, bodyCut, L, build, carved } = bench
  const n = build.neck
  body(palette.cream, [
    [-n - 10, 112],
    [n + 10, 112],
    [26, 186],
    [0, 240],
    [-26, 190],
  ])
  const away = body(palette.grey1, [
    [2, 150],
    [n + 10, 114],
    [26, 186],
    [2, 238],
  ])
  carved(palette.ink, away, 1.2, 0.5, { gap: 7 })
  for (const k of [-1, 1]) {
    const collar = body(k < 0 ? palette.cream : palette.grey1, [
      [k * (n + 2), 108],
      [k * 2, 148],
      [k * 12, 170],
      [k * 34, 170],
      [k * (n + 22), 146],
      [k * (n + 20), 122],
    ])
    L.add(palette.ink, rim(collar, 0.4, 0.9, { inset: 0, w: 4.4, thr: 0 }))
    const edge = body(palette.grey2, [
      [k * (n + 22), 120],
      [k * (n + 34), 124],
      [k * 14, 240],
      [k * 1, 240],
    ])
    L.add(palette.cream, rim(edge, -0.8, -0.3, { inset: 1, w: 2.6 }))
    for (let i = 0; i < 8; i++)
      bodyCut(palette.ink, [k * (n + 20 - i * 6), 132 + i * 13], [k * (n + 32 - i * 6), 136 + i * 13], 1.8)
  }
  L.poly(palette.cream, pts('-4,214 4,214 4,222 -4,222').map(bench.B))
}

/** A muffler wound once round the neck and stuck into the coat. */
export const muffler: Piece = (bench) => {
  const { body, bodyCut, L, build } = bench
  const n = build.neck
  const winding: Point[] = [
    [-n - 22, 92],
    [-n - 30, 128],
    [-14, 160],
    [24, 160],
    [n + 30, 128],
    [n + 22, 92],
    [n, 116],
    [4, 132],
    [-n, 116],
  ]
  const cloth = body(palette.grey1, winding)
  L.add(palette.ink, rim(cloth, 0.7, 0.7, { inset: 0, w: 10, thr: 0.05 }))
  L.add(palette.cream, rim(cloth, -0.8, -0.6, { inset: 2, w: 4 }))
  for (let i = 0; i < 12; i++) {
    const t = (i - 5.5) / 5.5
    const y = 118 + (1 - t * t) * 20
    bodyCut(palette.ink, [t * (n + 14), y - 4], [t * (n + 20) + 6, y + 18], 2.2, 2)
  }
  const end = body(palette.grey1, pts('-20,150 18,150 28,240 -30,240'))
  L.add(palette.ink, rim(end, 0.9, 0.2, { inset: 0, w: 9, thr: 0.1 }))
  for (let i = 0; i < 3; i++) bodyCut(palette.red, [-24, 190 + i * 18], [24, 188 + i * 18], 3.4)
  for (let i = 0; i < 5; i++) bodyCut(palette.ink, [-16 + i * 8, 158], [-20 + i * 9, 182], 2)
}
