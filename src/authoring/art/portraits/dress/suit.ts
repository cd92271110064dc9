import { ellipse, type Point, pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { type Ink, palette } from '../../kit/palette'
import type { Bench, Piece } from '../bench'

function shirt({ L, body, build, carved }: Bench): void {
  const n = build.neck
  body(palette.cream, [
    [-n - 6, 110],
    [n + 6, 110],
    [n + 10, 136],
    [16, 240],
    [-16, 240],
    [-n - 12, 136],
  ])
  const away = body(palette.grey1, [
    [4, 150],
    [n + 8, 114],
    [n + 10, 140],
    [18, 240],
    [4, 240],
  ])
  carved(palette.ink, away, 1.3, 0.5, { gap: 7 })
  for (const k of [-1, 1]) {
    const collar = body(k < 0 ? palette.cream : palette.grey1, [
      [k * (n + 6), 102],
      [k * 4, 150],
      [k * 26, 176],
      [k * (n + 22), 136],
    ])
    L.add(palette.ink, rim(collar, 0.5, 0.8, { inset: 0, w: 4, thr: 0.05 }))
  }
}

function lapels({ L, B, body, lit, carved, build }: Bench, cloth: Ink): void {
  const n = build.neck
  for (const k of [-1, 1]) {
    const points: Point[] = [
      [k * (n + 14), 112],
      [k * (n + 34), 128],
      [k * (n + 58), 172],
      [k * (n + 28), 178],
      [k * (n + 38), 192],
      [k * 18, 240],
      [k * 4, 240],
      [k * 20, 190],
    ]
    const lapel = body(k < 0 ? cloth : palette.ink, points)
    if (cloth === palette.ink || k > 0) lit(lapel, 4)
    else L.add(palette.ink, rim(lapel, 0.6, 0.7, { inset: 0, w: 5, thr: 0.05 }))
    if (k < 0 && cloth !== palette.ink) carved(palette.ink, lapel, 1, 0.4, { gap: 9 })
  }
  L.poly(palette.cream, ellipse(...B([8, 232]), 4, 4, 8))
}

/** A suit and a knotted tie. */
export const suitAndTie =
  (cloth: Ink = palette.ink): Piece =>
  (bench) => {
    shirt(bench)
    const { body, bodyCut, L } = bench
    const knot = body(palette.grey2, pts('-12,146 12,146 8,166 -8,166'))
    L.add(palette.cream, rim(knot, -0.7, -0.7, { inset: 1, w: 2.4, thr: 0.1 }))
    const tie = body(palette.grey2, pts('-8,164 8,164 18,240 -16,240'))
    L.add(palette.ink, rim(tie, 0.9, 0.2, { inset: 0, w: 7, thr: 0.1 }))
    for (let i = 0; i < 4; i++) bodyCut(palette.ink, [-12, 182 + i * 16], [10, 174 + i * 16], 2.4)
    lapels(bench, cloth)
  }

/** A jacket with the shirt collar laid out over it, as the young wear it. */
export const openShirt =
  (cloth: Ink = palette.ink): Piece =>
  (bench) => {
    lapels(bench, cloth)
    const { body, L, carved, build } = bench
    const n = build.neck
    body(build.skin, [
      [-n - 2, 110],
      [n, 110],
      [2, 186],
    ])
    body(palette.ink, [
      [-6, 136],
      [n, 110],
      [3, 186],
    ])
    for (const k of [-1, 1]) {
      const collar = body(k < 0 ? palette.cream : palette.grey1, [
        [k * (n + 4), 100],
        [k * 2, 184],
        [k * 30, 212],
        [k * (n + 50), 146],
        [k * (n + 18), 116],
      ])
      L.add(palette.ink, rim(collar, 0.5, 0.8, { inset: 0, w: 5, thr: 0.05 }))
      carved(palette.ink, collar, k * 1.1, k < 0 ? 0.2 : 0.5, { gap: 9, w: 1.8 })
    }
  }
