import { type Box, boxAround, clamp, type Point, type Size } from '../geometry'
import type { MapSheet } from './map-sheet'

/** What of the sheet is seen: its point at the upper left corner of the window, and pixels per sheet unit. */
export interface MapCamera extends Point {
  readonly scale: number
}

/** Room for the plaques that stand outside the city's edge. */
const MARGIN = 14
/** How much larger than the whole city the map can be made. */
const CLOSEST = 7

/** The whole city, as large as the window lets it be. */
export function wholeCity(sheet: MapSheet, window: Size): MapCamera {
  const box = cityBox(sheet)
  const scale = Math.min(window.width / box.width, window.height / box.height)
  return keepInside(sheet, window, {
    x: box.x + box.width / 2 - window.width / 2 / scale,
    y: box.y + box.height / 2 - window.height / 2 / scale,
    scale,
  })
}

function cityBox(sheet: MapSheet): Box {
  const box = boxAround(sheet.city)
  const x = Math.max(0, box.x - MARGIN)
  const y = Math.max(0, box.y - MARGIN)
  return {
    x,
    y,
    width: Math.min(sheet.width, box.x + box.width + MARGIN) - x,
    height: Math.min(sheet.height, box.y + box.height + MARGIN) - y,
  }
}

/** Moves the view by pixels of the window. */
export function panned(camera: MapCamera, by: Point): MapCamera {
  return { ...camera, x: camera.x - by.x / camera.scale, y: camera.y - by.y / camera.scale }
}

/** Makes the map `factor` times as large, holding the sheet's point under `at` (pixels of the window) in its place. */
export function zoomed(camera: MapCamera, factor: number, at: Point): MapCamera {
  const scale = camera.scale * factor
  return { x: camera.x + at.x / camera.scale - at.x / scale, y: camera.y + at.y / camera.scale - at.y / scale, scale }
}

/** The nearest view that is neither too far nor too close, nor looks past the sheet where it need not. */
export function keepInside(sheet: MapSheet, window: Size, camera: MapCamera): MapCamera {
  const box = cityBox(sheet)
  const smallest = Math.min(window.width / box.width, window.height / box.height)
  const scale = clamp(camera.scale, smallest, smallest * CLOSEST)
  const held = scale === camera.scale ? camera : zoomed(camera, scale / camera.scale, middle(window))
  return {
    x: along(held.x, window.width / scale, sheet.width),
    y: along(held.y, window.height / scale, sheet.height),
    scale,
  }
}

const middle = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 })

function along(start: number, seen: number, length: number): number {
  return seen >= length ? (length - seen) / 2 : clamp(start, 0, length - seen)
}

/** Whether the view shows the whole city, so that dragging has nowhere to go. */
export function showsAll(sheet: MapSheet, window: Size, camera: MapCamera): boolean {
  return camera.scale <= wholeCity(sheet, window).scale * 1.001
}

export function toWindow(camera: MapCamera, at: Point): Point {
  return { x: (at.x - camera.x) * camera.scale, y: (at.y - camera.y) * camera.scale }
}

export function toSheet(camera: MapCamera, at: Point): Point {
  return { x: camera.x + at.x / camera.scale, y: camera.y + at.y / camera.scale }
}

/** A view on the way from one to another; sizes go by ratio, so that the movement looks even. */
export function cameraBetween(from: MapCamera, to: MapCamera, share: number): MapCamera {
  const scale = from.scale * (to.scale / from.scale) ** share
  // The point that stands still while one view grows into the other keeps the path straight on the window.
  const mix = from.scale === to.scale ? share : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale)
  return { x: from.x + (to.x - from.x) * mix, y: from.y + (to.y - from.y) * mix, scale }
}
