import { ellipse, type Point, type Points, type Projection, project, pts, slab } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { type BuildingOptions, surface } from './surface'

/** The Stalin monument in metres: tribune 18 m wide with its frieze, the plinth, and with `boots` what the saw left on it. */
export function stalin(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po } = surface(L, pr, t)
  const b = o.body
  const h = o.hi
  const m = o.mid
  const [lx, ly] = o.light || [-0.7, -0.5]
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const rm = (v: Points, w = 0.12, thr = 0.2) =>
    L.add(h, rim(v, lx, ly, { inset: s * 0.05, w: s * w, thr, minLen: s * 0.2 }))
  const r = random(3)
  // stairs + tribune + frieze
  for (let i = 0; i < 4; i++) rm(po(b, slab(-13 + i * 0.8, i * 0.45, 26 - i * 1.6, 0.47)), 0.07)
  rm(po(b, slab(-9.2, 1.8, 18.4, 4.2)), 0.14)
  po(m, slab(-8.7, 2.3, 17.4, 2.6)) // relief frieze: marching figures
  let d = ''
  let e = ''
  for (let u = -8.3; u < 8.3; u += 0.62) {
    const hh = 1.9 + r.around() * 0.25
    const x = u + r.around() * 0.12
    d +=
      path(
        project(pr, [
          [x - 0.24, 2.32],
          [x + 0.24, 2.32],
          [x + 0.2, 2.32 + hh * 0.72],
          [x - 0.2, 2.32 + hh * 0.72],
        ]),
      ) + path(project(pr, ellipse(x + 0.04, 2.32 + hh * 0.86, 0.15, 0.2, 7)))
    e +=
      cut(pr(x - 0.2, 2.5), pr(x - 0.16, 2.32 + hh * 0.66), s * 0.07) +
      cut(pr(x + 0.02, 3.2), pr(x + 0.36, 3.55 + r.around() * 0.3), s * 0.05)
  }
  L.add(b, d)
  L.add(h, e)
  rm(po(b, slab(-9.5, 5.6, 19, 0.45)), 0.08)
  let z = ''
  for (let u = -8.8; u < 9; u += 1.1) z += cut(pr(u, 1.95), pr(u + 0.7, 2.0), s * 0.06)
  L.add(m, z)
  const rail = slab(-9.4, 6.05, 18.8, 0.5)
  rm(po(b, rail), 0.06) // plinth for figure
  rm(po(b, pts('-2.6,6 2.6,6 2.3,11 -2.3,11')), 0.16)
  rm(po(b, pts('-2.75,10.7 2.75,10.7 2.75,11.2 -2.75,11.2')), 0.1)
  let g = ''
  for (let i = 0; i < 5; i++) g += cut(pr(-2.3, 6.9 + i * 0.85), pr(2.2, 6.9 + i * 0.85), s * 0.03)
  L.add(m, g)
  const Y = 11.2
  const q = (p: Points) => p.map(([a, c]: Point): Point => [a, c + Y])
  if (!o.boots) return
  const bootL: Points = [
    [-1.45, 0],
    [-0.2, 0],
    [-0.12, 0.3],
    [-0.2, 0.55],
    [-0.28, 1.0],
    [-0.22, 2.2],
    ...pts('-.5,2.16 -.66,2.26 -.9,2.18'),
    [-1.2, 2.1],
    [-1.16, 1.2],
    [-1.24, 0.6],
    [-1.5, 0.3],
  ]
  const bootR: Points = [
    [0.25, 0],
    [1.75, 0],
    [1.82, 0.28],
    [1.5, 0.5],
    [1.2, 0.75],
    [1.16, 1.2],
    [1.22, 1.9],
    ...pts('1.0,2.02 .74,2.1 .54,2.04'),
    [0.32, 2.15],
    [0.36, 1.1],
    [0.28, 0.5],
  ]
  const k = 1.5
  const sc = (p: Points) => p.map(([a, c]: Point): Point => [a * k, c * k])
  for (const p of [bootL, bootR]) {
    const v = po(m, q(sc(p)))
    L.add(b, rim(v, 0.8, 0.25, { inset: 0, w: s * 0.42, thr: 0.1 }))
    rm(v, 0.16, 0.1)
  }
  let c = ''
  for (const x of [-0.95, 0.55])
    for (let i = 0; i < 4; i++)
      c +=
        cut(
          pr((x + i * 0.1) * k, Y + (0.7 + i * 0.12) * k),
          pr((x + 0.32 + i * 0.05) * k, Y + (0.66 + i * 0.14) * k),
          s * 0.06,
          s * 0.04,
        ) + cut(pr((x + i * 0.14) * k, Y + 1.1 * k), pr((x + 0.03 + i * 0.14) * k, Y + 1.9 * k), s * 0.045)
  L.add(h, c)
  // the hollow of the shafts, sawn through
  for (const [u, v, rx] of [
    [-0.7, 2.17, 0.46],
    [0.77, 2.02, 0.43],
  ] as const) {
    po(h, q(sc(ellipse(u, v, rx + 0.05, 0.2, 12))))
    po(b, q(sc(ellipse(u, v - 0.02, rx - 0.02, 0.13, 12))))
  }
}
