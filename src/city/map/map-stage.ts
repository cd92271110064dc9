import type { Scene } from 'phaser'
import type { DistrictId } from '../../history/district'
import type { Point, Size } from '../geometry'
import { createPictureLayer } from '../picture-layer'
import { drawGround, type SheetPictures } from './draw-ground'
import { PIN_SIZE } from './draw-pin'
import { drawEventMark, drawHere, drawLabels, drawPath, drawPinLeader } from './draw-signs'
import type { PlacedMark, PlacedPin } from './hit-test'
import { type MapCamera, showsAll, toWindow } from './map-camera'
import { mapLabels } from './map-labels'
import type { MapModel } from './map-model'
import type { MapSheet } from './map-sheet'
import { createPinImages } from './pin-images'
import { placeSlips } from './place-slips'
import { type Degrees, projectOnto } from './project'

export interface MapLook {
  readonly sheet: MapSheet
  readonly model: MapModel
  /** The drawn layers of this sheet; what is not here yet is drawn from outlines. */
  readonly pictures: SheetPictures
  readonly names: ReadonlyMap<DistrictId, string>
  readonly window: Size
  /** Device pixels per pixel of the window. */
  readonly pixels: number
}

export interface MapStage {
  /** Paints everything anew as `camera` sees it. True if there are new pins, which `stamp` may let fall. */
  paint(look: MapLook, camera: MapCamera): boolean
  /** Moves what was painted to where `camera` sees it: quick, and a little soft until the next `paint`. */
  follow(camera: MapCamera): void
  stamp(share: number): void
  /** Pins and marks as they stand now, in pixels of the window. */
  pins(): readonly PlacedPin[]
  marks(): readonly PlacedMark[]
  remove(): void
}

/** Width of the picture of the whole sheet, in pixels; it is seen only while something moves. */
const OVERVIEW = 1600

/** The map on the canvas: a picture of the present view, one of the whole sheet behind it for movements, and the pins. */
export function createMapStage(scene: Scene): MapStage {
  const overview = createPictureLayer(scene, 'map-overview', 0)
  const ground = createPictureLayer(scene, 'map-ground', 1)
  const pins = createPinImages(scene, 2)
  let painted: { readonly look: MapLook; readonly camera: MapCamera; readonly placed: readonly PlacedPin[] } | undefined
  let overviewOf: (Pick<MapLook, 'sheet' | 'pictures'> & Pick<MapModel, 'holders'>) | undefined
  let placed: readonly PlacedPin[] = []
  let marks: readonly PlacedMark[] = []

  const spotOf = ({ sheet }: MapLook, camera: MapCamera, at: Degrees): Point =>
    toWindow(camera, projectOnto(sheet, at).at)
  const marksOf = (look: MapLook, camera: MapCamera): readonly PlacedMark[] =>
    look.model.events.map((mark) => ({ mark, at: spotOf(look, camera, mark.at) }))

  const paintGround = (look: MapLook, camera: MapCamera): void => {
    const { sheet, model, pictures, window, pixels } = look
    const context = ground.sized(window.width * pixels, window.height * pixels)
    if (!context) return
    drawGround(context, sheet, camera, model.holders, pictures, pixels)
    context.setTransform(pixels, 0, 0, pixels, 0, 0)
    const path = model.path.map(({ at, today }) => ({ at: spotOf(look, camera, at), today }))
    drawPath(context, path)
    drawLabels(context, mapLabels(sheet, camera, window, look.names), sheet.pictograms)
    for (const { at } of marks) drawEventMark(context, at)
    const here = path.at(-1)
    if (here) drawHere(context, here.at)
    for (const { spot, at } of placed) drawPinLeader(context, spot, at)
    ground.refresh()
  }

  const paintOverview = ({ sheet, pictures, model: { holders }, window }: MapLook, camera: MapCamera): void => {
    if (showsAll(sheet, window, camera)) return
    if (overviewOf?.holders === holders && overviewOf.sheet === sheet && overviewOf.pictures === pictures) return
    overviewOf = { sheet, holders, pictures }
    const scale = OVERVIEW / sheet.width
    const context = overview.sized(OVERVIEW, sheet.height * scale)
    if (!context) return
    drawGround(context, sheet, { x: 0, y: 0, scale }, holders, pictures, 1)
    overview.refresh()
  }

  const follow = (camera: MapCamera): void => {
    if (!painted) return
    const { look } = painted
    const { pixels } = look
    const unit = camera.scale * pixels
    ground.put(
      (painted.camera.x - camera.x) * unit,
      (painted.camera.y - camera.y) * unit,
      camera.scale / painted.camera.scale,
    )
    overview.put(-camera.x * unit, -camera.y * unit, (unit * look.sheet.width) / OVERVIEW)
    placed = painted.placed.map((slip) => {
      const spot = spotOf(look, camera, slip.pin.at)
      return { ...slip, spot, at: { x: slip.at.x + spot.x - slip.spot.x, y: slip.at.y + spot.y - slip.spot.y } }
    })
    marks = marksOf(look, camera)
    pins.move(placed, pixels)
  }

  return {
    paint(look, camera) {
      const facts = look.model.pins
      const slips = placeSlips(
        facts.map(({ at }) => spotOf(look, camera, at)),
        PIN_SIZE,
        look.window,
      )
      placed = facts.flatMap((pin, index) => {
        const slip = slips[index]
        return slip ? [{ ...slip, pin }] : []
      })
      marks = marksOf(look, camera)
      painted = { look, camera, placed }
      paintGround(look, camera)
      paintOverview(look, camera)
      const fresh = pins.show(placed, look.pixels)
      follow(camera)
      return fresh
    },
    follow,
    stamp: pins.stamp,
    pins: () => placed,
    marks: () => marks,
    remove() {
      pins.remove()
      ground.remove()
      overview.remove()
    },
  }
}
