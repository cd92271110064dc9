import type { Field, Span } from './carve'
import { gouge } from './gouge'
import { path } from './path'
import { type Random, random } from './random'

interface HalftoneOptions {
  readonly gap?: number
  readonly max?: number
  readonly field?: Field
  readonly rot?: number
}

/** A screen of little diamonds whose size follows the light. */
export function halftone(x0: number, y0: number, x1: number, y1: number, options: HalftoneOptions = {}): string {
  const { gap = 9, max = 4, field = () => 0.5, rot = 0.35 } = options
  let d = ''
  const c = Math.cos(rot)
  const s = Math.sin(rot)
  const R = Math.hypot(x1 - x0, y1 - y0)
  for (let v = -R / 2; v < R / 2; v += gap)
    for (let u = -R / 2; u < R / 2; u += gap) {
      const x = (x0 + x1) / 2 + u * c - v * s
      const y = (y0 + y1) / 2 + u * s + v * c
      if (x < x0 || x > x1 || y < y0 || y > y1) continue
      const f = field(x, y)
      if (f <= 0.06) continue
      const k = Math.min(gap * 0.62, max * f)
      d += path([
        [x - k, y],
        [x, y - k],
        [x + k, y],
        [x, y + k],
      ])
    }
  return d
}

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
