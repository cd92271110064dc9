import type { DistrictId } from '../../history/district'
import { type Box, overlaps, type Point, type Size } from '../geometry'
import { type MapCamera, toWindow } from './map-camera'
import type { MapSheet, SheetLandmark } from './map-sheet'

export interface NumeralLabel extends Box {
  readonly district: DistrictId
  /** `VIII`, and from some nearness on the district's name under it. */
  readonly lines: readonly [string, ...string[]]
  readonly size: number
}

export interface LandmarkPlaque {
  readonly landmark: SheetLandmark
  /** The spot and the middle of its plaque, in pixels of the window. */
  readonly spot: Point
  readonly at: Point
  readonly radius: number
}

export interface MapLabels {
  readonly plaques: readonly LandmarkPlaque[]
  readonly numerals: readonly NumeralLabel[]
}

const LEAST_RADIUS = 13
const LEAST_TYPE = 12
/** Pixels per sheet unit from which there is room for names. */
const NAMES_FROM = 2.1

/**
 * What is written on the map in this view, in pixels of the window. Signs grow with the map but never below what can
 * be made out; where they would then lie on one another, those of the outer districts give way until one looks closer.
 */
export function mapLabels(
  sheet: MapSheet,
  camera: MapCamera,
  window: Size,
  names: ReadonlyMap<DistrictId, string>,
): MapLabels {
  const growth = Math.min(camera.scale, 1.5)
  const plaques = sheet.landmarks.map((landmark): LandmarkPlaque => {
    const radius = Math.max(LEAST_RADIUS, landmark.radius * growth * 0.82)
    return { landmark, spot: toWindow(camera, landmark.at), at: toWindow(camera, landmark.plaque), radius }
  })
  const taken: Box[] = plaques.map(({ at, radius }) => ({
    x: at.x - radius,
    y: at.y - radius,
    width: radius * 2,
    height: radius * 2,
  }))
  const numerals: NumeralLabel[] = []
  for (const { id, numeral, label } of sheet.districts) {
    const size = Math.max(LEAST_TYPE, 18 * growth)
    const name = camera.scale >= NAMES_FROM ? names.get(id) : undefined
    const middle = toWindow(camera, label)
    const width = Math.max(numeral.length * size * 0.42, (name?.length ?? 0) * size * 0.33) + size * 0.75
    const height = size * (name === undefined ? 1.4 : 2.4)
    const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
    if (!overlaps(box, { x: 0, y: 0, ...window }) || taken.some((other) => overlaps(other, box))) continue
    taken.push(box)
    numerals.push({ ...box, district: id, lines: name === undefined ? [numeral] : [numeral, name], size })
  }
  return { plaques, numerals }
}
