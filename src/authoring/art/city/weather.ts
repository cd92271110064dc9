import type { Span } from '../kit/carve'
import { path } from '../kit/path'
import { random } from '../kit/random'

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
