import { lerp, mix, nth, type Point, type Points } from '../kit/geometry'
import { polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface SteamOptions {
  readonly seed?: number | undefined
  readonly n?: number | undefined
  readonly color?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
}

/** steam along a path, lit from one side; lobes far from the light are cut first */
export function steam(L: Layer, route: Points, w0: number, w1: number, o: SteamOptions = {}) {
  const r = random(o.seed || 29)
  const n = o.n || 20
  const c = o.color || palette.grey1
  const hi = o.hi || palette.cream
  const [lx, ly] = o.light || [0, 1]
  const la = Math.atan2(ly, lx)
  const at2 = (t: number): Point => {
    const k = t * (route.length - 1)
    const i = Math.min(route.length - 2, Math.floor(k))
    const f = k - i
    return mix(nth(route, i), nth(route, i + 1), f)
  }
  for (let i = 0; i < n; i++) {
    const t = i / (n - 1)
    const [x, y] = at2(t)
    const R = lerp(w0, w1, t ** 0.85) * r.range(0.78, 1.2)
    const a = x + r.around() * R * 0.55
    const b = y + r.around() * R * 0.45
    const pts: Point[] = []
    for (let k = 0; k < 14; k++) {
      const an = (k / 14) * 6.283
      pts.push([a + Math.cos(an) * R * r.range(0.88, 1.1), b + Math.sin(an) * R * 0.84 * r.range(0.88, 1.1)])
    }
    L.poly(c, pts)
    let d = ''
    for (let k2 = 0; k2 < 4; k2++) {
      const rr = R * (0.93 - k2 * 0.2)
      const seg: Point[] = []
      const sp = 2.3 - k2 * 0.42
      for (let j = 0; j <= 7; j++) {
        const an = la + (j / 7 - 0.5) * sp + r.around() * 0.05
        seg.push([a + Math.cos(an) * rr, b + Math.sin(an) * rr * 0.84])
      }
      d += polyline(seg, Math.max(1, R * (0.085 - k2 * 0.018)), 2)
    }
    L.add(hi, d)
    let e = ''
    for (let k2 = 0; k2 < 2; k2++) {
      const rr = R * (0.9 - k2 * 0.2)
      const seg: Point[] = []
      for (let j = 0; j <= 5; j++) {
        const an = la + Math.PI + (j / 5 - 0.5) * (1.5 - k2 * 0.4)
        seg.push([a + Math.cos(an) * rr, b + Math.sin(an) * rr * 0.84])
      }
      e += polyline(seg, Math.max(1, R * 0.05), 2)
    }
    L.add(palette.ink, e)
  }
}
