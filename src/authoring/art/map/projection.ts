import type { Point } from '../kit/geometry'

/** Kilometres round Parliament, east and north positive: flat enough for one city. */
export const centre = { lat: 47.507, lon: 19.0457 }
export const kilometresPerDegree = { lat: 111.2, lon: 75.2 }

/** Longitude and latitude to kilometres. */
export const kilometres = ([lon, lat]: Point): Point => [
  (lon - centre.lon) * kilometresPerDegree.lon,
  (lat - centre.lat) * kilometresPerDegree.lat,
]

/** The inner city is drawn larger: distances from `centre` (km) are stretched near it and pressed at `radius`. */
export const fisheye = { centre: [1.1, -0.7] as Point, radius: 26, strength: 1.15 }

function stretched([x, y]: Point): Point {
  const dx = x - fisheye.centre[0]
  const dy = y - fisheye.centre[1]
  const distance = Math.hypot(dx, dy)
  if (distance < 1e-6) return [0, 0]
  const t = distance / fisheye.radius
  const f = ((((1 + fisheye.strength) * t) / (1 + fisheye.strength * t)) * fisheye.radius) / distance
  return [dx * f, dy * f]
}

export type ViewName = 'landscape' | 'portrait'

/** One shape of the map: its size, pixels to the stretched kilometre, and where the middle of the fisheye lies. */
export interface MapView {
  readonly name: ViewName
  readonly width: number
  readonly height: number
  readonly scale: Point
  readonly origin: Point
}

const view = (name: ViewName, width: number, height: number, across: Point, middle: Point): MapView => ({
  name,
  width,
  height,
  scale: [width / across[0], height / across[1]],
  origin: [width * middle[0], height * middle[1]],
})

export const mapViews: readonly MapView[] = [
  view('landscape', 1600, 900, [52, 40], [0.48, 0.44]),
  view('portrait', 1000, 1400, [38.5, 50], [0.45, 0.4]),
]

/** Kilometres to the sheet of a view. */
export const toSheet =
  ({ scale, origin }: MapView) =>
  (point: Point): Point => {
    const [a, b] = stretched(point)
    return [origin[0] + a * scale[0], origin[1] - b * scale[1]]
  }
