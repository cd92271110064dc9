import { area, clamp, nth, type Point, type Points } from './geometry'
import { gouge } from './gouge'
import { path } from './path'
import { type Random, random } from './random'

export interface RayOptions {
  readonly gap?: number
  readonly ring?: number
  readonly w?: number
  /** Light at a place, given also as angle and distance from the source. */
  readonly field?: (x: number, y: number, angle: number, distance: number) => number
  readonly r?: Random
  readonly a0?: number
  readonly a1?: number
  readonly fall?: number
  /** Left, top, right, bottom: no ray begins outside. */
  readonly bounds?: readonly [number, number, number, number] | undefined
  readonly min?: number
}

/** Rays round a light, ring by ring: the sky of Lynd Ward and Derkovits. */
export function rays(cx: number, cy: number, r0: number, r1: number, options: RayOptions = {}): string {
  const { gap = 13, ring = 46, w = 2.6, field = () => 1, r = random(9), bounds } = options
  const { a0 = 0, a1 = Math.PI * 2, fall = 1, min = 0.08 } = options
  let d = ''
  for (let R = r0, k = 0; R < r1; k++) {
    const length = ring * (1 + k * 0.13)
    const n = Math.max(10, Math.round(((a1 - a0) * R) / gap))
    const f0 = 1 - ((R - r0) / (r1 - r0)) ** fall
    for (let i = 0; i < n; i++) {
      const a = a0 + ((a1 - a0) * (i + 0.5 + r.around() * 0.32)) / n
      const distance = R + r.around() * length * 0.45
      const x = cx + Math.cos(a) * distance
      const y = cy + Math.sin(a) * distance
      if (bounds && (x < bounds[0] || x > bounds[2] || y < bounds[1] || y > bounds[3])) continue
      const f = f0 * field(x, y, a, distance)
      if (f < min || r() > f * 2.2) continue
      d += gouge(x, y, a, length * r.range(0.6, 1.15), w * (0.3 + f * 0.85) * r.range(0.75, 1.2))
    }
    R += length * 0.8
  }
  return d
}

export interface RimOptions {
  readonly inset?: number
  readonly w?: number
  readonly thr?: number
  readonly minLen?: number
  /** The light stands at a point of the sheet instead of coming from a direction. */
  readonly point?: boolean
}

/** A run of lit edges as one tapered cut just inside the outline. */
function litRun(
  corners: Points,
  normals: Points,
  strengths: readonly number[],
  inset: number,
  w: number,
  minLen: number,
) {
  const stretch = (j: number) => {
    const a = nth(corners, j)
    const b = nth(corners, j - 1)
    return Math.hypot(a[0] - b[0], a[1] - b[1])
  }
  let length = 0
  for (let j = 1; j < corners.length; j++) length += stretch(j)
  if (length < minLen) return ''
  const outer: Point[] = []
  const inner: Point[] = []
  let done = 0
  corners.forEach((corner, j) => {
    if (j) done += stretch(j)
    const before = Math.max(0, j - 1)
    const after = Math.min(normals.length - 1, j)
    let nx = nth(normals, before)[0] + nth(normals, after)[0]
    let ny = nth(normals, before)[1] + nth(normals, after)[1]
    const m = Math.hypot(nx, ny) || 1
    nx /= m
    ny /= m
    const strength = Math.max(nth(strengths, before), nth(strengths, after))
    const between = j > 0 && j < corners.length - 1 ? 1 : 0
    const taper = Math.sin(Math.PI * clamp((done / length) * 0.92 + 0.04)) * 0.75 + 0.25 * between
    const wide = w * taper * (0.4 + 0.6 * strength)
    outer.push([corner[0] - nx * inset, corner[1] - ny * inset])
    inner.push([corner[0] - nx * (inset + wide), corner[1] - ny * (inset + wide)])
  })
  return path([...outer, ...inner.reverse()])
}

/** Rim light: tapered cuts just inside the edges that face the light. This stands for outlines and parts ink from ink. */
export function rim(points: Points, lx: number, ly: number, options: RimOptions = {}): string {
  const { inset = 1.4, w = 2, thr = 0.25, minLen = 5, point = false } = options
  const n = points.length
  const outline = area(points) < 0 ? [...points].reverse() : points
  const corner = (i: number) => nth(outline, i % n)
  const normals: Point[] = []
  const strengths: number[] = []
  for (let i = 0; i < n; i++) {
    const a = corner(i)
    const b = corner(i + 1)
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const nx = (b[1] - a[1]) / length
    const ny = -(b[0] - a[0]) / length
    normals.push([nx, ny])
    const vx = point ? lx - (a[0] + b[0]) / 2 : lx
    const vy = point ? ly - (a[1] + b[1]) / 2 : ly
    strengths.push((nx * vx + ny * vy) / (Math.hypot(vx, vy) || 1))
  }
  const isLit = (i: number) => nth(strengths, i % n) > thr
  const start = strengths.findIndex((value, i) => value > thr && !isLit(i + n - 1))
  if (start < 0) return ''
  let d = ''
  for (let c = 0; c < n; ) {
    if (!isLit(start + c)) {
      c++
      continue
    }
    const run = [(start + c) % n]
    let k = 1
    while (c + k < n && isLit(start + c + k)) run.push((start + c + k++) % n)
    c += k
    const corners = [...run.map(corner), corner(nth(run, run.length - 1) + 1)]
    d += litRun(
      corners,
      run.map((i) => nth(normals, i)),
      run.map((i) => nth(strengths, i)),
      inset,
      w,
      minLen,
    )
  }
  return d
}

/** A light that stands somewhere on the sheet. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where light comes from: a direction, or a spot. */
export type Light = Point | Spot

/** The vector from a place towards the light; without a light it falls from the upper left. */
export function towards(light: Light | undefined, x: number, y: number): Point {
  if (light === undefined) return [-0.7, -0.7]
  return 'x' in light ? [light.x - x, light.y - y] : light
}
