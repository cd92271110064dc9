import type { Box } from '../geometry'
import { loadPicture } from '../load-picture'
import { type Crop, LAYERS, type LayerName, PAPER, partSeen } from './crop'

/** A layer as pixels: the part of its paper that can be seen. */
export interface RasterLayer {
  readonly name: LayerName
  readonly context: CanvasRenderingContext2D
  /** Units of the paper. */
  readonly part: Box
  /** Pixels of the canvas per unit of the paper. */
  readonly unit: number
}

/**
 * Turns the six drawings into pixels, one at a time with a `pause` after each, because one takes up to a fifth of a
 * second on a slow machine. `undefined` if a drawing does not come, or nobody wants it any more.
 */
export async function rasterLayers(
  addressOf: (layer: LayerName) => string,
  crop: Crop,
  pixels: number,
  pause: () => Promise<void>,
  wanted: () => boolean,
): Promise<readonly RasterLayer[] | undefined> {
  const pictures = await Promise.all(LAYERS.map((layer) => loadPicture(addressOf(layer))))
  const layers: RasterLayer[] = []
  for (const [index, name] of LAYERS.entries()) {
    if (!wanted()) return undefined
    const picture = pictures[index]
    const context = document.createElement('canvas').getContext('2d')
    if (!picture || !context) return undefined
    const part = partSeen(crop, name)
    const { canvas } = context
    canvas.width = Math.max(1, Math.round(part.width * crop.scale * pixels))
    canvas.height = Math.max(1, Math.round(part.height * crop.scale * pixels))
    const unit = canvas.width / part.width
    context.setTransform(unit, 0, 0, canvas.height / part.height, -part.x * unit, -part.y * unit)
    context.drawImage(picture, 0, 0, PAPER.width, PAPER.height)
    context.setTransform(1, 0, 0, 1, 0, 0)
    layers.push({ name, context, part, unit })
    await pause()
  }
  return wanted() ? layers : undefined
}

/**
 * Takes a box out of a layer, as a picture of its own; the layer has a hole there. Units of the paper; `undefined` if
 * nothing of the box is among the layer's pixels.
 */
export function cutOut(layer: RasterLayer, box: Box): { context: CanvasRenderingContext2D; box: Box } | undefined {
  const { part, unit, context: source } = layer
  const left = Math.max(0, Math.floor((box.x - part.x) * unit))
  const top = Math.max(0, Math.floor((box.y - part.y) * unit))
  const right = Math.min(source.canvas.width, Math.ceil((box.x + box.width - part.x) * unit))
  const bottom = Math.min(source.canvas.height, Math.ceil((box.y + box.height - part.y) * unit))
  const width = right - left
  const height = bottom - top
  const context = document.createElement('canvas').getContext('2d')
  if (width < 4 || height < 4 || !context) return undefined
  context.canvas.width = width
  context.canvas.height = height
  context.drawImage(source.canvas, left, top, width, height, 0, 0, width, height)
  source.clearRect(left, top, width, height)
  return {
    context,
    box: { x: part.x + left / unit, y: part.y + top / unit, width: width / unit, height: height / unit },
  }
}

const LOOK = 0.5

/** A layer's pixels at half its paper's size, for looking at colours. */
export function smallPixels({ context, part }: RasterLayer): ImageData | undefined {
  const small = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!small) return undefined
  small.canvas.width = Math.max(1, Math.round(part.width * LOOK))
  small.canvas.height = Math.max(1, Math.round(part.height * LOOK))
  small.drawImage(context.canvas, 0, 0, small.canvas.width, small.canvas.height)
  return small.getImageData(0, 0, small.canvas.width, small.canvas.height)
}

/** A box of `smallPixels` in units of the paper. */
export function fromSmall({ part }: RasterLayer, box: Box): Box {
  return {
    x: part.x + box.x / LOOK,
    y: part.y + box.y / LOOK,
    width: box.width / LOOK,
    height: box.height / LOOK,
  }
}
