import type { Tension } from '../../state/selectors/tension'
import type { CityCanvas } from '../city-canvas'
import type { CityPorts } from '../city-ports'
import type { Size } from '../geometry'
import type { Motion } from '../motion'
import { createPictureLayer } from '../picture-layer'
import { pixelRatio } from '../pixel-ratio'
import { seedOf } from '../random'
import { cropFor } from './crop'
import { createDioramaScene, type DioramaScene } from './diorama-scene'
import { createGougeCut, type GougeCut } from './gouge-cut'
import { createLookAbout } from './look-about'
import { movingParts } from './moving-parts'
import { factsOf } from './picture-facts'
import type { PictureRecord } from './picture-record'
import { rasterLayers } from './raster-layers'
import { cutSize, layerPixels } from './texture-budget'
import { DEPTH, type View } from './view'
import { createWeatherLayer } from './weather-layer'
import { type Weather, weatherSheets } from './weather-look'

/** What of the scene shows in its picture. */
export interface Conditions {
  readonly weather: Weather
  readonly night: boolean
  /** 0 nobody, 3 a crowd. */
  readonly crowd: number
  readonly tension: Tension
}

export interface LivingPicture {
  /** Size of the canvas in device pixels. */
  readonly size: Size
  /** Paints the layers; false if one does not come, or the picture was removed meanwhile. */
  load(): Promise<boolean>
  /** `atOnce`: nobody walks in, they are there. */
  conditions(now: Conditions, atOnce: boolean): void
  /** Lets fewer things fall, for a machine that cannot keep up. */
  thin(yes: boolean): void
  point: ReturnType<typeof createLookAbout>['point']
  frame(time: number, delta: number): void
  remove(): void
}

const CUT = 620
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))
/** Device pixels per pixel of the window where the processor has to paint them. */
const MOST_IN_SOFTWARE = 1.25

/**
 * One picture in one window. `before`: the picture that was there; it stays until this one is loaded and is then cut
 * away. With `motion` at `weather` only weather is drawn, over the still picture below the canvas.
 */
export function createLivingPicture(
  { scene, longestSide, webgl }: CityCanvas,
  { asset }: Pick<CityPorts, 'asset'>,
  picture: PictureRecord,
  window: Size,
  devicePixels: number,
  motion: Exclude<Motion, 'still'>,
  before: HTMLCanvasElement | undefined,
): LivingPicture {
  const device = webgl ? devicePixels : Math.min(devicePixels, MOST_IN_SOFTWARE)
  const facts = factsOf(picture.id, picture.place, picture.hour)
  const crop = cropFor(window, picture.focus)
  const view: View = { crop, pixels: pixelRatio(window, device, longestSide) }
  const size = { width: Math.round(window.width * view.pixels), height: Math.round(window.height * view.pixels) }
  const weather = createWeatherLayer(scene)
  const look = createLookAbout()
  const old = createPictureLayer(scene, 'diorama-before', DEPTH.cut)
  let layers: DioramaScene | undefined
  let now: Conditions | undefined
  let cut: GougeCut | undefined
  let cutting = 0
  let removed = false

  if (before) {
    const { width, height } = cutSize(size)
    const context = old.sized(width, height)
    context?.drawImage(before, 0, 0, width, height)
    old.refresh()
    old.put(0, 0, size.width / width)
    if (context) cut = createGougeCut(context, seedOf(picture.id))
  }
  const cutOn = (delta: number): void => {
    if (!cut || cutting === 0) return
    cutting += delta
    cut.cutTo(Math.min(1, cutting / CUT))
    old.refresh()
    if (cutting < CUT) return
    cut = undefined
    old.remove()
  }
  return {
    size,
    async load() {
      const sheets =
        motion === 'full'
          ? await rasterLayers(
              (layer) => asset(`art/dioramas/${picture.id}/${layer}.svg`),
              crop,
              Math.min(view.pixels, layerPixels(crop, device, longestSide)),
              nextFrame,
              () => !removed,
            )
          : []
      const moving = await movingParts(sheets ?? [], facts, nextFrame)
      if (removed) return false
      // Whether it came or not, the picture below may now be seen.
      cutting = 1
      if (!sheets) return false
      if (sheets.length > 0) {
        layers = createDioramaScene(scene, { id: picture.place, facts, focus: picture.focus.x }, sheets, moving, view)
      }
      if (now) {
        layers?.crowd(now.crowd, true)
        layers?.tension(now.tension)
      }
      return true
    },
    conditions(next, atOnce) {
      if (next.weather !== now?.weather || next.night !== now.night) {
        const sky = { weather: next.weather, drawn: picture.drawn, night: next.night, indoors: facts.indoors }
        weather.set(weatherSheets(sky), window, view.pixels)
      }
      layers?.crowd(next.crowd, atOnce)
      layers?.tension(next.tension)
      now = next
    },
    thin: weather.thin,
    point: look.point,
    frame(time, delta) {
      weather.update(time)
      layers?.update(time, delta, look.advance(delta))
      cutOn(delta)
    },
    remove() {
      removed = true
      layers?.remove()
      weather.remove()
      old.remove()
    },
  }
}
