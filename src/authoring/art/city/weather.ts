import type { Field, Span } from '../kit/carve'
import type { Point } from '../kit/geometry'
import { gouge } from '../kit/gouge'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface RainOptions {
  readonly seed?: number | undefined
  readonly n?: number | undefined
  readonly len?: Point | undefined
  readonly field?: Field | undefined
  readonly a?: number | undefined
  readonly w?: number | undefined
}

export function rain(x0: number, y0: number, x1: number, y1: number, o: RainOptions = {}) {
  const r = random(o.seed || 37)
  let d = ''
  for (let i = 0; i < (o.n || 420); i++) {
    const x = r.range(x0, x1)
    const y = r.range(y0, y1)
    const l = r.range(...(o.len || [24, 74]))
    if (o.field && r() > o.field(x, y)) continue
    d += gouge(x, y, (o.a ?? 1.83) + r.around() * 0.02, l, r.range(0.5, o.w || 1.15))
  }
  return d
}

export interface SnowOptions {
  readonly seed?: number | undefined
  readonly n?: number | undefined
  readonly s?: Span | undefined
}

export function snow(x0: number, y0: number, x1: number, y1: number, o: SnowOptions = {}) {
  const r = random(o.seed || 41)
  let d = ''
  for (let i = 0; i < (o.n || 380); i++) {
    const x = r.range(x0, x1)
    const y = r.range(y0, y1)
    const s = r.range(o.s?.[0] || 1, o.s?.[1] || 3.6)
    const a = r() * 6
    d += path(
      [0, 1, 2, 3, 4].map((k) => [
        x + Math.cos(a + k * 1.256) * s * r.range(0.7, 1.2),
        y + Math.sin(a + k * 1.256) * s * r.range(0.7, 1.2),
      ]),
    )
  }
  return d
}
