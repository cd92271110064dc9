import type { DistrictId } from '../../history/district'
import type { Holder } from '../../history/holding'
import { clamp, type Outline } from '../geometry'
import { INKS } from '../palette'
import { HOLDER_LOOKS, type HolderLook } from './holder-look'
import type { MapCamera } from './map-camera'
import type { MapSheet } from './map-sheet'

/** The drawings under and over the districts; one that did not come is left out or drawn from outlines. */
export interface SheetPictures {
  readonly base: CanvasImageSource | undefined
  readonly hills: CanvasImageSource | undefined
  readonly river: CanvasImageSource | undefined
}

/**
 * Paints what does not change while one looks: fields, districts in their states, hills, river. `pixels` is device
 * pixels per pixel of the window; the context covers the window.
 */
export function drawGround(
  context: CanvasRenderingContext2D,
  sheet: MapSheet,
  camera: MapCamera,
  holders: ReadonlyMap<DistrictId, Holder>,
  pictures: SheetPictures,
  pixels: number,
): void {
  const unit = camera.scale * pixels
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = INKS.cream
  context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  context.setTransform(unit, 0, 0, unit, -camera.x * unit, -camera.y * unit)
  if (pictures.base) context.drawImage(pictures.base, 0, 0, sheet.width, sheet.height)
  else fillOutline(context, sheet.city, INKS.grey1)

  const grain = clamp(camera.scale, 0.62, 1.25)
  for (const { id, outline } of sheet.districts) {
    fillDistrict(context, outline, HOLDER_LOOKS[holders.get(id) ?? 'quiet'], grain / camera.scale, unit)
  }
  if (pictures.hills) context.drawImage(pictures.hills, 0, 0, sheet.width, sheet.height)
  if (pictures.river) context.drawImage(pictures.river, 0, 0, sheet.width, sheet.height)
  else for (const river of sheet.rivers) fillOutline(context, river, INKS.blue)
}

function tracePath(context: CanvasRenderingContext2D, outline: Outline): void {
  context.beginPath()
  for (const { x, y } of outline) context.lineTo(x, y)
  context.closePath()
}

function fillOutline(context: CanvasRenderingContext2D, outline: Outline, colour: string): void {
  tracePath(context, outline)
  context.fillStyle = colour
  context.fill()
}

/** `grain`: sheet units per unit of the pattern. `unit`: device pixels per sheet unit, for the tile's own sharpness. */
function fillDistrict(
  context: CanvasRenderingContext2D,
  outline: Outline,
  look: HolderLook,
  grain: number,
  unit: number,
): void {
  fillOutline(context, outline, INKS[look.ground])
  const tile = tileOf(look, grain * unit)
  const pattern = tile && context.createPattern(tile, 'repeat')
  if (pattern) {
    pattern.setTransform(
      new DOMMatrix().scale((look.tile.width * grain) / tile.width, (look.tile.height * grain) / tile.height),
    )
    context.fillStyle = pattern
    context.fill()
  }
  // The white line that is left standing between two blocks.
  context.lineJoin = 'round'
  context.lineWidth = 4.6
  context.strokeStyle = INKS.cream
  context.stroke()
}

/** One tile of a pattern in device pixels; shapes that cross an edge come in again at the opposite one. */
function tileOf(look: HolderLook, scale: number): HTMLCanvasElement | undefined {
  const { width, height } = look.tile
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const [sx, sy] = [canvas.width / width, canvas.height / height]
  for (const dx of [-width, 0, width]) {
    for (const dy of [-height, 0, height]) {
      context.setTransform(sx, 0, 0, sy, dx * sx, dy * sy)
      for (const { ink, outline } of look.strokes) {
        fillOutline(
          context,
          outline.map(([x, y]) => ({ x, y })),
          INKS[ink],
        )
      }
    }
  }
  return canvas
}
