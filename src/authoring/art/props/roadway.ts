import { carve } from '../kit/carve'
import { lerp, nth, type Point, type Points, pts } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

/** tank tread marks along a path of [x,z] ground points */
export function treads(L: Layer, G: (x: number, z: number) => Point, route: Points) {
  let d = ''
  for (let i = 0; i + 1 < route.length; i++) {
    const [x0, z0] = nth(route, i)
    const [x1, z1] = nth(route, i + 1)
    const k = Math.ceil(Math.abs(z1 - z0) * 2.6)
    for (let j = 0; j < k; j++) {
      const t = j / k
      const x = lerp(x0, x1, t)
      const z = lerp(z0, z1, t)
      for (const o of [0, 2.2]) d += cut(G(x + o - 0.22, z), G(x + o + 0.22, z + 0.08), Math.max(0.8, 34 / z))
    }
  }
  L.add(palette.ink, d)
}

/** torn-up paving: shallow hole with a lip and scattered setts */
export function crater(L: Layer, x: number, y: number, w: number, h: number, seed = 1, hi: Ink = palette.cream) {
  const r = random(seed)
  const p: Point[] = []
  for (let i = 0; i < 16; i++) {
    const a = (i / 16) * 6.283
    const k = r.range(0.8, 1.12)
    p.push([x + Math.cos(a) * w * k, y + Math.sin(a) * h * k])
  }
  L.poly(palette.ink, p)
  L.add(hi, rim(p, 0.1, 1, { inset: 1, w: h * 0.16, thr: 0.2 }))
  L.add(
    palette.grey2,
    carve([p.map(([a, b]) => [lerp(x, a, 0.8), lerp(y + h * 0.1, b, 0.7)])], {
      angle: 0.1,
      gap: 6,
      w: 1.6,
      len: [10, 30],
      r,
      field: () => 0.6,
    }),
  )
  for (let i = 0; i < 14; i++) {
    const a = r() * 6.283
    const q: Point = [x + Math.cos(a) * w * r.range(1.02, 1.5), y + Math.sin(a) * h * r.range(1.05, 1.7)]
    const k = h * r.range(0.12, 0.22)
    const st = pts('-1.2,.5 1,.6 1.2,-.4 0,-.8 -1.1,-.4').map(([u, v]): Point => [q[0] + u * k, q[1] + v * k])
    L.poly(palette.ink, st)
    L.add(hi, rim(st, -0.2, -1, { inset: 0.6, w: Math.max(1, k * 0.3), thr: 0.2, minLen: 2 }))
  }
}
