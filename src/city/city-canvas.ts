import { AUTO, CANVAS, Game, Scene } from 'phaser'
import { createFrames, pageFrames } from './frames'
import type { Size } from './geometry'
import { createPace, type PaceKeeper } from './pace'

/**
 * The page's one canvas and the Phaser game that draws on it. It is lent to whoever shows something in the city and
 * taken back, because a game that is thrown away leaves its listeners and its drawing context behind.
 */
export interface CityCanvas {
  readonly scene: Scene
  readonly element: HTMLCanvasElement
  readonly webgl: boolean
  /** What the machine has shown that it can bear, from one picture to the next. */
  readonly pace: PaceKeeper
  /** The longest side of a texture that this device takes, in pixels. */
  readonly longestSide: number
  /** Puts the canvas into `root`; whoever had it before is told through its `lost`. */
  lend(root: HTMLElement, borrower: Borrower): Loan
}

export interface Borrower {
  /** Called before each frame. */
  frame(time: number, delta: number): void
  /** The picture on the canvas is gone (`false`), or can be drawn again (`true`). */
  drawable(yes: boolean): void
  /** The canvas has gone to somebody else; what was added to the scene must be removed now. */
  lost(): void
}

export interface Loan {
  /** Size of the picture in device pixels. */
  resize(size: Size): void
  once(): void
  /** Frames for as long as `on`, at least `step` milliseconds apart. */
  run(on: boolean, step?: number): void
  /** No frame before `until`, on the clock that events tell the time by. */
  hold(until: number): void
  /** A copy of what is on the canvas now. */
  copy(): HTMLCanvasElement
  giveBack(): void
}

class CityScene extends Scene {
  constructor() {
    super('city')
  }
}

/** What every browser takes on a plain canvas. */
const PLAIN_SIDE = 8192

const SOFTWARE = /SwiftShader|llvmpipe|Basic Render/

let opened: Promise<CityCanvas> | undefined

/** The canvas, started when it is first asked for. Rejects if neither WebGL nor a plain canvas can be had. */
export function openCityCanvas(): Promise<CityCanvas> {
  opened ??= start().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function start(): Promise<CityCanvas> {
  const scene = new CityScene()
  const game = new Game({
    type: rendererOf(),
    parent: null as unknown as HTMLElement,
    width: 8,
    height: 8,
    transparent: true,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    // Textures are drawn at the size of the window: what smooths edges is already in them.
    render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
    scene: [],
  })
  await new Promise<void>((resolve) => game.events.once('ready', resolve))
  game.loop.stop()
  game.scene.add('city', scene, true)
  const { canvas, renderer } = game
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block'

  let borrower: Borrower | undefined
  const frames = createFrames(pageFrames(), (time, delta) => {
    borrower?.frame(time, delta)
    game.step(time, delta)
  })
  document.addEventListener('visibilitychange', () => frames.visibilityChanged())
  const webgl = 'gl' in renderer
  canvas.addEventListener('webglcontextlost', () => borrower?.drawable(false))
  // Phaser's own listener came first and has restored what it can.
  canvas.addEventListener('webglcontextrestored', () => borrower?.drawable(true))

  const resize = ({ width, height }: Size): void => {
    if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height)
  }
  const longest = 'gl' in renderer ? Number(renderer.gl.getParameter(renderer.gl.MAX_TEXTURE_SIZE)) : 0
  return {
    scene,
    element: canvas,
    webgl,
    // Painted by the processor, each frame of the screen would leave it no time for anything else.
    pace: createPace(webgl ? 'full' : 'half'),
    longestSide: longest || PLAIN_SIDE,
    lend(root, next) {
      borrower?.lost()
      borrower = next
      root.append(canvas)
      const mine = (): boolean => borrower === next
      return {
        resize: (size) => mine() && resize(size),
        once: () => mine() && frames.once(),
        hold: (until) => mine() && frames.hold(until),
        run: (on, step) => mine() && frames.run(on, step),
        copy() {
          const context = document.createElement('canvas').getContext('2d')
          if (!context) throw new Error('this browser has no canvas')
          context.canvas.width = canvas.width
          context.canvas.height = canvas.height
          // WebGL keeps its picture only until the page is shown: drawn and copied in one go.
          if (webgl) game.step(0, 0)
          context.drawImage(canvas, 0, 0)
          return context.canvas
        },
        giveBack() {
          if (!mine()) return
          borrower = undefined
          frames.stop()
          canvas.remove()
          // The drawing buffer is as large as the window was.
          resize({ width: 8, height: 8 })
        },
      }
    },
  }
}

/** WebGL, unless it would run on the processor: there a plain canvas is quicker. */
function rendererOf(): number {
  const probe = document.createElement('canvas').getContext('webgl')
  if (!probe) return CANVAS
  const info = probe.getExtension('WEBGL_debug_renderer_info')
  const name = info ? String(probe.getParameter(info.UNMASKED_RENDERER_WEBGL)) : ''
  probe.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(name) ? CANVAS : AUTO
}
