/** A point or a vector: x to the right, y down, unless a drawing says it counts v upwards. */
export type Point = readonly [x: number, y: number]
export type Points = readonly Point[]
/** From a picture's own measure (metres or centimetres, v up) to the sheet. */
export type Projection = (u: number, v: number) => Point

/** The element at `index`, which must be there: a drawing that reads past its points is a bug. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`no element ${index} in ${list.length}`)
  return found
}

/** Points written as in the `points` attribute of SVG: `'0,0 10,0 10,5'`. */
export function pts(text: string): Point[] {
  return text.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number)
    if (x === undefined || y === undefined || Number.isNaN(x + y)) throw new Error(`not a point: ${pair}`)
    return [x, y]
  })
}

/** `'x,y x,y'`: two points, or two pairs of angles. */
export function two(text: string): readonly [Point, Point] {
  const points = pts(text)
  return [nth(points, 0), nth(points, 1)]
}

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t
export const mix = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]
export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value))

/** Twice-signed area halved: positive when the points run clockwise on the sheet. */
export function area(points: Points): number {
  let sum = 0
  for (let i = 0, n = points.length; i < n; i++) {
    const a = nth(points, i)
    const b = nth(points, (i + 1) % n)
    sum += a[0] * b[1] - b[0] * a[1]
  }
  return sum / 2
}

export const rect = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
]
/** A rectangle in a measure that counts upwards. */
export const slab = rect

/** An ellipse, or an arc of one, in `n` facets: the knife leaves no perfect circle. */
export function ellipse(cx: number, cy: number, rx: number, ry = rx, n = 16, a0 = 0, a1 = Math.PI * 2): Point[] {
  const points: Point[] = []
  const full = Math.abs(a1 - a0) > 6.28
  for (let i = 0; i < n + (full ? 0 : 1); i++) {
    const a = a0 + ((a1 - a0) * i) / n
    points.push([cx + Math.cos(a) * rx, cy + Math.sin(a) * ry])
  }
  return points
}

/** Is the point inside the polygon (even-odd)? */
export function contains(polygon: Points, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const a = nth(polygon, i)
    const b = nth(polygon, j)
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

/**
 * The projective map of the rectangle 0..width × 0..height (v up) onto four corners:
 * bottom left, bottom right, top right, top left.
 */
export function quad(width: number, height: number, corners: Points): Projection {
  const p0 = nth(corners, 0)
  const p1 = nth(corners, 1)
  const p2 = nth(corners, 2)
  const p3 = nth(corners, 3)
  const dx1 = p1[0] - p2[0]
  const dx2 = p3[0] - p2[0]
  const sx = p0[0] - p1[0] + p2[0] - p3[0]
  const dy1 = p1[1] - p2[1]
  const dy2 = p3[1] - p2[1]
  const sy = p0[1] - p1[1] + p2[1] - p3[1]
  const den = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / den
  const h = (dx1 * sy - sx * dy1) / den
  const a = p1[0] - p0[0] + g * p1[0]
  const b = p3[0] - p0[0] + h * p3[0]
  const c = p0[0]
  const d = p1[1] - p0[1] + g * p1[1]
  const e = p3[1] - p0[1] + h * p3[1]
  const f = p0[1]
  return (u, v) => {
    const s = u / width
    const t = v / height
    const k = g * s + h * t + 1
    return [(a * s + b * t + c) / k, (d * s + e * t + f) / k]
  }
}

/** Flat placement with the foot at x, y and `scale` pixels to the unit; v up. */
export const place =
  (x: number, y: number, scale: number, flip = 1): Projection =>
  (u, v) => [x + u * scale * flip, y - v * scale]

export const project = (projection: Projection, points: Points): Point[] => points.map(([u, v]) => projection(u, v))

/** Says that a written list is a list of points, where nothing else would. */
export const asPoints = (points: Points): Points => points
