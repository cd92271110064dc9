import { carve } from '../kit/carve'
import { clamp, type Point, type Points } from '../kit/geometry'
import { cut, polyline } from '../kit/gouge'
import { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { type Random, random } from '../kit/random'
import type { Build } from './build'
import { type Expression, expressions, type Mood } from './mood'

export const WIDTH = 400
export const HEIGHT = 480

/** The block one portrait is cut into, with the two measures of its sitter: the head, which turns, and the body. */
export interface Bench {
  readonly L: Layer
  /** The sitter's own chance, used in the order of the cutting. */
  readonly r: Random
  readonly mood: Mood
  readonly expression: Expression
  readonly build: Build
  readonly cx: number
  readonly cy: number
  /** From the measure of the head (middle between the eyes a little above 0, chin at 115) to the sheet. */
  readonly T: (point: Point) => Point
  /** From the measure of the body to the sheet. */
  readonly B: (point: Point) => Point
  /** An area of the head; gives its outline on the sheet. */
  head(ink: Ink, points: Points): Points
  headCut(ink: Ink, a: Point, b: Point, width: number, bend?: number): void
  /** A line through points of the head, thin at both ends. */
  headLine(ink: Ink, points: Points, width: number): void
  body(ink: Ink, points: Points): Points
  bodyCut(ink: Ink, a: Point, b: Point, width: number, bend?: number): void
  /** Light from the upper left along an outline on the sheet. */
  lit(outline: Points, width?: number, threshold?: number): void
  /** Hatching inside an outline on the sheet. */
  carved(
    ink: Ink,
    outline: Points,
    angle: number,
    share: number,
    options?: { gap?: number; w?: number; len?: readonly [number, number] },
  ): void
}

/** What is drawn at one place of a portrait. */
export type Piece = (bench: Bench) => void

function headMeasure(build: Build, cx: number, cy: number): (point: Point) => Point {
  const { size, wide, lower, cheek, turn, lean } = build
  const c = Math.cos(lean)
  const s = Math.sin(lean)
  return ([x, y]) => {
    const round = cheek === 0 ? 1 : 1 + cheek * Math.exp(-(((y - 45) / 55) ** 2))
    const u = (x * round + turn * clamp(1 - (x / 78) ** 2)) * size * wide
    const v = (y > 10 ? 10 + (y - 10) * lower : y) * size
    if (lean === 0) return [cx + u, cy + v]
    // about the top of the neck
    const p = 110 * size
    return [cx + u * c - (v - p) * s, cy + p + u * s + (v - p) * c]
  }
}

/** An empty block for a sitter in a mood. */
export function openBench(build: Build, mood: Mood, seed: number): Bench {
  const L = new Layer()
  const r = random(seed)
  const expression: Expression = expressions[mood]
  const cx = build.cx
  const cy = build.cy + expression.sink
  const T = headMeasure(build, cx, cy)
  const B = ([x, y]: Point): Point => [cx + x * build.size, cy + y * build.size]
  const area = (ink: Ink, outline: Points) => {
    L.poly(ink, outline)
    return outline
  }
  return {
    L,
    r,
    mood,
    expression,
    build,
    cx,
    cy,
    T,
    B,
    head: (ink, points) => area(ink, points.map(T)),
    headCut: (ink, a, b, width, bend = 0) => L.add(ink, cut(T(a), T(b), width, bend)),
    headLine: (ink, points, width) => L.add(ink, polyline(points.map(T), width, 2)),
    body: (ink, points) => area(ink, points.map(B)),
    bodyCut: (ink, a, b, width, bend = 0) => L.add(ink, cut(B(a), B(b), width, bend)),
    lit: (outline, width = 5, threshold = 0.2) =>
      L.add(palette.cream, rim(outline, -0.85, -0.5, { inset: 3, w: width, thr: threshold, minLen: 12 })),
    carved: (ink, outline, angle, share, { gap = 8, w = 2, len = [12, 40] as const } = {}) =>
      L.add(ink, carve([outline], { angle, gap, w, len, r, field: () => share })),
  }
}
