import { lerp, type Point } from '../kit/geometry'
import { cut, gouge, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface BigReedsOptions {
  readonly seed?: number | undefined
  readonly hi?: Ink | undefined
  readonly n?: number | undefined
  readonly ls?: number | undefined
  readonly lean?: number | undefined
}

/** tall reeds close to us: stem, blades, plume, with a rim from the light */
export function bigReeds(L: Layer, x0: number, x1: number, y: number, h: number, o: BigReedsOptions = {}) {
  const r = random(o.seed || 5)
  const hi = o.hi || palette.cream
  const n = o.n || 30
  const ls = o.ls || 1
  const xs: number[] = []
  for (let i = 0; i < n; i++) xs.push(x0 + ((x1 - x0) * (i + r())) / n)
  for (const x of xs) {
    const hh = h * r.range(0.5, 1.08)
    const ln = (o.lean ?? 0.1) + r.around() * 0.1
    const w = h * r.range(0.008, 0.014)
    const tip: Point = [x + ln * hh + ln * hh * 0.2, y - hh]
    const mid: Point = [x + ln * hh * 0.38, y - hh * 0.5]
    L.add(palette.ink, polyline([[x, y], mid, tip], w * 1.6, 1))
    for (let k = 0; k < r.int(1, 3); k++) {
      const t = r.range(0.25, 0.8)
      const p: Point = [lerp(x, tip[0], t) - ln * hh * 0.1 * Math.sin(t * 3), y - hh * t]
      const a = -1.2 + ln + (r() < 0.35 ? -0.9 : 0.55) + r.around() * 0.3
      const l = hh * r.range(0.22, 0.4)
      const e: Point = [p[0] + Math.cos(a) * l, p[1] + Math.sin(a) * l]
      const m: Point = [(p[0] + e[0]) / 2, (p[1] + e[1]) / 2 - l * 0.06]
      L.add(palette.ink, cut(p, [e[0], e[1] + l * 0.1], w * 1.5, l * 0.07 * (e[0] > p[0] ? -1 : 1)))
      if (r() < 0.4) L.add(hi, cut([p[0] + 1, p[1] - 1], [m[0], m[1] - w * 0.3], w * 0.4))
    }
    if (r() < 0.72) {
      const pl = hh * r.range(0.1, 0.17)
      for (let k = 0; k < 9; k++) {
        const t = k / 9
        L.add(
          palette.ink,
          gouge(
            tip[0] + ln * pl * t * 0.6,
            tip[1] + pl * 0.3 - pl * t,
            -1.57 + ln * 2 + (k % 2 ? 0.5 : -0.42) * (1.1 - t),
            pl * 0.42,
            w * 1.5,
          ),
        )
      }
      L.add(
        hi,
        cut([tip[0] + ls * w, tip[1] + pl * 0.2], [tip[0] + ln * pl * 0.7 + ls * w, tip[1] - pl * 0.8], w * 0.6),
      )
    }
    if (r() < 0.7) L.add(hi, cut([x + ls * w * 0.25, y - hh * 0.05], [mid[0] + ls * w * 0.25, mid[1]], w * 0.36))
  }
}
