import { type Point, type Projection, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { random } from '../kit/random'
import { type BuildingOptions, surface } from './surface'

/** Parliament from the Danube: 268 m long, dome 96 m */
export function parliament(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po, ct } = surface(L, pr, t)
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const b = o.body
  const h = o.hi
  const m = o.mid
  const lit = o.lightDir ?? -1
  const lw = Math.max(0.5, s * 0.5)
  const spire = (u: number, v: number, w: number, hh: number) => {
    po(b, [
      [u - w, v],
      [u + w, v],
      [u + w, v + hh * 0.42],
      [u + w * 1.25, v + hh * 0.45],
      [u, v + hh],
      [u - w * 1.25, v + hh * 0.45],
      [u - w, v + hh * 0.42],
    ])
    ct(h, [u + lit * w * 0.5, v + 1], [u + lit * w * 0.5, v + hh * 0.42], lw)
    ct(h, [u + lit * w * 0.5, v + hh * 0.5], [u, v + hh * 0.92], lw * 0.8)
  }
  // long body
  po(b, pts('-134,0 134,0 134,23 -134,23'))
  for (const k of [-1, 1]) {
    // wings with steep roofs
    po(b, [
      [k * 24, 23],
      [k * 128, 23],
      [k * 122, 33],
      [k * 28, 33],
    ]) // chamber blocks (higher), quarter points
    po(b, [
      [k * 44, 20],
      [k * 92, 20],
      [k * 92, 33],
      [k * 86, 46],
      [k * 50, 46],
      [k * 44, 33],
    ])
    for (const u of [44, 92]) spire(k * u, 26, 2.6, 34)
    for (const u of [56, 80]) spire(k * u, 44, 1, 9)
    po(b, [
      [k * 112, 20],
      [k * 134, 20],
      [k * 134, 31],
      [k * 130, 40],
      [k * 116, 40],
      [k * 112, 31],
    ])
    for (const u of [112, 134]) spire(k * u, 22, 2.2, 26)
    for (let u = 28; u < 134; u += 7) spire(k * u, 23, 0.7, 9.5)
  }
  // centre: front towers + dome
  po(b, pts('-27,0 27,0 27,30 -27,30'))
  for (const u of [-27, 27]) spire(u, 26, 2.8, 40)
  for (const u of [-16, 16]) spire(u, 30, 1.4, 19)
  po(b, pts('-15,28 15,28 15,46 -15,46'))
  for (let i = -3; i <= 3; i++) spire(i * 4.8, 44, 0.8, 9)
  const dome: Point[] = []
  for (let i = 0; i <= 14; i++) {
    const a = (Math.PI * i) / 14
    dome.push([13.2 * Math.cos(a), 46 + 25 * Math.sin(a) ** 0.8])
  }
  po(b, [[-14, 44], [14, 44], ...dome])
  po(b, pts('-3,70 3,70 2.6,79 3.2,80 0,97 -3.2,80 -2.6,79'))
  for (let i = -4; i <= 4; i++) {
    const x = i * 2.9

    ct(
      i * lit >= 0 ? h : m,
      [x, 47],
      [x * 0.16, 70.5],
      (i * lit >= 0 ? 1 : 0.8) * lw * 1.4,
      (pr(1, 0)[0] - pr(0, 0)[0]) * x * 0.3 * (lit < 0 ? 1 : 1),
    )
  }
  // carved bays & window rows
  let d = ''
  let d2 = ''
  const w = Math.max(0.5, s * 0.55)
  for (let u = -132; u <= 132; u += 3.6) {
    d += bar(pr(u, 2.5), pr(u, 7.5), w)
    d += bar(pr(u, 10), pr(u, 15.5), w)
    if (s > 0.8) d2 += bar(pr(u, 17.5), pr(u, 20.5), w * 0.8)
  }
  L.add(o.winc || h, d)
  L.add(o.winc || h, d2)
  for (const v of [8.8, 16.6, 22.2]) ct(h, [-134, v], [134, v], lw * 0.8)
  let e = ''
  const rr = random(5)
  for (let u = -130; u < 130; u += 3) {
    const v = 24 + rr() * 2
    if (Math.abs(u) > 30) e += cut(pr(u, 32), pr(u + lit * -0.4, v), lw * 0.7)
  }
  L.add(m === b ? h : m, e)
}
