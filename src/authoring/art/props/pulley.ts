import type { Point, Points } from '../kit/geometry'
import { bar } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'

export interface PulleyOptions {
  readonly hi?: Ink | undefined
}

/** overhead pulley seen flat on: rim, spokes, hub */
export function pulley(
  L: Layer,
  ring: (radius: number, facets: number) => Points,
  c: Point,
  k: number,
  o: PulleyOptions = {},
) {
  const out = ring(1, 22)
  const inn = ring(0.76, 18)
  L.evenOdd(palette.ink, path(out, true), path(inn, true))
  const sp = ring(0.8, 6)
  L.add(palette.ink, sp.map((p) => bar(c, p, 5 * k)).join(''))
  L.poly(palette.ink, ring(0.24, 10))
  L.add(o.hi || palette.cream, rim(out, 0.1, 1, { inset: 0.6, w: 3 * k, thr: 0.2 }))
  L.add(o.hi || palette.cream, rim(inn, -0.1, -1, { inset: -2.2 * k, w: 1.6 * k, thr: 0.4 }))
}
