import { nth, type Point, pts } from '../kit/geometry'
import type { Layer } from '../kit/layer'
import { type Light, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { type Random, random } from '../kit/random'
import type { RoomCamera } from '../props/room-camera'
import type { figure } from './figure/figure'
import type { FigureArm, FigureOptions } from './figure/options'
import { standing } from './standing'

/** What somebody in a march is like; how they walk and whom they hold follows from the row. */
export interface Marcher extends Omit<FigureOptions, 'step' | 'legs' | 'view'> {
  /** What the free arm does, where no neighbour has it; it swings with the step if nothing is said. */
  readonly free?: FigureArm | undefined
  /** Both arms are needed for what is carried: nobody is linked to this one. */
  readonly alone?: readonly [FigureArm, FigureArm] | undefined
  /** Drawn into the hands once the row stands: what is carried. */
  readonly carried?: ((L: Layer, drawn: ReturnType<typeof figure>, s: number) => void) | undefined
}

export interface MarchRow {
  readonly seed: number
  /** Where the row walks, in metres before us. */
  readonly z: number
  readonly from: number
  readonly to: number
  /** Metres from one to the next who is held; narrower than the shoulders, so that coats overlap. */
  readonly gap: number
  readonly light: Light
  /** How far to each side the row before hides this one from the hips down, as metres to the side for each metre before us. */
  readonly covered?: number
  readonly cast: (r: Random, place: number) => Marcher
}

interface Walker extends Marcher {
  readonly x: number
  readonly z: number
  readonly step: number
  readonly linkedLeft: boolean
  readonly linkedRight: boolean
}

/** Who of the row walks where: in groups of two to five who hold each other, with a breath of air between groups. */
function placed({ seed, z, from, to, gap, cast }: MarchRow): readonly Walker[] {
  const r = random(seed)
  const middle = (from + to) / 2
  const half = (to - from) / 2 || 1
  const row: Walker[] = []
  let x = from + r.range(0, 0.12)
  let left = r.int(2, 4)
  let foot: number = r.sign()
  for (let place = 0; x < to; place++) {
    const who = cast(r, place)
    const free = who.alone !== undefined
    const before = row.at(-1)
    const held = !free && before?.linkedRight === true
    left--
    // those who hold each other keep step, more or less
    foot = held && r() < 0.7 ? foot : -foot
    row.push({
      ...who,
      x: x + r.around() * 0.03,
      // nobody dresses the ranks: the ends fall behind
      z: z + 0.22 * ((x - middle) / half) ** 2 + r.around() * 0.11,
      step: foot * r.range(0.45, 1),
      linkedLeft: held,
      linkedRight: !free && left > 0,
    })
    if (before?.linkedRight && free) row[row.length - 2] = { ...before, linkedRight: false }
    const apart = row.at(-1)?.linkedRight ? r.range(0.93, 1.05) : r.range(1.3, 1.7)
    if (left <= 0) left = r.int(2, 5)
    x += gap * apart
  }
  const last = row.pop()
  return last ? [...row, { ...last, linkedRight: false }] : row
}

/** The arm on `side` (-1 left on the sheet) as it swings against the step: before the body, or behind it. */
const swinging = (side: -1 | 1, step: number, wide: number): FigureArm =>
  side * step < 0
    ? { pts: [pt(side * (wide + 4.4), 106), pt(side * (wide - 3), 86)] }
    : { pts: [pt(side * (wide + 4), 108), pt(side * (wide + 5), 88)], behind: true }
const pt = (u: number, v: number): Point => [u, v]

/**
 * One row of a march that comes towards us. Each takes the arm of the next: the one on the left bends an elbow, the other puts
 * a hand through it, and their coats overlap. Steps, heights, turns of the head and the line of the row differ.
 */
export function marchRow(L: Layer, cam: RoomCamera, row: MarchRow): void {
  const r = random(row.seed + 7)
  // from right to left, so that each sleeve lies over the arm that was put through it
  for (const who of placed(row).toReversed()) {
    const { x, z, step, linkedLeft, linkedRight, free, alone, carried, ...rest } = who
    const wide = rest.fem ? 17 : 20
    const leftArm: FigureArm = linkedLeft
      ? { pts: [pt(-wide - 5, 107), pt(-wide - 17, 113)], behind: true }
      : (free ?? swinging(-1, step, wide))
    const rightArm: FigureArm = linkedRight
      ? { pts: [pt(wide + 6, 107 + r.around() * 2), pt(2 + r.around() * 4, 106 + r.around() * 5)], fist: true }
      : linkedLeft && free
        ? free
        : swinging(1, step, wide)
    const turned = r() < 0.42
    const hidden = Math.abs(x) / z < (row.covered ?? 0)
    const o: FigureOptions = {
      ...rest,
      view: turned ? 'three' : 'front',
      flip: false,
      step,
      nolegs: hidden,
      bust: hidden,
      lean: -step * 0.028,
      nod: step * 0.03 + r.around() * 0.05,
      light: row.light,
      arms: alone ?? [leftArm, rightArm],
    }
    const drawn = standing(L, cam, x, z, o)
    const s = cam.s(x, 0, z) / 100
    if (linkedRight) handOnSleeve(L, drawn.T, s, wide, row.light)
    if (alone || !linkedLeft || !linkedRight) carried?.(L, drawn, s)
  }
}

/** The neighbour's hand on the bent forearm. */
function handOnSleeve(L: Layer, T: (point: Point) => Point, s: number, wide: number, light: Light): void {
  const hand = pts('4,101 3,106 5,112 9,114 14,112 15,106 12,102 9,105 7,100').map(([u, v]) => T([u + wide - 9, v]))
  L.poly(palette.cream, hand)
  const [x, y] = nth(hand, 0)
  const [lx, ly] = 'x' in light ? [light.x - x, light.y - y] : light
  L.add(palette.ink, rim(hand, -lx, -ly, { inset: 0, w: 1.8 * s, thr: 0.1, minLen: 2 }))
}
