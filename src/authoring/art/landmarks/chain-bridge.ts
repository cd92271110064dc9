import { ellipse, lerp, type Point, type Projection, pts, slab } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { palette } from '../kit/palette'
import { type BuildingOptions, surface } from './surface'

/** Chain Bridge: two pylons 202 m apart */
export function chainBridge(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po, ct } = surface(L, pr, t)
  const b = o.body
  const h = o.hi
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const cat = (u0: number, v0: number, u1: number, v1: number, sag: number, w: number) => {
    const p: Point[] = []
    for (let i = 0; i <= 18; i++) {
      const k = i / 18
      p.push(pr(lerp(u0, u1, k), lerp(v0, v1, k) - sag * 4 * k * (1 - k)))
    }
    L.add(b, polyline(p, w))
    return p
  }
  po(b, pts('-192,11 192,11 192,14 -192,14'))
  ct(h, [-192, 13.6], [192, 13.6], Math.max(0.6, s * 0.6))
  for (const dv of [0, 2.2]) {
    cat(-101, 38 + dv, 101, 38 + dv, 22, s * 1.2)
    cat(-101, 38 + dv, -192, 14 + dv, 5, s * 1.2)
    cat(101, 38 + dv, 192, 14 + dv, 5, s * 1.2)
  }
  let d = ''
  for (let u = -188; u <= 188; u += 6) {
    let v: number
    if (Math.abs(u) < 101) {
      const k = (u + 101) / 202
      v = 38 - 22 * 4 * k * (1 - k)
    } else {
      const k = (Math.abs(u) - 101) / 91
      v = lerp(38, 14, k) - 5 * 4 * k * (1 - k)
    }
    if (v > 15) d += bar(pr(u, 13), pr(u, v), Math.max(0.6, s * 0.45))
  }
  L.add(b, d)
  for (const k of [-1, 1]) {
    const u = k * 101
    po(b, [
      [u - 9, 0],
      [u + 9, 0],
      [u + 8, 11],
      [u - 8, 11],
    ])
    po(b, [
      [u - 6.5, 11],
      [u + 6.5, 11],
      [u + 6, 38],
      [u + 7.6, 39],
      [u + 7.6, 41],
      [u + 6.2, 43],
      [u + 6.2, 46],
      [u - 6.2, 46],
      [u - 6.2, 43],
      [u - 7.6, 41],
      [u - 7.6, 39],
      [u - 6, 38],
    ])
    po(o.sky || palette.grey1, [[u - 2.6, 14], [u + 2.6, 14], ...ellipse(u, 25, 2.6, 2.6, 8, 0, Math.PI)])
    ct(h, [u - 7.4, 40], [u + 7.4, 40], s * 0.7)
    ct(h, [u - 5.2, 15], [u - 5, 37], s * 0.9)
    ct(h, [u - 6, 44], [u + 6, 44], s * 0.5)
  }
  for (const k of [-1, 1]) {
    const u = k * 192
    po(b, slab(u - 5, 0, 10, 17))
    po(b, [
      [u - 4, 17],
      [u + 4, 17],
      [u + 4.5, 19],
      [u + 3, 22],
      [u + 1, 21],
      [u - 3, 20.5],
      [u - 4, 18.6],
    ])
  }
}
