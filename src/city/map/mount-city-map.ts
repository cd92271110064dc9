import type { Moment } from '../../history/moment'
import type { Game } from '../../state/game'
import type { CityPorts } from '../city-ports'
import type { Point, Size } from '../geometry'
import { motionOf } from '../motion'
import { type Hit, hitAt } from './hit-test'
import { createMapFrame } from './map-frame'
import { hearMapInput } from './map-input'
import { mapModel } from './map-model'
import { createMapMover } from './map-mover'
import { readMapSheets, viewFor } from './map-sheet'
import { createMapShow } from './map-show'
import { mapWords, wordsFor } from './map-words'

export interface CityMap {
  /** Shows another hour than the story's; without one, the story's hour again. */
  showMoment(moment: Moment | undefined): void
  dispose(): void
}

/** How far an arrow key goes, in pixels, and how much one press of a button changes the size. */
const STEP = 90
const GROWTH = 1.5
/** Milliseconds after which the wheel has come to rest. */
const WHEEL_REST = 140

/**
 * Draws the city into `root`, which must have a size of its own. Rejects if the map's outlines do not come; without
 * WebGL, and without any canvas, it is drawn more simply, and can still be read.
 */
export async function mountCityMap(root: HTMLElement, game: Game, ports: CityPorts): Promise<CityMap> {
  const { store, intents } = game
  const [sheets, firstWords] = await Promise.all([
    ports.json('art/map/districts.json').then(readMapSheets),
    mapWords(store.getState().settings.language),
  ])
  const frame = createMapFrame(root, (step) =>
    glide(step === 'whole' ? 'whole' : { zoom: step === 'closer' ? GROWTH : 1 / GROWTH }),
  )
  const measured = (): Size => ({ width: frame.paper.clientWidth, height: frame.paper.clientHeight })
  let words = firstWords
  let window = measured()
  let sheet = sheets[viewFor(window)]
  let shown: Moment | undefined
  let model = mapModel(store.getState())
  let rest: ReturnType<typeof setTimeout> | undefined
  let disposed = false
  frame.words(words.city)

  const mover = createMapMover(sheet, window)
  const show = await createMapShow(frame.paper, mover, ports, () => paint())

  const isStill = (): boolean => motionOf(store.getState().settings.motion, ports.prefersLessMotion()) === 'still'
  function paint(): void {
    if (disposed || window.width < 1 || window.height < 1) return
    const { record } = store.getState()
    const { language } = words
    const names = new Map(record.status === 'ready' ? record.districts.map(({ id, name }) => [id, name[language]]) : [])
    show.paint({ sheet, model, names, window }, isStill())
    frame.sizes(mover.can())
  }
  function glide(kind: Parameters<typeof mover.glide>[0]): void {
    mover.glide(kind, isStill())
    if (isStill()) paint()
    else show.glide()
  }
  const renew = (): void => {
    model = mapModel(store.getState(), shown)
    paint()
  }
  const hit = (at: Point): Hit => hitAt(at, sheet, mover.camera(), show.pins(), show.marks())
  const tap = (at: Point): void => {
    const target = hit(at)
    if (target.kind === 'pin' && !target.pin.locked) {
      intents.go({ name: 'story' })
      void intents.choose(target.pin.choice)
    } else frame.say(wordsFor(target, store.getState(), model, words))
  }

  const stopHearing = hearMapInput(frame, {
    pan(by) {
      mover.pan(by)
      show.follow()
    },
    zoom(factor, at) {
      mover.zoom(factor, at)
      show.follow()
      clearTimeout(rest)
      rest = setTimeout(paint, WHEEL_REST)
    },
    settle: paint,
    step: (by) => glide({ pan: { x: -by.x * STEP, y: -by.y * STEP } }),
    grow: (steps) => glide({ zoom: GROWTH ** steps }),
    whole: () => glide('whole'),
    tap,
    point(at) {
      const kind = at && hit(at).kind
      frame.paper.classList.toggle('city-map__paper--press', kind === 'pin' || kind === 'events')
    },
  })
  const unsubscribe = store.subscribe((now, before) => {
    const { session, record, view, settings } = now
    if (settings.language !== before.settings.language) {
      void mapWords(settings.language).then((next) => {
        words = next
        frame.words(words.city)
        frame.say('')
        paint()
      })
    }
    if (session !== before.session || record !== before.record || view.noteAccepted !== before.view.noteAccepted) {
      renew()
    }
  })
  // Calls back once at the beginning, too.
  const sizes = new ResizeObserver(() => {
    window = measured()
    sheet = sheets[viewFor(window)]
    mover.fit(sheet, window)
    paint()
  })
  sizes.observe(frame.paper)
  return {
    showMoment(moment) {
      if (moment === shown) return
      shown = moment
      renew()
    },
    dispose() {
      disposed = true
      clearTimeout(rest)
      unsubscribe()
      sizes.disconnect()
      stopHearing()
      show.remove()
      frame.remove()
    },
  }
}
