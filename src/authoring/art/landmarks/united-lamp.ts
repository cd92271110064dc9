import { type Projection, project, pts, slab } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { letters } from '../kit/letters'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { type BuildingOptions, surface } from './surface'
import { chimney } from './works'

/** United Lamp (Egyesült Izzó), Újpest: brick halls with round water tower */
export function unitedLamp(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po, ct } = surface(L, pr, t)
  const b = o.body
  const h = o.hi
  const m = o.mid
  const r = random(15)
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  po(b, slab(-60, 0, 86, 15))
  po(b, pts('-60,15 26,15 24,18 -58,18'))
  let d = ''
  for (let u = -58; u < 24; u += 5) for (const v of [1.5, 6.2, 10.8]) d += path(project(pr, slab(u, v, 3, 3.2)))
  L.add(o.winc || h, d)
  let e = ''
  for (let u = -58; u < 24; u += 5)
    for (const v of [1.5, 6.2, 10.8])
      e += bar(pr(u + 1.5, v), pr(u + 1.5, v + 3.2), s * 0.25) + bar(pr(u, v + 1.8), pr(u + 3, v + 1.8), s * 0.25)
  L.add(b, e)
  for (let u = -60; u < 27; u += 5) ct(h, [u - 0.6, 0.5], [u - 0.6, 14.6], s * 0.35)
  ct(h, [-60, 15], [26, 15], s * 0.5)
  po(b, pts('30,0 42,0 40.6,30 31.4,30'))
  po(b, pts('31,28 41,28 45.5,34 45.5,46 26.5,46 26.5,34'))
  po(b, pts('25.8,46 46.2,46 40,52 36.8,53 36.6,57 35.4,57 35.2,53 32,52'))
  ct(h, [27.4, 35], [27.4, 45], s * 0.9)
  ct(h, [31.6, 1], [32.4, 29], s * 0.8)
  for (let u = 29; u < 45; u += 3.2) po(o.winc || h, slab(u, 39, 1.5, 3))
  ct(h, [26.5, 36.6], [45.5, 36.6], s * 0.5)
  ct(h, [26, 46], [46, 46], s * 0.6)
  for (let v = 5; v < 27; v += 7) po(o.winc || h, slab(35.3, v, 1.5, 2.6))
  let c = ''
  for (let k = 0; k < 16; k++) c += cut(pr(37 + r() * 7, 34.6 + r() * 10), pr(38 + r() * 7, 34.6 + r() * 10), s * 0.3)
  L.add(m, c)
  L.add(o.sign || h, letters(pr, 'TUNGSRAM', -44, 18.6, 46, 4.6, 0.26))
  for (let u = -42; u < 2; u += 6) L.add(b, bar(pr(u, 18), pr(u, 19), s * 0.3))
  chimney(L, pr, 54, 44, 4, { body: b, hi: h, mid: m })
  po(b, slab(46, 0, 30, 11))
}
