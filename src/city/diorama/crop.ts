import { type Box, clamp, type Point, type Size } from '../geometry'

/** Every picture is drawn on this paper, with 80 units more than its 1600 at either side to move in. */
export const PAPER: Size = { width: 1760, height: 900 }

export const LAYERS = ['sky', 'far', 'mid', 'near', 'crowd', 'front'] as const
export type LayerName = (typeof LAYERS)[number]

/** How far each layer moves at most, in units of the paper: what is near moves more. Art direction, section 5. */
const REACH: Readonly<Record<LayerName, number>> = { sky: 4, far: 10, mid: 22, near: 38, crowd: 54, front: 78 }

/** How the paper lies in the window: as `object-fit: cover` with the focus as `object-position` lays it. */
export interface Crop {
  readonly window: Size
  /** Pixels of the window per unit of the paper. */
  readonly scale: number
  /** The paper's upper left corner in the window at rest; never positive. */
  readonly rest: Point
}

export function cropFor(window: Size, focus: Point): Crop {
  const scale = Math.max(window.width / PAPER.width, window.height / PAPER.height)
  return {
    window,
    scale,
    rest: {
      x: (window.width - PAPER.width * scale) * focus.x,
      y: (window.height - PAPER.height * scale) * focus.y,
    },
  }
}

/** Where a layer's paper lies when one looks to `pan`, -1 to 1 each way. It never leaves a gap at an edge. */
export function layerAt({ window, scale, rest }: Crop, layer: LayerName, pan: Point): Point {
  const reach = REACH[layer] * scale
  return {
    x: clamp(rest.x - pan.x * reach, window.width - PAPER.width * scale, 0),
    y: clamp(rest.y - (pan.y * reach) / 3, window.height - PAPER.height * scale, 0),
  }
}

/** The part of a layer's paper that can come into view, in units of the paper. Only that is worth a texture. */
export function partSeen(crop: Crop, layer: LayerName): Box {
  const { window, scale } = crop
  const first = layerAt(crop, layer, { x: -1, y: -1 })
  const last = layerAt(crop, layer, { x: 1, y: 1 })
  const x = Math.max(0, Math.floor(-first.x / scale) - 1)
  const y = Math.max(0, Math.floor(-first.y / scale) - 1)
  return {
    x,
    y,
    width: Math.min(PAPER.width, Math.ceil((window.width - last.x) / scale) + 1) - x,
    height: Math.min(PAPER.height, Math.ceil((window.height - last.y) / scale) + 1) - y,
  }
}
