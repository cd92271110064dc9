import { dayOrNight } from '../../history/day-and-night'
import type { Game } from '../../state/game'
import type { GameState } from '../../state/game-state'
import { type Stage, stageOf } from '../../state/selectors/stage'
import { tensionOf } from '../../state/selectors/tension'
import type { CityCanvas, Loan } from '../city-canvas'
import type { CityPorts } from '../city-ports'
import type { Point, Size } from '../geometry'
import { motionOf } from '../motion'
import { openCanvasIfAny } from '../open-canvas'
import { PACE_STEP, type Pace } from '../pace'
import { keepPicture, takePicture } from './kept-pictures'
import { type Conditions, createLivingPicture, type LivingPicture } from './living-picture'
import { type PictureRecord, pictureAt } from './picture-record'

const SIZE_REST = 200
/** Milliseconds after a press in which the page answers it. */
const ANSWER = 250
const PRESSES = ['pointerdown', 'keydown', 'click'] as const

function stageIn({ session }: GameState) {
  return session.status === 'playing' ? stageOf(session) : undefined
}

/** The evidence lies over the picture, or a thing in the still picture is seen from near: nobody sees this one. */
function isCovered({ view }: GameState): boolean {
  return view.evidenceOf !== undefined || view.look?.thing !== undefined
}

/** Less falls where the machine cannot keep up. */
const isThin = (pace: Pace): boolean => pace !== 'full' && pace !== 'half'

function conditionsIn(state: GameState): Conditions | undefined {
  const stage = stageIn(state)
  if (!stage) return undefined
  const night = dayOrNight(stage.at) === 'night'
  return { weather: stage.weather, night, crowd: stage.crowd, tension: tensionOf(state) }
}

/**
 * Lays the living picture of the present scene over the still one, which stands below `root` and has its size. It
 * shows itself only once all of it is there; where something does not come, or nothing may move, the still picture
 * goes on standing. Returns a dispose.
 */
export async function mountDiorama(root: HTMLElement, game: Game, ports: CityPorts): Promise<() => void> {
  const { store } = game
  const stage = stageIn(store.getState())
  const [list, canvas] = await Promise.all([ports.json('art/dioramas.json'), openCanvasIfAny()])
  const shownAt = (now: Stage | undefined) =>
    now?.diorama === undefined ? undefined : pictureAt(list, now.diorama, now.at)
  const record = shownAt(stage)
  if (!record || !canvas) return () => {}
  return live(root, game, ports, record, canvas, (now) => shownAt(now)?.id === record.id)
}

function live(
  root: HTMLElement,
  { store }: Game,
  ports: CityPorts,
  record: PictureRecord,
  canvas: CityCanvas,
  /** Whether this picture is the one that shows. */
  stillShown: (now: Stage | undefined) => boolean,
): () => void {
  let loan: Loan | undefined
  let picture: LivingPicture | undefined
  let shown = false
  let rest: ReturnType<typeof setTimeout> | undefined
  let window_: Size = { width: 0, height: 0 }
  const { pace } = canvas
  let speed = pace.nextPicture()

  const motion = () => motionOf(store.getState().settings.motion, ports.prefersLessMotion())
  const stop = (): void => {
    picture?.remove()
    picture = undefined
    shown = false
    loan?.giveBack()
    loan = undefined
  }
  const frame = (time: number, delta: number): void => {
    try {
      picture?.frame(time, delta)
    } catch {
      // A device that cannot draw one frame will not draw the next: the still picture is there.
      stop()
    }
    if (!shown) return
    const next = pace.hear(delta)
    if (next === speed) return
    speed = next
    picture?.thin(isThin(speed))
    run()
  }
  const run = (): void => {
    const wakes = !isCovered(store.getState())
    if (wakes && speed !== 'rest') loan?.run(true, PACE_STEP[speed])
    else loan?.run(false)
  }
  const start = (): void => {
    stop()
    const moves = motion()
    const { clientWidth: width, clientHeight: height } = root
    window_ = { width, height }
    if (moves === 'still' || width < 2 || height < 2) return
    const before = moves === 'full' ? takePicture(canvas, record.id) : undefined
    const device = ports.hasLittleMemory() ? 1 : window.devicePixelRatio
    const made = createLivingPicture(canvas, ports, record, window_, device, moves, before)
    picture = made
    speed = pace.nextPicture()
    made.thin(isThin(speed))
    loan = canvas.lend(root, {
      frame,
      drawable: (yes) => canvas.element.style.setProperty('visibility', yes ? 'visible' : 'hidden'),
      lost: () => {
        picture?.remove()
        picture = undefined
        loan = undefined
      },
    })
    loan.resize(made.size)
    const now = conditionsIn(store.getState())
    if (now) made.conditions(now, true)
    run()
    // Its cut and its layers are drawn even where it then sleeps.
    loan.once()
    made.load().then(
      (loaded) => {
        if (picture !== made) return
        shown = loaded
        loan?.once()
      },
      // Memory for the layers was refused: the still picture stays.
      () => picture === made && stop(),
    )
  }

  const point = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || !picture) return
    const at: Point = {
      x: (event.clientX / window.innerWidth) * 2 - 1,
      y: (event.clientY / window.innerHeight) * 2 - 1,
    }
    picture.point(at)
  }
  window.addEventListener('pointermove', point, { passive: true })
  // A frame that the processor paints takes the time in which a press could be answered.
  const hold = ({ timeStamp }: Event): void => {
    if (!canvas.webgl) loan?.hold(timeStamp + ANSWER)
  }
  for (const press of PRESSES) window.addEventListener(press, hold, { capture: true, passive: true })
  const unsubscribe = store.subscribe((now, before) => {
    if (now.settings.motion !== before.settings.motion) start()
    if (isCovered(now) !== isCovered(before)) run()
    if (now.session === before.session && now.record === before.record) return
    const conditions = conditionsIn(now)
    if (conditions && stillShown(stageIn(now))) {
      picture?.conditions(conditions, speed === 'rest')
      loan?.once()
    }
  })
  const stopWishing = ports.onMotionWish(start)
  // Calls back once at the beginning, too.
  const sizes = new ResizeObserver(() => {
    if (root.clientWidth === window_.width && root.clientHeight === window_.height) return
    clearTimeout(rest)
    rest = setTimeout(start, picture ? SIZE_REST : 0)
  })
  start()
  sizes.observe(root)
  return () => {
    clearTimeout(rest)
    window.removeEventListener('pointermove', point)
    for (const press of PRESSES) window.removeEventListener(press, hold, { capture: true })
    unsubscribe()
    stopWishing()
    sizes.disconnect()
    if (shown && loan && motion() === 'full') keepPicture(canvas, record.id, loan.copy())
    stop()
  }
}
