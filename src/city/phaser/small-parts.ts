/** The plugins of a scene: only those that the city names as parts of its Phaser. */
export const DefaultPlugins = {
  Global: ['game', 'plugins', 'scale', 'textures', 'renderer'],
  CoreScene: ['EventEmitter', 'CameraManager', 'GameObjectFactory', 'DisplayList'],
  DefaultScene: [],
}

/** Of a matrix of four by four only what lays the canvas on itself. */
export class Projection {
  readonly val = new Float32Array(16)

  identity(): this {
    this.val.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
    return this
  }

  ortho(left: number, right: number, bottom: number, top: number, near: number, far: number): this {
    const wide = left === right ? 0 : 1 / (left - right)
    const high = bottom === top ? 0 : 1 / (bottom - top)
    const deep = 1 / (near - far)
    this.val.set([-2 * wide, 0, 0, 0, 0, -2 * high, 0, 0, 0, 0, 2 * deep, 0])
    this.val.set([(left + right) * wide, (top + bottom) * high, (far + near) * deep, 1], 12)
    return this
  }
}

/** A camera asks its effects at every frame; here none of them ever runs. */
class NoEffect {
  readonly isRunning = false
  update(): void {}
  preRender(): void {}
  reset(): void {}
  destroy(): void {}
  postRenderCanvas(): boolean {
    return false
  }
  postRenderWebGL(): boolean {
    return false
  }
}

export const CAMERA_EFFECTS = {
  Fade: NoEffect,
  Flash: NoEffect,
  Shake: NoEffect,
  Pan: NoEffect,
  RotateTo: NoEffect,
  Zoom: NoEffect,
}

/** The ground of the canvas and of its camera: none. Throws if one is asked for. */
export function noColor(asked: number | string): unknown {
  if (asked !== 0 && asked !== 'rgba(0,0,0,0)') throw new Error(`phaser: this build knows no colour ${asked}`)
  return { red: 0, green: 0, blue: 0, alpha: 0, redGL: 0, greenGL: 0, blueGL: 0, alphaGL: 0 }
}
