import { clamp, type Point } from '../geometry'
import type { MapSheet, Projection } from './map-sheet'

export interface Degrees {
  readonly lat: number
  readonly lon: number
}

/** Where degrees lie on the sheet, in its units. Far places come out far off the sheet. */
export function project({ centre, kilometresPerDegree, fisheye, scale, origin }: Projection, at: Degrees): Point {
  const dx = (at.lon - centre.lon) * kilometresPerDegree.lon - fisheye.centre.x
  const dy = (at.lat - centre.lat) * kilometresPerDegree.lat - fisheye.centre.y
  const far = Math.hypot(dx, dy)
  if (far < 1e-6) return origin
  const share = far / fisheye.radius
  const bent = (((1 + fisheye.strength) * share) / (1 + fisheye.strength * share)) * (fisheye.radius / far)
  return { x: origin.x + dx * bent * scale.x, y: origin.y - dy * bent * scale.y }
}

export interface OnSheet {
  readonly at: Point
  /** The place lies beyond the edge; `at` is the point of the edge towards it. */
  readonly beyond: boolean
}

const EDGE = 34

/** As `project`, but what lies beyond the sheet is drawn at its edge, on the way there. */
export function projectOnto(sheet: MapSheet, degrees: Degrees): OnSheet {
  const at = project(sheet.projection, degrees)
  const { origin } = sheet.projection
  const reach = (from: number, to: number, end: number): number =>
    to < EDGE ? (EDGE - from) / (to - from) : to > end - EDGE ? (end - EDGE - from) / (to - from) : 1
  const share = clamp(Math.min(reach(origin.x, at.x, sheet.width), reach(origin.y, at.y, sheet.height)), 0, 1)
  if (share === 1) return { at, beyond: false }
  return { at: { x: origin.x + (at.x - origin.x) * share, y: origin.y + (at.y - origin.y) * share }, beyond: true }
}
