import { lerp, nth, type Points } from './geometry'
import { gouge } from './gouge'
import { type Random, random } from './random'

/** How much light falls at a place, 0 to 1: it sets how many cuts there are and how wide. */
export type Field = (x: number, y: number) => number
export type Span = readonly [low: number, high: number]

/** Where the line at `offset` across direction `angle` meets the outlines, as sorted distances along that direction. */
function crossings(outlines: readonly Points[], angle: number, offset: number): number[] {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const found: number[] = []
  for (const outline of outlines)
    outline.forEach((a, i) => {
      const b = nth(outline, (i + 1) % outline.length)
      const da = -a[0] * s + a[1] * c - offset
      const db = -b[0] * s + b[1] * c - offset
      if (da < 0 === db < 0) return
      const t = da / (da - db)
      found.push(lerp(a[0], b[0], t) * c + lerp(a[1], b[1], t) * s)
    })
  return found.sort((a, b) => a - b)
}

/** The extent of the outlines across direction `angle`. */
function extent(outlines: readonly Points[], angle: number): [number, number] {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  let low = 1e9
  let high = -1e9
  for (const outline of outlines)
    for (const [x, y] of outline) {
      const offset = -x * s + y * c
      if (offset < low) low = offset
      if (offset > high) high = offset
    }
  return [low, high]
}

export interface CarveOptions {
  /** The one direction of the cuts: along the perspective of a wall, along the fall of cloth. */
  readonly angle?: number
  readonly gap?: number
  /** Half the width of a cut in full light. */
  readonly w?: number
  readonly len?: Span
  readonly rest?: Span
  readonly field?: Field | undefined
  readonly r?: Random
  readonly bend?: number
  readonly wob?: number
  readonly jit?: number
  readonly min?: number
  readonly inset?: number
}

const isOutline = (shape: Points | readonly Points[]): shape is Points => typeof shape[0]?.[0] === 'number'

/** Hatches a polygon (or several, even-odd) with cuts in one direction. */
export function carve(shape: Points | readonly Points[], options: CarveOptions = {}): string {
  const { angle = 0, gap = 7, w = 1.6, len = [14, 46], rest = [3, 10], field, bend = 0 } = options
  const { r = random(3), wob = 0.04, jit = 0.3, min = 0.12, inset = 1.5 } = options
  const outlines = isOutline(shape) ? [shape] : shape
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const [low, high] = extent(outlines, angle)
  let d = ''
  for (let o = low + gap * 0.5; o < high; o += gap * (1 + r.around() * jit * 0.5)) {
    const at = crossings(outlines, angle, o)
    for (let k = 0; k + 1 < at.length; k += 2) {
      let t = nth(at, k) + inset + r() * len[0] * 0.5
      const end = nth(at, k + 1) - inset
      while (t < end) {
        let l = r.range(len[0], len[1])
        if (t + l > end) l = end - t
        if (l < len[0] * 0.35) break
        const m = t + l / 2
        const f = field ? field(m * c - o * s, m * s + o * c) : 1
        if (f > min && (f > 0.5 || r() < f * 1.6)) {
          const jo = o + r.around() * gap * jit * 0.4
          d += gouge(
            t * c - jo * s,
            t * s + jo * c,
            angle + r.around() * wob,
            l * (f < 0.5 ? 0.6 + f * 0.8 : 1),
            Math.max(0.45, w * (0.45 + f * 0.75) * r.range(0.8, 1.2)),
            bend ? r.around() * bend : 0,
          )
        }
        t += l + r.range(rest[0], rest[1]) * (f > 0.7 ? 0.7 : 1.3)
      }
    }
  }
  return d
}

export interface FlowOptions {
  readonly gap?: number
  readonly len?: number
  readonly w?: number
  /** The direction of the cuts at a place, in radians. */
  readonly dir?: (x: number, y: number) => number
  readonly field?: Field
  readonly r?: Random
  readonly min?: number
  readonly curv?: number
}

/** A free field of cuts on a loose grid: water, sky, ground, cloth. */
export function flow(x0: number, y0: number, x1: number, y1: number, options: FlowOptions = {}): string {
  const { gap = 11, len = 30, w = 1.8, dir = () => 0, field = () => 1, r = random(5), min = 0.1, curv = 0 } = options
  let d = ''
  let row = 0
  const gx = len * 0.62 + gap * 0.3
  for (let y = y0; y < y1; y += gap, row++)
    for (let x = x0 + (row % 2 ? gx * 0.5 : 0); x < x1; x += gx) {
      const X = x + r.around() * gx * 0.42
      const Y = y + r.around() * gap * 0.45
      const f = field(X, Y)
      if (f < min || (f < 0.5 && r() > f * 1.7)) continue
      const a = dir(X, Y)
      const l = len * (0.5 + f * 0.6) * r.range(0.75, 1.25)
      d += gouge(
        X - (Math.cos(a) * l) / 2,
        Y - (Math.sin(a) * l) / 2,
        a + r.around() * 0.05,
        l,
        Math.max(0.5, w * (0.35 + f * 0.8) * r.range(0.8, 1.2)),
        curv ? r.around() * curv : 0,
      )
    }
  return d
}
