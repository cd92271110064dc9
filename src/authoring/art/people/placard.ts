import type { Point } from '../kit/geometry'
import { bar } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface PlacardOptions {
  readonly w?: number | undefined
  readonly bh?: number | undefined
  readonly tilt?: number | undefined
  readonly fill?: Ink | undefined
  readonly lines?: number | undefined
  readonly seed?: number | undefined
  readonly inkc?: Ink | undefined
}

/** placard with hand-lettered lines (bars stand in for letters when small, text when big) */
export function placard(L: Layer, x: number, y: number, h: number, o: PlacardOptions = {}) {
  const w = o.w || h * 0.7
  const bh = o.bh || h * 0.34
  const a = o.tilt || 0
  const c = Math.cos(a)
  const s = Math.sin(a)
  const R = (u: number, v: number): Point => [x + u * c - v * s, y + u * s + v * c]
  L.add(palette.ink, bar(R(0, 0), R(0, -h), Math.max(2, h * 0.018)))
  const b = [R(-w / 2, -h), R(w / 2, -h - 2), R(w / 2 + 1, -h + bh), R(-w / 2, -h + bh + 1)]
  L.poly(o.fill || palette.cream, b)
  L.add(palette.ink, rim(b, 0.6, 0.8, { inset: -1, w: 2.4, thr: 0.1 }))
  const lines = o.lines ?? 2
  const r = random(o.seed || 3)
  let d = ''
  for (let i = 0; i < lines; i++) {
    const yy = -h + (bh * (i + 0.75)) / (lines + 0.5)
    let u = -w * 0.4
    while (u < w * 0.36) {
      const l = r.range(w * 0.03, w * 0.07)
      d += bar(R(u, yy - bh * 0.13), R(u + (r() < 0.3 ? l * 0.6 : 0), yy + bh * 0.1), l * 0.55)
      if (r() < 0.5)
        d += bar(R(u, yy - bh * 0.12 + r() * bh * 0.18), R(u + l, yy - bh * 0.12 + r() * bh * 0.18), l * 0.3)
      u += l * 1.55
    }
  }
  L.add(o.inkc || palette.ink, d)
}
