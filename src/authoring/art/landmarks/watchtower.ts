import { type Point, type Projection, pts, slab } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type BuildingOptions, surface } from './surface'

/** border: reeds and watchtower at night */
export function watchtower(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po } = surface(L, pr, t)
  const b = o.body
  const h = o.hi
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const bb = (a: Point, c: Point, w: number) => L.add(b, bar(pr(...a), pr(...c), w * s))
  for (const k of [-1, 1]) {
    bb([k * 2.6, 0], [k * 1.4, 11], 0.3)
    bb([k * 1.5, 0], [k * 0.8, 11], 0.2)
  }
  for (let i = 0; i < 4; i++) {
    const v = i * 2.7
    const w1 = 2.6 - i * 0.3
    const w2 = 2.6 - (i + 1) * 0.3
    bb([-w1, v], [w2, v + 2.7], 0.14)
    bb([w1, v], [-w2, v + 2.7], 0.14)
    bb([-w2, v + 2.7], [w2, v + 2.7], 0.16)
  }
  po(b, slab(-2.1, 10.8, 4.2, 0.4))
  po(b, slab(-1.9, 11.2, 3.8, 1.1))
  bb([-1.8, 12], [-1.8, 14], 0.2)
  bb([1.8, 12], [1.8, 14], 0.2)
  po(b, pts('-2.5,13.8 2.5,13.8 0,15.4'))
  L.add(h, cut(pr(-1.8, 12.2), pr(1.8, 12.2), s * 0.12) + cut(pr(-2.4, 13.9), pr(0, 15.3), s * 0.12))
  for (let v = 0.6; v < 10.6; v += 0.8) bb([2.9 - v * 0.1, v], [3.4 - v * 0.1, v], 0.1)
  po(b, pts('-.35,12.2 .35,12.2 .4,13.1 .2,13.2 .2,13.6 -.2,13.6 -.2,13.2 -.4,13.1'))
  return pr(1.9, 12.9)
}
