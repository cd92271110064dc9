import { carve } from '../kit/carve'
import { lerp, type Point, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface BarricadeOptions {
  readonly seed?: number | undefined
  readonly hi?: Ink | undefined
  readonly color?: Ink | undefined
  readonly light?: Point | undefined
  readonly rows?: number | undefined
  readonly stone?: number | undefined
  readonly face?: Ink | undefined
}

export function barricade(L: Layer, x0: number, x1: number, y: number, h: number, o: BarricadeOptions = {}) {
  const r = random(o.seed || 17)
  const hi = o.hi || palette.cream
  const c = o.color || palette.ink
  const [lx, ly] = o.light || [-0.5, -0.85]
  const prof = (u: number) =>
    h * (0.55 + 0.45 * Math.sin(u * Math.PI) ** 0.6) * (1 + 0.12 * Math.sin(u * 19) + 0.08 * Math.sin(u * 43))
  const base: Point[] = []
  const N = 40
  for (let i = 0; i <= N; i++) base.push([lerp(x0, x1, i / N), y - prof(i / N) * 0.82 + r.around() * h * 0.05])
  const bot: Point[] = []
  for (let i = 0; i <= 24; i++) bot.push([lerp(x1 + 8, x0 - 8, i / 24), y + h * r.range(0.02, 0.12)])
  L.poly(c, [...base, ...bot])
  for (let i = 0; i < 12; i++) {
    const px = r.range(x0 - h * 0.3, x1 + h * 0.3)
    const py = y + h * r.range(0.08, 0.3)
    const k = h * r.range(0.04, 0.08)
    const st: Point[] = [
      [px - k, py],
      [px - k * 0.8, py - k * 0.9],
      [px + k * 0.7, py - k],
      [px + k, py - k * 0.1],
      [px + k * 0.6, py + k * 0.3],
    ]
    L.poly(c, st)
    L.add(hi, rim(st, lx, ly, { inset: 0.8, w: 1.6, thr: 0.2, minLen: 2 }))
  }
  const stones: (readonly [number, number, number, number, number])[] = []
  for (let row = 0; row < (o.rows || 6); row++) {
    let x = x0
    while (x < x1) {
      const u = (x - x0) / (x1 - x0)
      const bw = r.range(0.1, 0.19) * h * (o.stone || 1)
      const bh = bw * r.range(0.62, 0.8)
      const yy = y - prof(u) * (row / (o.rows || 6)) * 0.95
      if (yy > y - prof(u) * 0.95)
        stones.push([x + r.around() * bw * 0.3, yy + r.around() * bh * 0.3, bw, bh, r.around() * 0.35])
      x += bw * 1.12
    }
  }
  stones.sort((a, b) => a[1] - b[1]).reverse()
  stones.sort((a, b) => b[1] - a[1])
  for (const [a, b, bw, bh, an] of stones.reverse()) {
    const cs = Math.cos(an)
    const sn = Math.sin(an)
    const points = pts('-.5,.5 .5,.45 .52,-.4 .1,-.55 -.48,-.45').map(
      ([u, v]): Point => [a + u * bw * cs - v * bh * sn, b + u * bw * sn + v * bh * cs],
    )
    L.poly(c, points)
    L.add(hi, rim(points, lx, ly, { inset: 1, w: Math.max(1.2, bh * 0.16), thr: 0.25, minLen: 3 }))
    if (r() < 0.3)
      L.add(
        o.face || palette.grey2,
        carve([points], { angle: an + 0.2, gap: 4, w: 0.9, len: [4, 12], r, field: () => 0.6 }),
      )
  }
  return prof
}

export interface DebrisOptions {
  readonly seed?: number | undefined
  readonly hi?: Ink | undefined
  readonly n?: number | undefined
}

/** lumber, rails, wheels, iron sheets thrown on top */
export function debris(L: Layer, x: number, y: number, s: number, o: DebrisOptions = {}) {
  const r = random(o.seed || 19)
  const hi = o.hi || palette.cream
  for (let i = 0; i < (o.n || 6); i++) {
    const a = r.range(-2.7, -0.4)
    const l = s * r.range(0.6, 1.6)
    const px = x + r.around() * s * 1.6
    const py = y + r.around() * s * 0.2
    const w = s * r.range(0.05, 0.1)
    const e: Point = [px + Math.cos(a) * l, py + Math.sin(a) * l]
    L.add(palette.ink, bar([px, py], e, w))
    L.add(hi, cut([px, py - w * 0.1], e, Math.max(0.8, w * 0.22), 0))
  }
}
