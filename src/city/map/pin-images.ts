import type { GameObjects, Scene } from 'phaser'
import { clamp } from '../geometry'
import { drawPin } from './draw-pin'
import type { PlacedPin } from './hit-test'
import type { PinFacts } from './map-model'

/** The slips on the canvas. They keep their size however near one looks. */
export interface PinImages {
  /** Makes the images that `placed` needs and drops the others. True if one is new. */
  show(placed: readonly PlacedPin[], pixels: number): boolean
  move(placed: readonly PlacedPin[], pixels: number): void
  /** Lets them fall into their places: 0 above the paper, 1 on it. */
  stamp(share: number): void
  remove(): void
}

export function createPinImages(scene: Scene, depth: number): PinImages {
  const images = new Map<string, GameObjects.Image>()
  const keyOf = ({ choice, number, locked }: PinFacts, pixels: number): string =>
    `map-pin-${choice}-${number}-${locked ? 'closed' : 'open'}-${pixels}`
  const drop = (key: string, image: GameObjects.Image): void => {
    image.destroy()
    scene.textures.remove(key)
    images.delete(key)
  }
  return {
    show(placed, pixels) {
      const wanted = new Map(placed.map(({ pin }) => [keyOf(pin, pixels), pin]))
      for (const [key, image] of [...images]) if (!wanted.has(key)) drop(key, image)
      const fresh = [...wanted].filter(([key]) => !images.has(key))
      for (const [key, pin] of fresh) {
        scene.textures.addCanvas(key, drawPin(pin, pixels))
        images.set(key, scene.add.image(0, 0, key).setDepth(depth))
      }
      return fresh.length > 0
    },
    move(placed, pixels) {
      for (const { pin, at } of placed) {
        images.get(keyOf(pin, pixels))?.setPosition(Math.round(at.x * pixels), Math.round(at.y * pixels))
      }
    },
    stamp(share) {
      for (const image of images.values()) image.setScale(1 + (1 - share) * 0.4).setAlpha(clamp(share * 2, 0, 1))
    },
    remove() {
      for (const [key, image] of [...images]) drop(key, image)
    },
  }
}
