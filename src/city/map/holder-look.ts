import type { Holder } from '../../history/holding'
import type { Ink } from '../palette'

/** One shape of a pattern, in units of its tile; it is drawn again over each edge that it crosses. */
export interface Stroke {
  readonly ink: Ink
  readonly outline: readonly (readonly [x: number, y: number])[]
}

/** How a state looks: a ground and a texture, which differ from every other state's also without colour. */
export interface HolderLook {
  readonly ground: Ink
  readonly tile: { readonly width: number; readonly height: number }
  readonly strokes: readonly Stroke[]
}

type Corner = readonly [number, number]

/** A cut of the gouge: pointed at both ends. `lean` in radians from the horizontal. */
function cut(ink: Ink, x: number, y: number, length: number, width: number, lean: number): Stroke {
  const dx = Math.cos(lean)
  const dy = Math.sin(lean)
  const at = (along: number, aside: number): Corner => [x + dx * along - dy * aside, y + dy * along + dx * aside]
  const half = width / 2
  return {
    ink,
    outline: [
      at(0, 0),
      at(length * 0.3, -half),
      at(length * 0.8, -half * 0.8),
      at(length, 0),
      at(length * 0.7, half),
      at(length * 0.2, half * 0.8),
    ],
  }
}

function person(x: number, y: number, size: number): readonly Stroke[] {
  const at = (corners: readonly Corner[]): Stroke => ({
    ink: 'ink',
    outline: corners.map(([u, v]) => [x + u * size, y + v * size]),
  })
  return [
    at([
      [-3.6, 4.4],
      [-3.1, 0.6],
      [-1.7, -0.5],
      [1.6, -0.6],
      [3.1, 0.5],
      [3.6, 4.4],
    ]),
    at([
      [-1.5, -1.2],
      [-1.7, -3.2],
      [-0.5, -4.5],
      [1.1, -4.3],
      [1.8, -2.8],
      [1.2, -1.1],
    ]),
  ]
}

const PEOPLE: readonly (readonly [number, number, number])[] = [
  [4, 6, 1],
  [17.5, 5.5, 0.95],
  [30, 6.5, 1.02],
  [42.5, 5.6, 0.97],
  [10.5, 17, 0.98],
  [24.5, 16.4, 1.03],
  [36.5, 17.2, 0.95],
  [49, 16.6, 1],
]

const CHEVRON = (x: number, y: number): Stroke => ({
  ink: 'grey1',
  outline: [
    [x - 5, y - 2.4],
    [x, y + 1.5],
    [x + 5, y - 2.4],
    [x + 5, y - 0.3],
    [x, y + 3.8],
    [x - 5, y - 0.3],
  ],
})

/** Art direction, section 7: tone and texture by state, checked in greyscale. */
export const HOLDER_LOOKS: Readonly<Record<Holder, HolderLook>> = {
  quiet: {
    ground: 'grey1',
    tile: { width: 66, height: 54 },
    strokes: [
      cut('grey2', 6, 8, 7, 1.2, 0.5),
      cut('grey2', 38, 20, 6, 1.1, 0.45),
      cut('grey2', 18, 36, 8, 1.2, 0.55),
      cut('grey2', 54, 44, 5, 1, 0.5),
    ],
  },
  demonstration: {
    ground: 'cream',
    tile: { width: 51, height: 22 },
    strokes: PEOPLE.flatMap(([x, y, size]) => person(x, y, size)),
  },
  fighting: {
    ground: 'red',
    tile: { width: 48, height: 48 },
    strokes: [
      cut('ink', 2, 2, 22, 3, 0.85),
      cut('ink', 26, 6, 15, 2.6, 0.85),
      cut('ink', 12, 26, 18, 2.9, 0.85),
      cut('ink', 38, 28, 20, 2.9, 0.85),
      cut('ink', 24, 24, 9, 2.4, 0.85),
      cut('cream', 8, 44, 11, 3, -0.75),
      cut('cream', 33, 25, 10, 2.8, -0.75),
    ],
  },
  council: {
    ground: 'cream',
    tile: { width: 60, height: 12 },
    strokes: [
      {
        ink: 'red',
        outline: [
          [0, 3.2],
          [16, 2.8],
          [37, 3.4],
          [60, 3.2],
          [60, 8.3],
          [41, 8],
          [22, 8.6],
          [0, 8.3],
        ],
      },
    ],
  },
  soviet: {
    ground: 'ink',
    tile: { width: 30, height: 18 },
    strokes: [CHEVRON(7.5, 5), CHEVRON(22.5, 5.6), CHEVRON(7.5, 14.2), CHEVRON(22.5, 13.8)],
  },
}
