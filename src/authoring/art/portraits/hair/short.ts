import { pts, two } from '../../kit/geometry'
import { gouge } from '../../kit/gouge'
import type { Piece } from '../bench'
import { bareCrown } from './bald'
import { dark, type HairColour } from './colour'
import { mass, strands } from './strands'

/** Combed back from the brow; `gone` says how far it has withdrawn at the temples, 0 to 30. */
export const combedBack =
  (colour: HairColour = dark, gone = 0): Piece =>
  (bench) => {
    if (gone > 0) bareCrown(bench)
    const g = gone
    mass(bench, colour, [
      [-77, -8],
      [-86, -50],
      [-84, -92],
      [-66, -126],
      [-34, -147],
      [6, -152],
      [44, -143],
      [72, -120],
      [86, -86],
      [84, -46],
      [76, -8],
      [70, -28],
      [68, -58 - g * 0.4],
      [48, -90 - g],
      [16, -90 - g * 0.7],
      [-6, -86 - g * 0.4],
      [-30, -92 - g],
      [-58, -74 - g * 0.7],
      [-67, -46],
      [-70, -24],
    ])
    strands(
      bench,
      colour.light,
      [
        [-64, -72 - g * 0.5],
        [-4, -92 - g * 0.5],
      ],
      two('-78,-96 -22,-142'),
      11,
      3.2,
      -4,
    )
    strands(bench, colour.light, two('-70,-30 -66,-56'), two('-81,-40 -82,-78'), 4, 2)
    strands(
      bench,
      colour.shade,
      [
        [14, -95 - g * 0.6],
        [62, -76 - g * 0.4],
      ],
      two('22,-144 80,-92'),
      9,
      2.8,
      4,
    )
  }

/** Cut to a finger's breadth, standing up. */
export const cropped =
  (colour: HairColour): Piece =>
  (bench) => {
    mass(
      bench,
      colour,
      pts(
        '-76,-6 -80,-50 -78,-92 -66,-118 -40,-134 -12,-138 22,-138 48,-130 70,-112 80,-84 80,-46 75,-6 71,-34 66,-70 52,-88 20,-96 -14,-94 -44,-90 -62,-70 -70,-36',
      ),
      5,
    )
    const { L, T, r } = bench
    for (const [ink, x0, x1] of [
      [colour.light, -74, 10],
      [colour.shade, 4, 76],
    ] as const)
      for (let i = 0; i < 44; i++) {
        const x = r.range(x0, x1)
        const y = -98 - r() * 30 * (1 - (x / 90) ** 2)
        L.add(ink, gouge(...T([x, y]), -1.57 + x * 0.006 + r.around() * 0.1, r.range(7, 13), 1.2))
      }
    strands(bench, colour.light, two('-74,-20 -70,-60'), two('-78,-28 -77,-72'), 6, 1.8)
  }

/** A parting on the lit side, the rest swept over. */
export const parted =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    bench.head(bench.build.skin, pts('-56,-80 -41,-106 -14,-84'))
    mass(
      bench,
      colour,
      pts(
        '-76,-10 -84,-52 -82,-94 -68,-122 -44,-138 -8,-150 36,-146 70,-124 86,-88 84,-48 76,-10 71,-30 66,-66 56,-82 30,-84 4,-76 -18,-82 -40,-104 -52,-88 -64,-66 -70,-30',
      ),
    )
    strands(bench, colour.light, two('-40,-112 -36,-134'), two('22,-84 44,-118'), 8, 3, -9)
    strands(bench, colour.light, two('-46,-104 -50,-122'), two('-74,-40 -79,-84'), 6, 2.4, 3)
    strands(bench, colour.shade, two('26,-92 58,-124'), two('62,-80 81,-70'), 7, 2.6, 5)
    bench.headCut(bench.build.skin, [-42, -100], [-38, -134], 2.2, 1)
  }

/** Cut at home, and not lately: it falls over the brow in points. */
export const tousled =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    mass(
      bench,
      colour,
      pts(
        '-75,2 -84,-28 -86,-60 -92,-84 -82,-106 -80,-124 -58,-138 -34,-152 -14,-150 2,-160 24,-154 50,-148 68,-134 84,-118 86,-96 92,-74 84,-48 77,-2 71,-28 68,-58 60,-78 46,-70 36,-82 14,-74 2,-56 -8,-50 -12,-70 -30,-44 -36,-66 -54,-42 -62,-54 -68,-26',
      ),
    )
    for (const [a, b] of [
      ['-78,-60', '-66,-106'],
      ['-70,-50', '-58,-120'],
      ['-58,-56', '-48,-128'],
      ['-40,-62', '-36,-140'],
      ['-30,-70', '-20,-142'],
      ['-8,-64', '-4,-138'],
      ['6,-88', '12,-150'],
    ] as const) {
      const ends = [...pts(a), ...pts(b)]
      const from = ends[0]
      const to = ends[1]
      if (from && to) bench.headCut(colour.light, to, from, 3, 7)
    }
    strands(bench, colour.shade, two('24,-140 72,-110'), two('30,-78 70,-50'), 7, 2.6, -6)
  }

/** Short curls, the lit ones cut as hooks. */
export const curls =
  (colour: HairColour = dark): Piece =>
  (bench) => {
    mass(
      bench,
      colour,
      pts(
        '-74,-6 -84,-24 -82,-46 -94,-62 -86,-82 -94,-104 -76,-116 -74,-138 -50,-138 -38,-156 -16,-148 4,-162 24,-150 46,-156 56,-138 78,-132 78,-112 94,-98 86,-78 92,-58 82,-42 84,-20 74,-4 70,-30 66,-52 56,-72 42,-66 28,-82 12,-72 -4,-84 -18,-70 -34,-80 -46,-64 -60,-62 -68,-34',
      ),
    )
    const { T, r, L } = bench
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 9; i++) {
        const x = -80 + i * 19 + (row % 2) * 9 + r.around() * 3
        const y = -84 - row * 19 + (x / 80) ** 2 * 22 + r.around() * 3
        if (Math.abs(x) > 82 || y > -40) continue
        const ink = x < 14 ? colour.light : colour.shade
        const w = x < 14 ? 2.6 : 2
        const p = T([x, y])
        L.add(ink, gouge(p[0], p[1], -2.3, 13, w, 3) + gouge(p[0] - 7, p[1] - 9, -0.4, 13, w, -3))
      }
    for (const [x, y] of pts('-80,-30 -84,-58 -82,-84')) bench.headCut(colour.light, [x, y], [x + 8, y - 14], 2.2, 4)
  }
