import { lerp, type Projection } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface RailingOptions {
  readonly color?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly step?: number | undefined
  readonly h?: number | undefined
  readonly seed?: number | undefined
  readonly scroll?: number | undefined
}

/** iron railing of a gallery along a wall-parallel line: pr(u, v) gives the outer edge plane */
export function railing(L: Layer, pr: Projection, u0: number, u1: number, v: number, o: RailingOptions = {}) {
  const c = o.color || palette.ink
  const hi = o.hi
  const st = o.step || 0.42
  const h = o.h || 1.02
  const r = random(o.seed || 3)
  let d = ''
  const n = Math.max(2, Math.round((u1 - u0) / st))
  for (let i = 0; i <= n; i++) {
    const u = lerp(u0, u1, i / n)
    const a = pr(u, v)
    const b = pr(u, v + h)
    const w = Math.max(0.8, Math.hypot(a[0] - b[0], a[1] - b[1]) * (i % 6 ? 0.018 : 0.04))
    d += bar(a, b, w)
    if (o.scroll && i % 6 && i < n) {
      const m = pr(u + st * 0.5, v + h * 0.62)
      pr(u + st * 0.5, v + h * 0.3)
      d += path([
        [m[0], m[1] - w * 2.4],
        [m[0] + w * 2.4, m[1]],
        [m[0], m[1] + w * 2.4],
        [m[0] - w * 2.4, m[1]],
      ])
    }
  }
  const A = pr(u0, v + h)
  const B = pr(u1, v + h)
  const A2 = pr(u0, v + h - 0.07)
  const B2 = pr(u1, v + h - 0.07)
  d += path([A, B, B2, A2]) + path([pr(u0, v + 0.1), pr(u1, v + 0.1), pr(u1, v + 0.05), pr(u0, v + 0.05)])
  L.add(c, d)
  if (hi) {
    const k = Math.ceil((u1 - u0) / 2.2)
    let e = ''
    for (let i = 0; i < k; i++) {
      const a = lerp(u0, u1, (i + r() * 0.12) / k)
      const b = lerp(u0, u1, (i + r.range(0.8, 1)) / k)
      const p = pr(a, v + h + 0.005)
      const q = pr(b, v + h + 0.005)
      const w = Math.abs(pr(a, v + h + 0.07)[1] - p[1])
      e += cut(p, q, Math.max(0.8, w * 0.8))
    }
    L.add(hi, e)
  }
}
