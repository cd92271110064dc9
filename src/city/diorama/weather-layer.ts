import type { GameObjects, Scene } from 'phaser'
import type { Size } from '../geometry'
import { drawWeatherTile, TILE } from './draw-weather'
import { weatherPixels } from './texture-budget'
import { DEPTH } from './view'
import type { WeatherSheet } from './weather-look'

export interface WeatherLayer {
  /** Falls from now on; what fell before stops. */
  set(sheets: readonly WeatherSheet[], window: Size, pixels: number): void
  /** Only the nearest sheet falls. */
  thin(yes: boolean): void
  update(time: number): void
  remove(): void
}

interface Falling {
  readonly sheet: WeatherSheet
  readonly images: readonly GameObjects.Image[]
  readonly columns: number
  readonly side: number
  readonly pixels: number
}

/** Rain, snow, fog and smoke: tiles that pass over the window and begin again. */
export function createWeatherLayer(scene: Scene): WeatherLayer {
  let falling: readonly Falling[] = []
  let thinned = false
  const showNearest = (): void => {
    for (const { images } of falling.slice(0, -1)) for (const image of images) image.setVisible(!thinned)
  }
  const clear = (): void => {
    for (const [index, { images }] of falling.entries()) {
      for (const image of images) image.destroy()
      scene.textures.remove(`weather-${index}`)
    }
    falling = []
  }
  return {
    set(sheets, window, pixels) {
      clear()
      falling = sheets.map((sheet, index): Falling => {
        const key = `weather-${index}`
        const tile = drawWeatherTile(sheet, weatherPixels(pixels))
        const side = TILE * pixels
        scene.textures.addCanvas(key, tile)
        const columns = Math.ceil(window.width / TILE) + 1
        const rows = Math.ceil(window.height / TILE) + 1
        const images = Array.from({ length: columns * rows }, () =>
          scene.add
            .image(0, 0, key)
            .setOrigin(0, 0)
            .setScale(side / tile.width)
            .setAlpha(sheet.opacity)
            .setDepth(DEPTH.weather + index),
        )
        return { sheet, images, columns, side, pixels }
      })
      showNearest()
    },
    thin(yes) {
      thinned = yes
      showNearest()
    },
    update(time) {
      for (const { sheet, images, columns, side, pixels } of thinned ? falling.slice(-1) : falling) {
        // Snow goes to and fro as it falls.
        const waver = sheet.kind === 'snow' ? Math.sin(time / 2300 + sheet.seed) * 16 : 0
        const x = wrapped(((time / 1000) * sheet.drift.x + waver) * pixels, side)
        const y = wrapped((time / 1000) * sheet.drift.y * pixels, side)
        for (const [index, image] of images.entries()) {
          image.setPosition(x + ((index % columns) - 1) * side, y + (Math.floor(index / columns) - 1) * side)
        }
      }
    },
    remove: clear,
  }
}

const wrapped = (value: number, side: number): number => ((value % side) + side) % side
