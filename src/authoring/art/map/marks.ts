import { ellipse, type Point, type Points, rect } from '../kit/geometry'
import { bar, rough } from '../kit/gouge'
import { Layer } from '../kit/layer'
import { letters } from '../kit/letters'
import { palette } from '../kit/palette'
import { random } from '../kit/random'
import { type DistrictId, type LandmarkId, landmarkPlaces } from './geography'
import { plaque } from './pictograms'
import { kilometres, type MapView, toSheet, type ViewName } from './projection'

/** How far a district's numeral stands from the middle of its where the middle is covered. */
const numeralOffsets: Readonly<Partial<Record<DistrictId, Point>>> = {
  V: [10, 12],
  VI: [4, -6],
  I: [-4, 2],
  VIII: [12, 6],
  XIII: [6, -14],
  VII: [2, 2],
  XX: [-4, -20],
  XI: [-40, 26],
  XIV: [-44, 30],
  X: [10, 14],
  XXI: [-2, 34],
  IX: [16, 10],
  II: [16, 4],
  XII: [26, 4],
  III: [-6, -8],
}

/** Where the plaque of a landmark stands, from its place, in pixels. */
const plaqueOffsets: Readonly<Record<ViewName, Readonly<Record<LandmarkId, Point>>>> = {
  portrait: {
    parliament: [-92, -46],
    bem: [-92, -74],
    radio: [150, 30],
    boots: [130, -66],
    corvin: [176, 92],
    kilian: [96, 150],
    university: [-120, 66],
    csepel: [-104, 30],
    lamp: [110, -20],
    chain: [-130, 8],
    keleti: [180, -16],
    border: [-26, -50],
  },
  landscape: {
    parliament: [-96, -36],
    bem: [-104, -66],
    radio: [176, 44],
    boots: [150, -58],
    corvin: [196, 96],
    kilian: [112, 122],
    university: [-130, 54],
    csepel: [-118, 22],
    lamp: [128, -10],
    chain: [-150, 8],
    keleti: [214, -8],
    border: [-92, -40],
  },
}

/** The point on which a district's numeral is centred. */
export function numeralPoint(id: DistrictId, outline: Points): Point {
  const [dx, dy] = numeralOffsets[id] ?? [0, 0]
  const middle = outline.reduce<Point>((m, p) => [m[0] + p[0] / outline.length, m[1] + p[1] / outline.length], [0, 0])
  return [middle[0] + dx, middle[1] + dy]
}

export interface LandmarkMark {
  readonly id: LandmarkId
  readonly at: Point
  readonly plaque: Point
  readonly radius: number
}

export function landmarkMarks(view: MapView): readonly LandmarkMark[] {
  const T = toSheet(view)
  const radius = view.name === 'portrait' ? 27 : 25
  return (Object.keys(landmarkPlaces) as LandmarkId[]).map((id) => {
    const at = T(kilometres(landmarkPlaces[id]))
    const [dx, dy] = plaqueOffsets[view.name][id]
    return { id, at, plaque: [at[0] + dx, at[1] + dy], radius }
  })
}

/** Numerals of the districts and plaques of the landmarks, each on cream, so that they read on every pattern. */
export function marks(view: MapView, numerals: readonly { readonly id: DistrictId; readonly label: Point }[]): Layer {
  const L = new Layer('marks')
  const height = view.name === 'portrait' ? 15 : 14
  numerals.forEach(({ id, label: [x, y] }, i) => {
    const w = id.length * height * 0.62 + 8
    const edge = rect(x - w / 2 - 1.5, y - height * 0.85 - 1.5, w + 3, height * 1.7 + 3)
    L.poly(palette.ink, rough(edge, 0.8, 10, random(940 + i)))
    L.poly(palette.cream, rect(x - w / 2, y - height * 0.85, w, height * 1.7))
    L.add(
      palette.ink,
      letters((u, v) => [x - w / 2 + u, y + height * 0.5 - v], id, 4, 0, w - 8, height, 0.24),
    )
  })
  for (const {
    id,
    at,
    plaque: [x, y],
    radius,
  } of landmarkMarks(view)) {
    const m = Math.hypot(x - at[0], y - at[1])
    const end: Point = [x - ((x - at[0]) / m) * radius, y - ((y - at[1]) / m) * radius]
    L.add(palette.cream, bar(at, end, 5.5))
    L.add(palette.ink, bar(at, end, 2.6))
    L.poly(palette.cream, ellipse(at[0], at[1], 6, 6, 10))
    L.poly(palette.ink, ellipse(at[0], at[1], 4, 4, 10))
    plaque(L, id, x, y, radius)
  }
  return L
}
