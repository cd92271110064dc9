import { type DistrictId, isDistrictId } from '../../history/district'
import type { Outline, Point, Size } from '../geometry'

export type MapView = 'landscape' | 'portrait'

export interface SheetDistrict {
  readonly id: DistrictId
  readonly numeral: string
  readonly outline: Outline
  /** Where its numeral stands. */
  readonly label: Point
}

export interface SheetBridge {
  readonly id: string
  readonly rail: boolean
  readonly from: Point
  readonly to: Point
}

export interface SheetLandmark {
  readonly id: string
  readonly at: Point
  /** Where its pictogram stands, beside the crowded middle, with a line to `at`. */
  readonly plaque: Point
  readonly radius: number
}

/** A piece of a pictogram in a box of 24 units about its centre; `cut` pieces show the ground. */
export interface PictogramPiece {
  readonly cut: boolean
  readonly outline: Outline
}

/** Degrees to sheet units: kilometres from `centre`, bent by a fisheye so that the middle of the city has room. */
export interface Projection {
  readonly centre: { readonly lat: number; readonly lon: number }
  readonly kilometresPerDegree: { readonly lat: number; readonly lon: number }
  readonly fisheye: { readonly centre: Point; readonly radius: number; readonly strength: number }
  readonly scale: Point
  readonly origin: Point
}

/** One drawing of the map, in its own units. */
export interface MapSheet extends Size {
  readonly view: MapView
  readonly projection: Projection
  readonly city: Outline
  readonly districts: readonly SheetDistrict[]
  readonly rivers: readonly Outline[]
  readonly islands: readonly Outline[]
  readonly bridges: readonly SheetBridge[]
  readonly landmarks: readonly SheetLandmark[]
  readonly pictograms: ReadonlyMap<string, readonly PictogramPiece[]>
}

/**
 * Reads `art/map/districts.json`, which the build has made from the drawing. Throws if it is something else: that can
 * only be a broken file, and whoever mounts the map then shows the list alone.
 */
export function readMapSheets(raw: unknown): Readonly<Record<MapView, MapSheet>> {
  const file = record(raw)
  const pictograms = new Map(
    Object.entries(record(file.pictograms)).map(([id, pieces]) => [id, list(pieces).map(readPiece)] as const),
  )
  const { fisheye, centre, kilometresPerDegree } = record(file.projection)
  const bend = record(fisheye)
  const read = (view: MapView): MapSheet => {
    const sheet = record(record(file.views)[view])
    return {
      view,
      width: number(sheet.width),
      height: number(sheet.height),
      projection: {
        centre: degrees(centre),
        kilometresPerDegree: degrees(kilometresPerDegree),
        fisheye: { centre: point(bend.centre), radius: number(bend.radius), strength: number(bend.strength) },
        scale: point(sheet.scale),
        origin: point(sheet.origin),
      },
      city: outline(sheet.city),
      districts: list(sheet.districts).map(readDistrict),
      rivers: list(sheet.rivers).map((river) => outline(record(river).outline)),
      islands: list(sheet.islands).map((island) => outline(record(island).outline)),
      bridges: list(sheet.bridges).map((raw) => {
        const bridge = record(raw)
        return { id: text(bridge.id), rail: bridge.rail === true, from: point(bridge.from), to: point(bridge.to) }
      }),
      landmarks: list(sheet.landmarks).map((raw) => {
        const mark = record(raw)
        return { id: text(mark.id), at: point(mark.at), plaque: point(mark.plaque), radius: number(mark.radius) }
      }),
      pictograms,
    }
  }
  return { landscape: read('landscape'), portrait: read('portrait') }
}

/** The drawing that fits a box better: the upright one where the box is clearly higher than wide. */
export function viewFor({ width, height }: Size): MapView {
  return width < height * 1.02 ? 'portrait' : 'landscape'
}

function readDistrict(raw: unknown): SheetDistrict {
  const district = record(raw)
  const numeral = text(district.id)
  const id = numeral.toLowerCase()
  if (!isDistrictId(id)) throw new TypeError(`no such district: ${numeral}`)
  return { id, numeral, outline: outline(district.outline), label: point(district.label) }
}

function readPiece(raw: unknown): PictogramPiece {
  const piece = record(raw)
  return { cut: piece.cut === true, outline: outline(piece.points) }
}

function record(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null) throw new TypeError('the map file lacks a part')
  return raw as Readonly<Record<string, unknown>>
}

function list(raw: unknown): readonly unknown[] {
  if (!Array.isArray(raw)) throw new TypeError('the map file lacks a list')
  return raw
}

function number(raw: unknown): number {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) throw new TypeError('the map file lacks a number')
  return raw
}

function text(raw: unknown): string {
  if (typeof raw !== 'string') throw new TypeError('the map file lacks a name')
  return raw
}

function point(raw: unknown): Point {
  const [x, y] = list(raw)
  return { x: number(x), y: number(y) }
}

const outline = (raw: unknown): Outline => list(raw).map(point)

function degrees(raw: unknown): { readonly lat: number; readonly lon: number } {
  const { lat, lon } = record(raw)
  return { lat: number(lat), lon: number(lon) }
}
