import { type Point, pts, two } from '../../kit/geometry'
import { gouge } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'
import { dark, type HairColour } from './colour'
import { mass, strands } from './strands'

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
    strands(bench, colour.light, two('-5,-108 -5,-138'), two('-72,-10 -82,-44'), 9, 3, -16)
    strands(bench, colour.shade, two('8,-112 8,-136'), two('74,-20 82,-50'), 7, 2.6, 15)
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
    strands(bench, colour.shade, two('24,-140 54,-126'), two('32,-92 66,-92'), 4, 2.4, 6)
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
    strands(bench, colour.light, two('-62,-66 -6,-92'), two('-74,-118 -14,-140'), 9, 2.8, -9)
    strands(bench, colour.shade, two('10,-94 60,-66'), two('18,-142 82,-108'), 8, 2.6, 9)
    for (const [x, y] of pts('-94,6 -94,-36 -92,-70')) bench.headCut(colour.light, [x, y], [x + 20, y + 8], 2.4, -6)
    bench.headCut(palette.ink, [-86, -12], [-70, -8], 2, 4)
  }

/** Cut straight at the chin, held by a slide. */
export const bobbed =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    mass(
      bench,
      colour,
      pts(
        '-70,40 -88,46 -98,18 -96,-40 -90,-88 -68,-126 -30,-146 10,-148 50,-138 80,-110 94,-60 98,20 90,48 70,42 71,-10 66,-52 40,-78 6,-86 -24,-66 -56,-46 -68,-12',
      ),
      8,
    )
    strands(bench, colour.light, two('-92,30 -72,30'), two('-86,-60 -64,-40'), 6, 2.6, 2)
    strands(bench, colour.light, two('-60,-54 -14,-78'), two('-66,-112 -16,-140'), 8, 2.6, -3)
    strands(bench, colour.shade, two('20,-86 66,-54'), two('26,-140 86,-80'), 7, 2.4, 3)
    strands(bench, colour.shade, two('76,30 92,30'), two('74,-30 90,-50'), 4, 2.2)
    bench.headCut(palette.cream, [34, -92], [58, -76], 3.4)
  }
