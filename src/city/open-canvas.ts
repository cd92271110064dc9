import type { CityCanvas } from './city-canvas'

/** The canvas, if this browser has one and its code comes. */
export async function openCanvasIfAny(): Promise<CityCanvas | undefined> {
  // Phaser paints on plain canvases whatever it shows them with, and fails late and unheard without them.
  if (!document.createElement('canvas').getContext('2d')) return undefined
  try {
    return await (await import('./city-canvas')).openCityCanvas()
  } catch {
    return undefined
  }
}
