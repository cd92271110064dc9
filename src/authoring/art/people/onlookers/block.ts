import { nth, type Point, type Points, pts } from '../../kit/geometry'
import { cut, polyline } from '../../kit/gouge'
import type { Layer } from '../../kit/layer'
import { rim, type Spot } from '../../kit/light'
import { type Ink, palette } from '../../kit/palette'
import { type Random, random } from '../../kit/random'

/** Where somebody stands who looks into the picture, close to us and cut off by its edge. */
export interface OnlookerOptions {
  /** The middle of the lower edge, in pixels of the sheet. */
  readonly x: number
  readonly y: number
  /** Pixels to the unit; from the hips to the crown it is about 150. */
  readonly s: number
  readonly light: Spot
  readonly seed: number
  /** Looks to the right instead of to the left. */
  readonly flip?: boolean
  readonly tone?: Ink
  /** The ink of skin and lit edges: grey by a weak light. */
  readonly lit?: Ink
}

/** What the parts of an onlooker are cut with; points are in units, v upwards, the face to the left. */
export interface OnlookerBlock {
  readonly L: Layer
  readonly r: Random
  readonly tone: Ink
  readonly lit: Ink
  readonly skin: Ink
  /** An area with a cut along the edges that face the light; `width` 0 leaves that out. */
  area(ink: Ink, points: string | Points, width?: number): Points
  line(ink: Ink, a: Point, b: Point, width: number, bend?: number): void
  /** A fold through points, thin at both ends. */
  fold(ink: Ink, points: string, width: number): void
}

/** Where the neck leaves the collar; a head grows and shrinks from here. */
const COLLAR = 92

/** `wide` draws everything in to the middle by that share, `tall` draws it down to the collar. */
export function onlookerBlock(L: Layer, options: OnlookerOptions, wide = 1, tall = 1): OnlookerBlock {
  const { x, y, s, light, seed, flip = false, tone = palette.ink, lit = palette.cream } = options
  const T = ([u, v]: Point): Point => [x + (flip ? -u : u) * wide * s, y - (COLLAR + (v - COLLAR) * tall) * s]
  const edge = (outline: Points, width: number) => {
    const [u, v] = nth(outline, 0)
    L.add(lit, rim(outline, light.x - u, light.y - v, { inset: 1.1 * s, w: width * s, thr: 0.36, minLen: 6 * s }))
  }
  return {
    L,
    r: random(seed),
    tone,
    lit,
    // what turns away from the light is a tone darker than what it meets
    skin: lit === palette.cream ? palette.grey1 : palette.grey2,
    area(ink, points, width = 2) {
      const outline = (typeof points === 'string' ? pts(points) : points).map(T)
      L.poly(ink, outline)
      if (width > 0) edge(outline, width)
      return outline
    },
    line: (ink, a, b, width, bend = 0) => L.add(ink, cut(T(a), T(b), width * s, bend * s * (flip ? -1 : 1))),
    fold: (ink, points, width) => L.add(ink, polyline(pts(points).map(T), width * s, 2)),
  }
}
