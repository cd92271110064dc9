import type { Point, Points } from '../kit/geometry'
import { districtOutlines } from './districts'
import { bridges, cityBorder, islands, type LandmarkId } from './geography'
import { landmarkMarks, numeralPoint } from './marks'
import { pictograms } from './pictograms'
import { centre, fisheye, kilometres, kilometresPerDegree, type MapView, mapViews, toSheet } from './projection'
import { rivers } from './water'

const tenths = (points: Points): Points => points.map(tenth)
const tenth = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]

/** Points far off the sheet help nobody: the rivers run on for a hundred kilometres. */
const near = (view: MapView, points: Points): Points =>
  points.filter(([x, y]) => x > -200 && x < view.width + 200 && y > -200 && y < view.height + 200)

function viewData(view: MapView) {
  const T = toSheet(view)
  const place = (point: Point) => tenth(T(kilometres(point)))
  return {
    width: view.width,
    height: view.height,
    scale: view.scale,
    origin: view.origin,
    city: tenths(cityBorder.map(T)),
    districts: districtOutlines().map(({ id, outline }) => {
      const drawn = outline.map(T)
      return { id, outline: tenths(drawn), label: tenth(numeralPoint(id, drawn)) }
    }),
    rivers: rivers(view).map(({ id, outline }) => ({ id, outline: tenths(near(view, outline)) })),
    islands: islands.map(({ id, outline }) => ({ id, outline: outline.map(place) })),
    bridges: bridges.map(({ id, from, to, rail }) => ({ id, rail, from: place(from), to: place(to) })),
    landmarks: landmarkMarks(view).map((mark) => ({ ...mark, at: tenth(mark.at), plaque: tenth(mark.plaque) })),
  }
}

/** Outlines of one pictogram in its box of 24 units round 0, 0 (y down), in the order they are laid; `cut` takes ink away. */
function pictogramData(id: LandmarkId) {
  const parts: { readonly cut: boolean; readonly points: Points }[] = []
  const put = (cut: boolean) => (outline: Points) => {
    parts.push({ cut, points: outline.map(([x, y]): Point => [Math.round(x * 100) / 100, Math.round(-y * 100) / 100]) })
  }
  pictograms[id](put(false), put(true))
  return parts
}

/**
 * All that a map needs to draw itself: per view the outlines in pixels of that view, and the projection, with which any
 * longitude and latitude is set: kilometres from `centre`, stretched by `fisheye`, times `scale`, from `origin` (y down).
 */
export function mapData() {
  return {
    projection: { centre, kilometresPerDegree, fisheye },
    views: Object.fromEntries(mapViews.map((view) => [view.name, viewData(view)])),
    pictograms: Object.fromEntries((Object.keys(pictograms) as LandmarkId[]).map((id) => [id, pictogramData(id)])),
  }
}
