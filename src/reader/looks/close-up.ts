import type { Look } from '../../evidence/look'

/** How the drawing lies in its frame: moved by shares of the frame, then this many times as large. */
export interface CloseUp {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

const WHOLE: CloseUp = { x: 0, y: 0, zoom: 1 }
const NEAR = 1.9

/** The drawing with `thing` in the middle of its frame, as far as the edge of the paper lets it; whole without one. */
export function closeUpOf(thing: Pick<Look, 'x' | 'y'> | undefined): CloseUp {
  if (!thing) return WHOLE
  const shift = (at: number): number => Math.min(0, Math.max(1 - NEAR, 0.5 - at * NEAR))
  return { x: shift(thing.x), y: shift(thing.y), zoom: NEAR }
}

/** Where a point of the drawing lies in the frame, in shares of it; outside of 0 to 1 it cannot be seen. */
export function inFrame(
  { x, y, zoom }: CloseUp,
  point: Pick<Look, 'x' | 'y'>,
): { readonly x: number; readonly y: number } {
  return { x: x + point.x * zoom, y: y + point.y * zoom }
}
