import type { Point } from '../geometry'
import { type Crop, type LayerName, layerAt } from './crop'

/** How the paper lies on the canvas. */
export interface View {
  readonly crop: Crop
  /** Device pixels of the canvas per pixel of the window. */
  readonly pixels: number
}

/** Device pixels per unit of the paper. */
export const unitOf = ({ crop, pixels }: View): number => crop.scale * pixels

/** A layer's upper left corner on the canvas, in device pixels. */
export function cornerOf({ crop, pixels }: View, layer: LayerName, pan: Point): Point {
  const { x, y } = layerAt(crop, layer, pan)
  return { x: x * pixels, y: y * pixels }
}

/** Order on the canvas: the six layers, and what comes between them. */
export const DEPTH = {
  sky: 0,
  far: 10,
  beams: 15,
  mid: 20,
  lamps: 25,
  near: 30,
  crowd: 40,
  people: 45,
  front: 50,
  weather: 60,
  cut: 90,
} as const
