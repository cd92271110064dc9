export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Point, Size {}

export type Outline = readonly Point[]

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

/** Whether `point` lies inside a closed outline (even-odd rule). */
export function isInside(outline: Outline, { x, y }: Point): boolean {
  let inside = false
  let previous = outline.at(-1)
  for (const corner of outline) {
    if (
      previous &&
      corner.y > y !== previous.y > y &&
      x < ((previous.x - corner.x) * (y - corner.y)) / (previous.y - corner.y) + corner.x
    ) {
      inside = !inside
    }
    previous = corner
  }
  return inside
}

/** The smallest box around the points; at the origin and without size if there are none. */
export function boxAround(points: Outline): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
