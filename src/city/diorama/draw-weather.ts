import { INKS } from '../palette'
import { randomFrom } from '../random'
import { facets, gouge, paintable } from './draw-marks'
import type { WeatherSheet } from './weather-look'

/** Side of a sheet's tile in pixels of the window. Marks that cross an edge come in again at the other side. */
export const TILE = 400

export function drawWeatherTile(sheet: WeatherSheet, pixels: number): HTMLCanvasElement {
  const context = paintable(TILE, TILE, pixels)
  context.fillStyle = INKS[sheet.ink]
  const random = randomFrom(sheet.seed)
  for (let mark = 0; mark < sheet.marks; mark++) {
    const x = random() * TILE
    const y = random() * TILE
    const again = Math.floor(random() * 2 ** 31)
    for (const dx of [-TILE, 0, TILE]) {
      for (const dy of [-TILE, 0, TILE]) drawMark(context, sheet, x + dx, y + dy, randomFrom(again))
    }
  }
  return context.canvas
}

function drawMark(
  context: CanvasRenderingContext2D,
  { kind, size, drift }: WeatherSheet,
  x: number,
  y: number,
  random: () => number,
): void {
  if (kind === 'rain') {
    const length = (16 + random() * 22) * size
    const lean = drift.x / drift.y
    gouge(context, { x, y }, { x: x + length * lean, y: y + length }, (1.5 + random() * 0.9) * size)
  } else if (kind === 'snow') {
    const radius = (1.3 + random() * 1.5) * size
    facets(context, { x, y }, { x: radius, y: radius }, 6, random)
  } else if (kind === 'fog') {
    const length = (90 + random() * 130) * size
    gouge(context, { x, y }, { x: x + length, y: y + (random() - 0.5) * 6 }, (3 + random() * 5) * size)
  } else {
    for (let lump = 0; lump < 6; lump++) {
      const at = { x: x + lump * 15 * size, y: y - lump * 5 * size + (random() - 0.5) * 16 * size }
      facets(context, at, { x: (16 + random() * 20) * size, y: (5 + random() * 7) * size }, 9, random)
    }
  }
}
