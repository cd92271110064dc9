import type { GameObjects, Scene } from 'phaser'
import { clamp, type Point } from '../geometry'
import type { MovingPart } from './moving-parts'
import { cornerOf, DEPTH, unitOf, type View } from './view'

export interface SlicedPicture {
  update(time: number, view: View, pan: Point): void
  remove(): void
}

/** Width of a slice in pixels of its texture, and how far it reaches over the next, so that no gap shows between two. */
const SLICE = 13
const OVER = 1.5

export function createSlicedPicture(scene: Scene, key: string, part: MovingPart): SlicedPicture {
  const { canvas, box, slices, heldAt, layer } = part
  const upright = slices === 'upright'
  const length = upright ? canvas.width : canvas.height
  const count = clamp(Math.round(length / SLICE), 4, 44)
  const texture = scene.textures.addCanvas(key, canvas)
  const images: { readonly image: GameObjects.Image; readonly start: number; readonly along: number }[] = []
  for (let index = 0; index < count && texture; index++) {
    const start = Math.round((index / count) * length)
    const end = Math.min(length, Math.round(((index + 1) / count) * length) + OVER)
    if (upright) texture.add(`${index}`, 0, start, 0, end - start, canvas.height)
    else texture.add(`${index}`, 0, 0, start, canvas.width, end - start)
    const share = (index + 0.5) / count
    images.push({
      image: scene.add
        .image(0, 0, key, `${index}`)
        .setOrigin(0, 0)
        .setDepth(DEPTH[layer] + 1),
      start: start / length,
      along: heldAt === 'start' ? share : 1 - share,
    })
  }
  return {
    update(time, view, pan) {
      const unit = unitOf(view)
      const { x, y } = cornerOf(view, layer, pan)
      const scale = (box.width * unit) / canvas.width
      for (const { image, start, along } of images) {
        const shift = part.sway(along, time, part.phase) * unit
        image
          .setScale(scale)
          .setPosition(
            x + (box.x + (upright ? start * box.width : 0)) * unit + (upright ? 0 : shift),
            y + (box.y + (upright ? 0 : start * box.height)) * unit + (upright ? shift : 0),
          )
      }
    },
    remove() {
      for (const { image } of images) image.destroy()
      scene.textures.remove(key)
    },
  }
}
