import { type Point, pts } from '../../kit/geometry'
import { gouge } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'
import { dark, type HairColour } from './colour'
import { mass, strands } from './strands'

/** A knot of hair low at the nape, of which the sides are seen. */
export const knotBehind =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    mass(bench, colour, pts('-62,60 -80,64 -88,82 -80,100 -60,104 60,104 80,98 86,80 76,64 60,60'), 4)
    strands(
      bench,
      colour.light,
      [
        [-82, 72],
        [-72, 100],
      ],
      [
        [-52, 66],
        [-52, 96],
      ],
      4,
      2,
      3,
    )
  }

/** Drawn back smooth from a parting in the middle, over the ears. */
export const drawnBack =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    for (const k of [-1, 1]) {
      const outline: Point[] = [
        [k * -2, -88],
        [k * -2, -146],
        [k * 40, -140],
        [k * 70, -116],
        [k * 86, -76],
        [k * 88, -30],
        [k * 84, 10],
        [k * 74, 30],
        [k * 70, 0],
        [k * 70, -34],
        [k * 58, -66],
        [k * 34, -88],
      ]
      mass(bench, colour, outline, 6)
    }
    strands(
      bench,
      colour.light,
      [
        [-5, -108],
        [-5, -138],
      ],
      [
        [-72, -10],
        [-82, -44],
      ],
      9,
      3,
      -16,
    )
    strands(
      bench,
      colour.shade,
      [
        [8, -112],
        [8, -136],
      ],
      [
        [74, -20],
        [82, -50],
      ],
      7,
      2.6,
      15,
    )
    bench.headCut(bench.build.skin, [0, -102], [-1, -142], 2, 0)
  }

/** A permanent wave to the ears, set in the week before. */
export const waved =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    mass(
      bench,
      colour,
      pts(
        '-60,46 -80,52 -98,40 -96,18 -106,-4 -96,-28 -104,-52 -92,-78 -94,-102 -72,-122 -58,-142 -24,-150 8,-158 42,-148 70,-134 84,-108 98,-86 94,-60 104,-36 96,-10 104,14 94,38 76,50 62,44 70,20 71,-10 70,-40 60,-70 34,-62 18,-84 -10,-72 -28,-88 -50,-58 -66,-50 -70,-10 -68,22',
      ),
      8,
    )
    const { L, T } = bench
    for (let row = 0; row < 5; row++) {
      const y = -128 + row * 12
      for (let i = 0; i < 3; i++) {
        const x = -52 + i * 24 - row * 4
        L.add(colour.light, gouge(...T([x, y + i * -4 + Math.abs(i - 1) * 5]), 0.35, 24, 2.4, -6))
      }
    }
    for (let i = 0; i < 7; i++)
      L.add(colour.light, gouge(...T([-96 + (i % 2) * 6, -66 + i * 16]), 0.5 - (i % 2) * 0.9, 22, 2.8, 5))
    for (let i = 0; i < 7; i++)
      L.add(colour.shade, gouge(...T([80 - (i % 2) * 4, -84 + i * 18]), 0.4 - (i % 2) * 0.8, 18, 2.4, -4))
    strands(
      bench,
      colour.shade,
      [
        [24, -140],
        [54, -126],
      ],
      [
        [32, -92],
        [66, -92],
      ],
      4,
      2.4,
      6,
    )
  }

/** Waved hair turned up all round, the way of a woman of fifty with an office. */
export const rolled =
  (colour: HairColour): Piece =>
  (bench) => {
    mass(
      bench,
      colour,
      pts(
        '-70,26 -88,22 -98,0 -90,-24 -98,-50 -94,-84 -78,-112 -78,-138 -48,-152 -18,-148 4,-164 34,-150 62,-148 82,-124 94,-88 98,-50 90,-22 98,2 88,24 72,26 71,-20 66,-56 52,-82 26,-92 0,-82 -24,-92 -50,-80 -65,-52 -70,-16',
      ),
      7,
    )
    strands(
      bench,
      colour.light,
      [
        [-62, -66],
        [-6, -92],
      ],
      [
        [-74, -118],
        [-14, -140],
      ],
      9,
      2.8,
      -9,
    )
    strands(
      bench,
      colour.shade,
      [
        [10, -94],
        [60, -66],
      ],
      [
        [18, -142],
        [82, -108],
      ],
      8,
      2.6,
      9,
    )
    for (const [x, y] of pts('-94,6 -94,-36 -92,-70')) bench.headCut(colour.light, [x, y], [x + 20, y + 8], 2.4, -6)
    bench.headCut(palette.ink, [-86, -12], [-70, -8], 2, 4)
  }

/** A plait over one shoulder, tied with a ribbon. */
export const plaitsBehind =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    for (const k of [-1, 1]) {
      const x = k * 78
      for (let i = 0; i < 6; i++) {
        const y = 40 + i * 24
        const w = 18 - i * 1.4
        const link = bench.body(
          colour.base,
          [
            [x - w, y],
            [x, y - 10],
            [x + w, y],
            [x + w * 0.8, y + 18],
            [x, y + 28],
            [x - w * 0.8, y + 18],
          ].map(([u = 0, v = 0]): Point => [u + k * i * 1.6, v]),
        )
        if (colour.base !== palette.ink)
          bench.L.add(
            palette.ink,
            rim(link, 0.7, 0.6, { inset: 0, w: 4, thr: 0 }) + rim(link, -0.8, -0.5, { inset: 0, w: 2.4, thr: 0 }),
          )
        else if (k < 0) bench.lit(link, 3)
        bench.bodyCut(k < 0 ? colour.light : colour.shade, [x - w * 0.6, y + 2], [x + 2, y + 18], 2, 3)
      }
      bench.body(palette.cream, [
        [x + k * 10 - 14, 182],
        [x + k * 10, 188],
        [x + k * 10 + 14, 180],
        [x + k * 10 + 12, 198],
        [x + k * 10, 194],
        [x + k * 10 - 12, 199],
      ])
    }
  }
