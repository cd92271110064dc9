import { ellipse, lerp, type Point, type Points, type Projection, project, pts, slab } from '../kit/geometry'
import { bar, cut, gouge } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface TankSideOptions {
  readonly type?: 't34' | 't54' | undefined
  readonly body?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly mid?: Ink | undefined
  readonly light?: Point | undefined
  readonly rw?: number | undefined
  readonly turret?: number | undefined
  readonly gun?: number | undefined
  readonly seed?: number | undefined
  readonly burnt?: boolean | undefined
  readonly turretShift?: number | undefined
  readonly hatch?: boolean | undefined
}

export function tankSide(L: Layer, pr: Projection, o: TankSideOptions = {}) {
  const type = o.type || 't34'
  const body = o.body || palette.ink
  const hi = o.hi || palette.cream
  const dk = palette.ink
  const mid = o.mid || (body === palette.ink ? palette.grey2 : palette.ink)
  const po = (c: Ink, p: Points) => {
    const v = project(pr, p)
    L.poly(c, v)
    return v
  }
  const [lx, ly] = o.light || [-0.6, -0.8]
  const rm = (v: Points, w = 2, thr = 0.3) =>
    L.add(hi, rim(v, lx, ly, { inset: 1.2, w: w * (o.rw || 1), thr, minLen: 5 }))
  const ta = o.turret || 0
  const gunEl = o.gun || 0
  const r = random(o.seed || 12)
  const burnt = o.burnt
  if (type === 't34') {
    // hull 5.95, overall 8.1, h 2.72; wheels .83 dia, gap 2-3
    const wx = [4.98, 4.03, 2.94, 1.99, 1.04].map((x) => x)
    const track = pts('.15,.62 .35,.28 .75,.08 5.2,.08 5.55,.22 5.86,.55 5.82,.86 5.55,1.02 .45,1.02 .2,.86')
    po(dk, track) // sloping hull sides, fender line at 1.05
    const hull = po(body, pts('-.1,1.02 .28,1.62 .62,1.68 4.62,1.68 5.95,.98 5.6,.78 .5,.78'))
    rm(hull, 2.4, 0.2)
    po(dk, pts('-.12,1.08 5.9,1.08 6.02,.98 5.9,.92 -.2,.92'))
    L.add(hi, cut(pr(-0.1, 1.07), pr(5.7, 1.07), 0.9))
    po(body, pts('5.75,1.08 6.15,.82 6.1,.68 5.7,.95'))
    for (const x of wx) {
      const v = po(dk, ellipse(x, 0.47, 0.42, 0.42, 18))
      L.add(hi, rim(v, lx, ly, { inset: 1.4, w: 1.8, thr: 0.15 }))
      po(mid, ellipse(x, 0.47, 0.25, 0.25, 12))
      po(dk, ellipse(x, 0.47, 0.18, 0.18, 10))
      po(hi, ellipse(x, 0.47, 0.06, 0.06, 8))
      for (let k = 0; k < 6; k++) {
        const a = k * 1.047 + x
        L.add(
          dk,
          bar(
            pr(x + Math.cos(a) * 0.18, 0.47 + Math.sin(a) * 0.18),
            pr(x + Math.cos(a) * 0.26, 0.47 + Math.sin(a) * 0.26),
            1.6,
          ),
        )
      }
    }
    for (const [x, y, rr] of [
      [5.55, 0.62, 0.27],
      [0.42, 0.6, 0.3],
    ] as const) {
      const v = po(dk, ellipse(x, y, rr, rr, 14))
      L.add(hi, rim(v, lx, ly, { inset: 1, w: 1.4, thr: 0.15 }))
      po(mid, ellipse(x, y, rr * 0.45, rr * 0.45, 8))
    }
    let d = ''
    for (let x = 0.5; x < 5.5; x += 0.17) d += bar(pr(x, 0.05), pr(x + 0.06, 0.13), 1.5)
    for (let x = 0.45; x < 5.6; x += 0.17) d += bar(pr(x, 0.94), pr(x + 0.05, 1.0), 1.2)
    L.add(hi, d)
    for (const [a, w] of [
      [0.7, 1.0],
      [1.85, 1.0],
    ] as const) {
      const v = po(body, [
        [a, 1.14],
        [a + w, 1.14],
        [a + w + 0.04, 1.3],
        [a + w, 1.46],
        [a, 1.46],
        [a - 0.04, 1.3],
      ])
      L.add(
        hi,
        rim(v, lx, ly, { inset: 1, w: 1.4 }) +
          bar(pr(a + 0.25, 1.14), pr(a + 0.25, 1.46), 1) +
          bar(pr(a + 0.75, 1.14), pr(a + 0.75, 1.46), 1),
      )
    }
    const tb = 3.55
    const U = (p: Point): Point => {
      const [a, b] = p
      return [tb + a * Math.cos(ta) + (o.turretShift || 0), 1.68 + b + a * Math.sin(ta)]
    }
    const gunA = U([1.1, 0.42])
    const gunB: Point = [gunA[0] + 3.35 * Math.cos(ta + gunEl), gunA[1] + 3.35 * Math.sin(ta + gunEl)]
    L.poly(dk, [
      pr(gunA[0], gunA[1] - 0.13),
      pr(gunB[0], gunB[1] - 0.07),
      pr(gunB[0], gunB[1] + 0.07),
      pr(gunA[0], gunA[1] + 0.13),
    ])
    L.add(hi, cut(pr(gunA[0] + 0.2, gunA[1] + 0.09), pr(gunB[0] - 0.1, gunB[1] + 0.05), 1.1))
    po(dk, pts('-.95,0 .85,0 .85,.08 -.95,.08').map(U))
    const tv = po(
      body,
      pts('-1.55,.2 -1.4,.06 .95,.04 1.32,.18 1.38,.42 1.2,.62 .78,.84 -.1,.94 -1.1,.88 -1.5,.66').map(U),
    )
    rm(tv, 3, 0.15)
    po(dk, pts('1.15,.16 1.62,.26 1.62,.58 1.15,.66').map(U))
    L.add(hi, cut(pr(...U([1.2, 0.6])), pr(...U([1.6, 0.52])), 1.2))
    const cu = po(body, pts('-.55,.9 .1,.92 .08,1.16 -.5,1.16').map(U))
    rm(cu, 1.6)
    po(body, pts('-1.25,.88 -1,.88 -.98,1.0 -1.27,1.0').map(U))
    po(body, pts('-.92,.9 -.68,.9 -.66,1.02 -.94,1.02').map(U))
    if (o.hatch) po(body, pts('-.5,1.14 -.42,1.14 -.75,1.7 -.85,1.66').map(U))
    L.add(
      hi,
      cut(pr(...U([-1.1, 0.52])), pr(...U([0.7, 0.6])), 0.9) + cut(pr(...U([-1.3, 0.3])), pr(...U([-0.5, 0.26])), 0.8),
    )
  } else {
    // T-54: hull 6.2, overall 9.0, low dome turret, gap 1-2
    const wx = [5.05, 3.85, 2.95, 2.05, 1.15]
    po(dk, pts('.1,.62 .4,.2 .8,.06 5.3,.06 5.7,.25 6.02,.62 5.95,.88 5.7,.98 .4,.98 .15,.85'))
    const hull = po(body, pts('.02,.95 .1,1.42 .5,1.5 4.95,1.5 6.15,1.02 5.9,.72 .4,.72'))
    rm(hull, 2.4, 0.2)
    po(dk, pts('-.1,1.12 6.1,1.12 6.35,.98 6.25,.88 -.15,1.0'))
    L.add(hi, cut(pr(0, 1.11), pr(6, 1.11), 1))
    for (const x of wx) {
      const v = po(dk, ellipse(x, 0.45, 0.4, 0.4, 18))
      L.add(hi, rim(v, lx, ly, { inset: 1.4, w: 1.8, thr: 0.15 }))
      po(mid, ellipse(x, 0.45, 0.2, 0.2, 10))
      po(hi, ellipse(x, 0.45, 0.06, 0.06, 8))
      for (let k = 0; k < 5; k++) {
        const a = k * 1.256 + x
        L.add(
          mid,
          bar(
            pr(x + Math.cos(a) * 0.18, 0.45 + Math.sin(a) * 0.18),
            pr(x + Math.cos(a) * 0.33, 0.45 + Math.sin(a) * 0.33),
            2,
          ),
        )
      }
    }
    for (const [x, y, rr] of [
      [5.72, 0.62, 0.27],
      [0.42, 0.6, 0.28],
    ] as const) {
      const v = po(dk, ellipse(x, y, rr, rr, 14))
      L.add(hi, rim(v, lx, ly, { inset: 1, w: 1.4, thr: 0.15 }))
    }
    let d = ''
    for (let x = 0.5; x < 5.7; x += 0.15) d += bar(pr(x, 0.03), pr(x + 0.05, 0.11), 1.5)
    L.add(hi, d)
    for (const a of [0.5, 1.5, 2.6]) {
      const v = po(body, slab(a, 1.14, 0.85, 0.26))
      L.add(hi, rim(v, lx, ly, { inset: 1, w: 1.2 }))
    }
    const tb = 3.35
    const U = ([a, b]: Point): Point => [tb + a, 1.5 + b]
    const gA = U([1.0, 0.42])
    const gB: Point = [gA[0] + 4.5 * Math.cos(gunEl), gA[1] + 4.5 * Math.sin(gunEl)]
    L.poly(dk, [pr(gA[0], gA[1] - 0.13), pr(gB[0], gB[1] - 0.075), pr(gB[0], gB[1] + 0.075), pr(gA[0], gA[1] + 0.13)])
    const ev = (t: number): Point => [lerp(gA[0], gB[0], t), lerp(gA[1], gB[1], t)]
    const e0 = ev(0.88)
    const e1 = ev(0.985)
    L.poly(dk, [pr(e0[0], e0[1] - 0.12), pr(e1[0], e1[1] - 0.12), pr(e1[0], e1[1] + 0.12), pr(e0[0], e0[1] + 0.12)])
    L.add(hi, cut(pr(gA[0] + 0.2, gA[1] + 0.09), pr(gB[0] - 0.1, gB[1] + 0.06), 1.1))
    const tv = po(
      body,
      pts('-1.35,.04 1.2,.04 1.42,.2 1.32,.46 1.0,.68 .4,.84 -.3,.88 -.9,.76 -1.3,.5 -1.48,.22').map(U),
    )
    rm(tv, 3, 0.15)
    const cu = po(body, pts('-.5,.84 .1,.86 .06,1.0 -.46,1.0').map(U))
    rm(cu, 1.5)
    L.add(
      dk,
      bar(pr(...U([0.6, 0.8])), pr(...U([0.6, 1.15])), 2) + bar(pr(...U([0.2, 1.15])), pr(...U([1.3, 1.2])), 2.4),
    )
    L.add(hi, cut(pr(...U([-1.0, 0.5])), pr(...U([0.7, 0.56])), 0.9))
  }
  if (burnt) {
    let d = ''
    for (let i = 0; i < 60; i++)
      d += gouge(...pr(r.range(0.3, 5.8), r.range(0.9, 2.5)), r.range(1.2, 1.9), r.range(4, 16), 0.8)
    L.add(palette.grey2, d)
  }
}
