import { ellipse } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'

export interface ChandelierOptions {
  readonly n?: number | undefined
  readonly hi?: Ink | undefined
  readonly top?: number | undefined
}

/** ring chandelier with globes */
export function chandelier(L: Layer, x: number, y: number, s: number, o: ChandelierOptions = {}) {
  const n = o.n || 8
  const hi = o.hi || palette.grey1
  for (const k of [-1, 0, 1])
    L.add(palette.ink, bar([x, o.top ?? y - 260 * s], [x + k * 66 * s, y - 4 * s], 2.2 * s + 0.6))
  L.evenOdd(
    palette.ink,
    path(ellipse(x, y, 86 * s, 17 * s, 26), true),
    path(ellipse(x, y - 1, 76 * s, 12 * s, 26), true),
  )
  L.add(hi, polyline(ellipse(x, y + 10 * s, 82 * s, 12 * s, 14, 0.2, Math.PI - 0.2), 2 * s))
  const G: (readonly [number, number, number])[] = []
  for (let i = 0; i < n; i++) {
    const a = ((i + 0.5) / n) * 6.283
    G.push([x + Math.cos(a) * 82 * s, y + Math.sin(a) * 15 * s, Math.sin(a)])
  }
  G.sort((a, b) => a[2] - b[2])
  for (const [a, b, d] of G) {
    const R = (11 + d * 2) * s
    L.poly(palette.ink, [
      [a - 5 * s, b + 2 * s],
      [a + 5 * s, b + 2 * s],
      [a + 4 * s, b + 8 * s],
      [a - 4 * s, b + 8 * s],
    ])
    L.poly(palette.cream, ellipse(a, b + 8 * s + R, R, R, 14))
    L.add(palette.grey1, rim(ellipse(a, b + 8 * s + R, R, R, 14), 0.5, 1, { inset: 1, w: 3 * s, thr: 0.3 }))
  }
}
