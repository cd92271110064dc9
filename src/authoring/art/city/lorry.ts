import { ellipse, type Point, type Points, type Projection, project, pts, slab } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'

export interface LorryOptions {
  readonly body?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
  readonly win?: Ink | undefined
  readonly headlight?: Ink | undefined
  readonly mid?: Ink | undefined
}

export function lorry(L: Layer, pr: Projection, o: LorryOptions = {}) {
  // Csepel D-350, 6.1 m, front to +u
  const body = o.body || palette.ink
  const hi = o.hi || palette.cream
  const dk = palette.ink
  const po = (c: Ink, p: Points) => {
    const v = project(pr, p)
    L.poly(c, v)
    return v
  }
  const [lx, ly] = o.light || [-0.6, -0.8]
  const rm = (v: Points, w = 2) => L.add(hi, rim(v, lx, ly, { inset: 1.2, w, thr: 0.25, minLen: 5 }))
  po(dk, slab(0.1, 0.62, 5.4, 0.22))
  rm(po(body, pts('0,.95 3.45,.95 3.45,1.75 0,1.75')), 2)
  let d = ''
  for (const v of [1.2, 1.47]) d += cut(pr(0.05, v), pr(3.4, v), 0.9)
  for (const u of [0.85, 1.7, 2.55]) d += bar(pr(u, 0.97), pr(u, 1.73), 1.4)
  L.add(hi, d)
  rm(po(body, pts('3.55,.75 5.05,.75 5.05,1.5 4.82,2.18 4.55,2.3 3.75,2.3 3.55,2.15')), 2.2)
  po(o.win || palette.grey1, pts('3.95,1.52 4.85,1.52 4.66,2.08 3.95,2.08'))
  po(body, slab(4.28, 1.5, 0.06, 0.6))
  rm(po(body, pts('5.0,.8 5.95,.8 6.1,1.1 6.02,1.4 5.75,1.52 5.0,1.55')), 2.2)
  for (let k = 0; k < 5; k++) L.add(hi, cut(pr(5.2 + k * 0.12, 1.0), pr(5.22 + k * 0.12, 1.34), 0.8))
  rm(po(body, pts('4.45,.72 4.62,1.02 5.0,1.16 5.45,1.1 5.72,.8 6.2,.66 6.2,.56 5.6,.62')), 1.6)
  po(dk, slab(6.02, 0.5, 0.2, 0.14))
  po(o.headlight || hi, ellipse(5.98, 1.02, 0.14, 0.14, 10))
  for (const u of [5.05, 1.35]) {
    const v = po(dk, ellipse(u, 0.48, 0.48, 0.48, 20))
    L.add(hi, rim(v, lx, ly, { inset: 1.5, w: 1.6, thr: 0.1 }))
    po(o.mid || palette.grey2, ellipse(u, 0.48, 0.26, 0.26, 12))
    po(dk, ellipse(u, 0.48, 0.1, 0.1, 8))
  }
}
