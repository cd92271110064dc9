import type { Points } from '../kit/geometry'
import { gouge } from '../kit/gouge'
import { Layer } from '../kit/layer'
import { palette } from '../kit/palette'
import { path } from '../kit/path'
import { type Random, random } from '../kit/random'

/** Who holds a district. Tone and texture both differ, so that the map is read without colour. */
export const districtStates = ['quiet', 'demonstration', 'fighting', 'council', 'soviet'] as const
export type DistrictState = (typeof districtStates)[number]

/** Side of the square tile in pixels; every pattern repeats without a seam. */
export const TILE = 120

/** Draws one mark wherever it shows when tiles of the same kind lie on all sides. */
function repeated(mark: (dx: number, dy: number) => string): string {
  let d = ''
  for (const dx of [-TILE, 0, TILE]) for (const dy of [-TILE, 0, TILE]) d += mark(dx, dy)
  return d
}

/** Marks on a loose grid of `across` × `down` cells. */
function scattered(
  across: number,
  down: number,
  r: Random,
  mark: (x: number, y: number) => string,
  loose = 0.3,
): string {
  const w = TILE / across
  const h = TILE / down
  let d = ''
  for (let j = 0; j < down; j++)
    for (let i = 0; i < across; i++) {
      const x = (i + 0.5 + (j % 2) * 0.5 + r.around() * loose) * w
      const y = (j + 0.5 + r.around() * loose) * h
      const inside = mark(x, y)
      if (inside) d += inside
    }
  return d
}

const cuts = (
  across: number,
  down: number,
  r: Random,
  angle: number,
  length: readonly [number, number],
  width: number,
) =>
  scattered(across, down, r, (x, y) => {
    const l = r.range(length[0], length[1])
    const w = width * r.range(0.75, 1.2)
    const a = angle + r.around() * 0.04
    return repeated((dx, dy) => gouge(x + dx - (Math.cos(a) * l) / 2, y + dy - (Math.sin(a) * l) / 2, a, l, w))
  })

const person = (x: number, y: number): Points => [
  [x - 3.4, y + 4.2],
  [x - 2.8, y - 0.6],
  [x - 1.5, y - 1.5],
  [x - 1.8, y - 3.6],
  [x, y - 5.4],
  [x + 1.8, y - 3.6],
  [x + 1.5, y - 1.5],
  [x + 2.8, y - 0.6],
  [x + 3.4, y + 4.2],
]

const chevron = (x: number, y: number): Points => [
  [x, y - 3],
  [x + 5, y + 1],
  [x + 10, y - 3],
  [x + 10, y - 1],
  [x + 5, y + 3.4],
  [x, y - 1],
]

const tiles: Readonly<Record<DistrictState, (L: Layer) => void>> = {
  quiet(L) {
    L.poly(palette.grey1, [
      [0, 0],
      [TILE, 0],
      [TILE, TILE],
      [0, TILE],
    ])
    L.add(palette.grey2, cuts(4, 6, random(3), 0.5, [5, 9], 0.8))
  },
  demonstration(L) {
    const r = random(4)
    L.poly(palette.cream, [
      [0, 0],
      [TILE, 0],
      [TILE, TILE],
      [0, TILE],
    ])
    L.add(
      palette.ink,
      scattered(10, 10, r, (x, y) => repeated((dx, dy) => path(person(x + dx, y + dy))), 0.14),
    )
  },
  fighting(L) {
    const r = random(5)
    L.poly(palette.red, [
      [0, 0],
      [TILE, 0],
      [TILE, TILE],
      [0, TILE],
    ])
    L.add(palette.ink, cuts(5, 14, r, 0.85, [20, 36], 2.5))
    L.add(palette.cream, cuts(5, 6, r, -0.75, [8, 15], 2.5))
  },
  council(L) {
    L.poly(palette.cream, [
      [0, 0],
      [TILE, 0],
      [TILE, TILE],
      [0, TILE],
    ])
    const wave = (x: number, y: number) => Math.sin((x / TILE) * Math.PI * 2 + y) * 0.7
    for (let y = 6; y < TILE; y += 12) {
      const xs = Array.from({ length: 13 }, (_, i) => -10 + i * 11.67)
      L.add(
        palette.red,
        path([
          ...xs.map((x) => [x, y - 2.5 + wave(x, y)] as const),
          ...xs.reverse().map((x) => [x, y + 2.5 + wave(x, y * 2)] as const),
        ]),
      )
    }
  },
  soviet(L) {
    L.poly(palette.ink, [
      [0, 0],
      [TILE, 0],
      [TILE, TILE],
      [0, TILE],
    ])
    let d = ''
    for (let x = 2.5; x < TILE; x += 15) for (let y = 5; y < TILE; y += 10) d += path(chevron(x, y))
    L.add(palette.grey1, d)
  },
}

/** One square of the pattern that stands for a state; it repeats without a seam. */
export function stateTile(state: DistrictState): Layer {
  const L = new Layer(state)
  tiles[state](L)
  return L
}
