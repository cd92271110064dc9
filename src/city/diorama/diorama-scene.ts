import type { Scene } from 'phaser'
import type { Tension } from '../../state/selectors/tension'
import type { Point } from '../geometry'
import { newcomersOf } from './crowd-growth'
import { createLights } from './lights'
import type { MovingParts } from './moving-parts'
import { createPeopleLayer } from './people-layer'
import type { PictureFacts } from './picture-facts'
import { createPulse } from './pulse'
import type { RasterLayer } from './raster-layers'
import { createSlicedPicture } from './sliced-picture'
import { cornerOf, DEPTH, unitOf, type View } from './view'

export interface DioramaScene {
  /** The scene's crowd, 0 to 3. */
  crowd(level: number, atOnce: boolean): void
  tension(tension: Tension): void
  update(time: number, delta: number, pan: Point): void
  remove(): void
}

export interface Diorama {
  readonly id: string
  readonly facts: PictureFacts
  /** Share of the paper's width that a narrow crop keeps. */
  readonly focus: number
}

/** Puts a picture's layers on the canvas, with all that moves in them. */
export function createDioramaScene(
  scene: Scene,
  { id, facts, focus }: Diorama,
  layers: readonly RasterLayer[],
  { parts, wholes }: MovingParts,
  view: View,
): DioramaScene {
  const unit = layers[0]?.unit ?? 1
  const stills = layers
    .filter(({ name }) => !wholes.has(name))
    .map(({ name, context, part }) => {
      const key = `diorama-${name}`
      scene.textures.addCanvas(key, context.canvas)
      return { name, key, part, image: scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(DEPTH[name]) }
    })
  const moving = parts.map((part, index) => ({
    sliced: createSlicedPicture(scene, `diorama-part-${index}`, part),
    alive: part.alive === true,
  }))
  const pulse = createPulse()
  const people = createPeopleLayer(scene, facts.grows ? newcomersOf(id, focus) : [], unit)
  const lights = createLights(scene, facts, unit)
  return {
    crowd: people.set,
    tension: pulse.set,
    update(time, delta, pan) {
      const scale = unitOf(view)
      for (const { name, part, image } of stills) {
        const { x, y } = cornerOf(view, name, pan)
        image.setPosition(x + part.x * scale, y + part.y * scale).setScale(scale / unit)
      }
      const beat = pulse.advance(delta)
      for (const { sliced, alive } of moving) sliced.update(alive ? beat : time, view, pan)
      people.update(beat, delta, view, pan)
      lights.update(beat, view, pan)
    },
    remove() {
      for (const { image, key } of stills) {
        image.destroy()
        scene.textures.remove(key)
      }
      for (const { sliced } of moving) sliced.remove()
      people.remove()
      lights.remove()
    },
  }
}
