import type { Point } from '../kit/geometry'
import { cut, gouge } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface ReedsOptions {
  readonly seed?: number | undefined
  readonly n?: number | undefined
  readonly lean?: number | undefined
  readonly color?: Ink | undefined
  readonly hi?: Ink | undefined
}

export function reeds(L: Layer, x0: number, x1: number, y: number, h: number, o: ReedsOptions = {}) {
  const r = random(o.seed || 51)
  let d = ''
  let e = ''
  const n = o.n || (x1 - x0) / 7
  for (let i = 0; i < n; i++) {
    const x = r.range(x0, x1)
    const hh = h * r.range(0.45, 1.1)
    const lean = (o.lean ?? 0.12) + r.around() * 0.12
    const tip: Point = [x + lean * hh, y - hh]
    d += cut([x, y], tip, r.range(1.4, 3), r.around() * 8)
    if (r() < 0.5) d += gouge(tip[0], tip[1] - 2, -1.4 + lean, -h * 0.12, r.range(2.4, 4.4))
    if (r() < 0.6) {
      const t = r.range(0.3, 0.7)
      d += gouge(x + lean * hh * t, y - hh * t, -0.7 - (r() < 0.4 ? 1.6 : 0), hh * 0.28, 1.6, 3)
    }
    if (r() < 0.25) e += cut([x + 1, y - hh * 0.2], [tip[0] + 1, tip[1] + hh * 0.1], 0.8)
  }
  L.add(o.color || palette.ink, d)
  L.add(o.hi || palette.grey2, e)
}
