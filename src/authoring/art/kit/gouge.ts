import { clamp, lerp, nth, type Point, type Points } from './geometry'
import { joinSteps, path, toGrid } from './path'
import { type Random, random } from './random'

/**
 * One cut of the gouge from x, y: pointed at both ends, `length` long in direction `angle` (radians), `width` at its widest to
 * either side, bent sideways by `bend`. Short cuts are rhombs, which cost half the bytes.
 */
export function gouge(x: number, y: number, angle: number, length: number, width: number, bend = 0): string {
  const dx = Math.cos(angle) * length
  const dy = Math.sin(angle) * length
  const nx = -Math.sin(angle)
  const ny = Math.cos(angle)
  const x0 = toGrid(x)
  const y0 = toGrid(y)
  const x1 = toGrid(x + dx)
  const y1 = toGrid(y + dy)
  if (x0 === x1 && y0 === y1) return ''
  const middle = 0.45
  const side = (offset: number): Point => [toGrid(x + dx * middle + nx * offset), toGrid(y + dy * middle + ny * offset)]
  if (length < 26 || (width < 1.1 && !bend)) {
    const [ax, ay] = side(bend * 0.5 - width * 0.6)
    const [bx, by] = side(bend * 0.5 + width * 0.6)
    return `M${joinSteps([x0, y0])}l${joinSteps([ax - x0, ay - y0, x1 - ax, y1 - ay, bx - x1, by - y1])}z`
  }
  const [ax, ay] = side(bend - width)
  const [bx, by] = side(bend + width)
  const there = joinSteps([ax - x0, ay - y0, x1 - x0, y1 - y0])
  const back = joinSteps([bx - x1, by - y1, x0 - x1, y0 - y1])
  return `M${joinSteps([x0, y0])}q${there}q${back}z`
}

/** One cut from a to b. */
export const cut = (a: Point, b: Point, width: number, bend = 0): string =>
  gouge(a[0], a[1], Math.atan2(b[1] - a[1], b[0] - a[0]), Math.hypot(b[0] - a[0], b[1] - a[1]), width, bend)

/** A line of even width with square ends. */
export function bar(a: Point, b: Point, width: number): string {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const nx = ((-(b[1] - a[1]) / length) * width) / 2
  const ny = (((b[0] - a[0]) / length) * width) / 2
  return path([
    [a[0] + nx, a[1] + ny],
    [b[0] + nx, b[1] + ny],
    [b[0] - nx, b[1] - ny],
    [a[0] - nx, a[1] - ny],
  ])
}

/** A line through points: even (taper 0), thinning to its end (1), or thin at both ends (2). */
export function polyline(points: Points, width: number, taper: 0 | 1 | 2 = 0): string {
  const n = points.length
  const left: Point[] = []
  const right: Point[] = []
  points.forEach((point, i) => {
    const a = nth(points, Math.max(0, i - 1))
    const b = nth(points, Math.min(n - 1, i + 1))
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const t = n > 1 ? i / (n - 1) : 0
    const k = taper === 2 ? Math.sin(Math.PI * clamp(t, 0.04, 0.96)) : taper === 1 ? 1 - t * 0.9 : 1
    const nx = (((-(b[1] - a[1]) / length) * width) / 2) * k
    const ny = ((((b[0] - a[0]) / length) * width) / 2) * k
    left.push([point[0] + nx, point[1] + ny])
    right.push([point[0] - nx, point[1] - ny])
  })
  return path([...left, ...right.reverse()])
}

/** Edges divided and nudged by up to `amplitude` about every `step`: the knife is never straight. */
export function rough(points: Points, amplitude = 1.2, step = 16, r: Random = random(7), closed = true): Point[] {
  const out: Point[] = []
  const n = points.length
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const a = nth(points, i)
    const b = nth(points, (i + 1) % n)
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    const pieces = Math.max(1, Math.round(length / step))
    const nx = -(b[1] - a[1]) / (length || 1)
    const ny = (b[0] - a[0]) / (length || 1)
    for (let j = 0; j < pieces; j++) {
      const t = (j + (j ? r.around() * 0.3 : 0)) / pieces
      const e = j ? r.around() * amplitude : r.around() * amplitude * 0.5
      out.push([lerp(a[0], b[0], t) + nx * e, lerp(a[1], b[1], t) + ny * e])
    }
  }
  if (!closed) out.push(nth(points, n - 1))
  return out
}
