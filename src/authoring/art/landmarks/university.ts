import { carve } from '../kit/carve'
import { type Projection, project, pts, slab } from '../kit/geometry'
import { bar, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { type BuildingOptions, surface } from './surface'

/** Technical University K building with Gellért hill behind (right). 160 m */
export function university(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po, ct } = surface(L, pr, t)
  const b = o.body
  const h = o.hi
  const m = o.mid
  const r = random(8)
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  if (o.hill !== false) {
    const hill = rough(pts('60,0 78,22 100,60 124,92 150,112 178,122 214,124 250,108 290,60 320,0'), 3, 12, r)
    po(o.hillc || m, hill)
    L.add(
      o.hillHi || h,
      carve([project(pr, hill)], { angle: -1.0, gap: s * 6, w: s * 0.8, len: [s * 8, s * 22], r, field: () => 0.55 }),
    )
    po(b, pts('176,122 222,122 220,131 178,131'))
    let d = ''
    for (let u = 180; u < 220; u += 4) d += bar(pr(u, 124), pr(u, 129), s * 0.8)
    L.add(h, d)
    po(b, pts('236,116 241,116 240,136 241,140 243,150 239,152 236,149 233,152 235,140'))
  }
  po(b, slab(-80, 0, 160, 20))
  for (const [a, w, hh] of [
    [-80, 22, 25],
    [58, 22, 25],
    [-20, 40, 27],
  ] as const) {
    po(b, slab(a, 0, w, hh))
    po(b, [
      [a - 1, hh],
      [a + w + 1, hh],
      [a + w - 4, hh + 12],
      [a + 4, hh + 12],
    ])
    ct(h, [a + 4, hh + 12], [a + w - 4, hh + 12], s * 0.7)
    ct(h, [a - 1, hh], [a + w + 1, hh], s * 0.8)
    for (let k = 0; k < w * 0.7; k++)
      ct(m === b ? h : m, [a + 3 + r() * (w - 6), hh + 11], [a + 1 + r() * (w - 2), hh + 2], s * 0.4)
  }
  po(b, pts('-58,20 -20,20 -22,27 -56,27'))
  po(b, pts('20,20 58,20 56,27 22,27'))
  let d = ''
  for (let u = -77; u < 78; u += 4.4) for (const v of [2, 8, 14]) d += path(project(pr, slab(u, v, 2, 4)))
  for (let u = -17; u < 18; u += 4.4) d += path(project(pr, slab(u, 20.5, 2, 4)))
  L.add(o.winc || h, d)
  for (const v of [7, 13, 19.4]) ct(h, [-80, v], [80, v], s * 0.5)
  for (let i = -3; i <= 3; i++) ct(h, [i * 5, 7], [i * 5, 26], s * 0.9)
  po(b, pts('-2,39 2,39 1.4,46 0,52 -1.4,46'))
  po(o.quay || m, slab(-130, -9, 460, 9))
  for (const v of [-3, -6]) ct(h, [-130, v], [330, v], s * 0.5)
}
