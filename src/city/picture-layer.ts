import type { GameObjects, Scene, Textures } from 'phaser'

/** A picture on the canvas that is painted by hand: one canvas texture and the image that shows it. */
export interface PictureLayer {
  /** Its context, at least a pixel large and of this size from now on; what was painted is lost if the size changes. */
  sized(width: number, height: number): CanvasRenderingContext2D | undefined
  /** To be called after painting. */
  refresh(): void
  /** Shows it with its upper left corner at `x`, `y`, `scale` times as large as it was painted. */
  put(x: number, y: number, scale: number): void
  remove(): void
}

export function createPictureLayer(scene: Scene, key: string, depth: number): PictureLayer {
  let texture: Textures.CanvasTexture | undefined
  let image: GameObjects.Image | undefined
  const remove = (): void => {
    image?.destroy()
    image = undefined
    texture?.destroy()
    texture = undefined
  }
  return {
    sized(wide, high) {
      const width = Math.max(1, Math.round(wide))
      const height = Math.max(1, Math.round(high))
      if (texture?.width === width && texture.height === height) return texture.context
      remove()
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      texture = scene.textures.addCanvas(key, canvas) ?? undefined
      if (!texture) return undefined
      image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth)
      return texture.context
    },
    refresh: () => texture?.refresh(),
    put: (x, y, scale) => image?.setPosition(x, y).setScale(scale),
    remove,
  }
}
