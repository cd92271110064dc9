import type { CityCanvas } from '../city-canvas'

interface Kept {
  readonly diorama: string
  readonly picture: HTMLCanvasElement
}

/** A picture that nobody has asked for by then is of a page left for good. */
const KEEP = 4000

const kept = new WeakMap<CityCanvas, Kept>()

/** Keeps what was last on the canvas for a moment, so that the next picture can be cut out of it. */
export function keepPicture(canvas: CityCanvas, diorama: string, picture: HTMLCanvasElement): void {
  const mine = { diorama, picture }
  kept.set(canvas, mine)
  setTimeout(() => {
    if (kept.get(canvas) === mine) kept.delete(canvas)
  }, KEEP)
}

/** Takes what was kept of another picture than `diorama`; nothing if this one is only shown again. */
export function takePicture(canvas: CityCanvas, diorama: string): HTMLCanvasElement | undefined {
  const last = kept.get(canvas)
  kept.delete(canvas)
  return last && last.diorama !== diorama ? last.picture : undefined
}
