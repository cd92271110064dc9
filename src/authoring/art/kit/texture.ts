import type { Field, Span } from './carve'
import { gouge } from './gouge'
import { type Random, random } from './random'

export interface ChatterOptions {
  readonly n?: number
  readonly a?: number | ((x: number, y: number) => number)
  readonly len?: Span
  readonly w?: number
  readonly field?: Field | undefined
  readonly r?: Random
}

/** Ridges that the gouge left standing in cleared paper (in ink), or salt in the black (in cream). */
export function chatter(x0: number, y0: number, x1: number, y1: number, options: ChatterOptions = {}): string {
  const { n = 120, a = 0, len = [3, 12], w = 0.7, field, r = random(11) } = options
  let d = ''
  for (let i = 0; i < n; i++) {
    const x = r.range(x0, x1)
    const y = r.range(y0, y1)
    if (field && r() > field(x, y)) continue
    d += gouge(
      x,
      y,
      (typeof a === 'function' ? a(x, y) : a) + r.around() * 0.3,
      r.range(len[0], len[1]),
      w * r.range(0.5, 1.3),
    )
  }
  return d
}
