interface Sized {
  readonly canvas: HTMLCanvasElement
  readonly config: { readonly width: number; readonly height: number }
}

interface Extent {
  readonly width: number
  readonly height: number
}

type Listener = (game: Extent, base: Extent, display: Extent, widthBefore: number, heightBefore: number) => void

/**
 * Stands where Phaser has its scale manager: the page decides how large the canvas is, in device pixels, and nothing
 * of Phaser's watches the window.
 */
export class CanvasSize {
  baseSize: Extent = { width: 0, height: 0 }
  private readonly game: Sized
  private readonly listeners: { readonly listener: Listener; readonly owner: unknown }[] = []

  constructor(game: Sized) {
    this.game = game
  }

  preBoot(): void {
    const { width, height } = this.game.config
    this.baseSize = { width, height }
  }

  get width(): number {
    return this.baseSize.width
  }

  get height(): number {
    return this.baseSize.height
  }

  /** Throws when anything but a new size is waited for: nothing else is ever told. */
  on(event: string, listener: Listener, owner: unknown): this {
    if (event !== 'resize') throw new Error(`phaser: this build tells nobody of ${event}`)
    this.listeners.push({ listener, owner })
    return this
  }

  resize(width: number, height: number): this {
    const { baseSize: before, game } = this
    this.baseSize = { width, height }
    game.canvas.width = width
    game.canvas.height = height
    for (const { listener, owner } of this.listeners) {
      listener.call(owner, this.baseSize, this.baseSize, this.baseSize, before.width, before.height)
    }
    return this
  }
}
