import { lerp, type Point } from '../kit/geometry'
import { polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface SmokeOptions {
  readonly seed?: number | undefined
  readonly n?: number | undefined
  readonly h?: number | undefined
  readonly w0?: number | undefined
  readonly w1?: number | undefined
  readonly drift?: number | undefined
  readonly color?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
}

export function smoke(L: Layer, x: number, y: number, o: SmokeOptions = {}) {
  // rising column of overlapping knife-cut lobes with carved curls
  const r = random(o.seed || 29)
  const n = o.n || 14
  const h = o.h || 300
  const w0 = o.w0 || 14
  const w1 = o.w1 || 90
  const drift = o.drift || 60
  const c = o.color || palette.ink
  const hi = o.hi || palette.grey1
  const bl: (readonly [number, number, number, number])[] = []
  for (let i = 0; i < n; i++) {
    const t = i / (n - 1)
    bl.push([
      x + drift * t * t + r.around() * w0 * (0.6 + t * 2),
      y - h * t ** 0.9,
      lerp(w0, w1, t ** 0.8) * r.range(0.8, 1.2),
      t,
    ])
  }
  for (const [a, b, R] of bl.reverse()) {
    const pts: Point[] = []
    const k = 13
    for (let i = 0; i < k; i++) {
      const an = (i / k) * 6.283
      pts.push([a + Math.cos(an) * R * r.range(0.86, 1.12), b + Math.sin(an) * R * 0.86 * r.range(0.86, 1.12)])
    }
    L.poly(c, pts)
    let d = ''
    const [lx, ly] = o.light || [-0.7, -0.7]
    const la = Math.atan2(ly, lx)
    for (let k2 = 0; k2 < 3; k2++) {
      const rr = R * (0.9 - k2 * 0.24)
      const seg: Point[] = []
      for (let j = 0; j <= 6; j++) {
        const an = la + (j / 6 - 0.5) * (1.9 - k2 * 0.4) + r.around() * 0.05
        seg.push([a + Math.cos(an) * rr, b + Math.sin(an) * rr * 0.86])
      }
      d += polyline(seg, Math.max(1, R * 0.055 * (1 - k2 * 0.25)), 2)
    }
    L.add(hi, d)
  }
}
