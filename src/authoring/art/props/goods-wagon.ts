import { asPoints, clamp, ellipse, nth, type Point, type Points } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Light, rim, towards } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'
import type { RoomCamera } from './room-camera'
import { wagonWindow } from './wagon-window'

export interface GoodsWagonOptions {
  readonly u0?: number | undefined
  readonly seed?: number | undefined
  readonly hi?: Ink | undefined
  readonly light?: Light | undefined
  readonly people?: number | undefined
}

/** covered goods wagon seen along the track: side plane at x, from z0 (near) to z1 (far) */
export function goodsWagon(L: Layer, cam: RoomCamera, x: number, z0: number, z1: number, o: GoodsWagonOptions = {}) {
  const U0 = o.u0 || 0
  const r = random(o.seed || 1)
  const pr = (u: number, v: number) => cam(x, v, z0 + Math.max(u, U0))
  const W = z1 - z0
  const y0 = 1.12
  const y1 = 3.45
  const pt = (c: Ink, p: Points) => {
    const v = p.map((q: Point) => pr(...q))
    L.poly(c, v)
    return v
  }
  const k = 1020 / Math.max(2.3, z0)
  const PX = (u: number) => 1020 / Math.max(2.2, z0 + u)
  const vis = (u: number) => u >= U0 - 0.01
  const hi = o.hi || palette.cream
  const lit = (u: number) => clamp(1.35 - (z0 + u) / 16, 0.25, 1)
  // running gear first: wheels stand on the rail, under the body
  const prW = (u: number, v: number) => cam(x + 0.73, v, z0 + Math.max(u, U0))
  for (const u of [1.7, W - 1.7]) {
    if (!vis(u - 0.6)) continue
    const wv = ellipse(u, 0.52, 0.5, 0.5, 24).map((p) => prW(...p))
    L.poly(
      palette.ink,
      ellipse(u + 0.08, 0.52, 0.52, 0.52, 24).map((p) => cam(x + 0.86, p[1], z0 + p[0])),
    )
    L.poly(palette.ink, wv)
    L.add(
      hi,
      rim(wv, ...towards(o.light, ...nth(wv, 0)), {
        inset: Math.max(0.6, 0.014 * PX(u)),
        w: Math.max(1, 0.05 * PX(u)),
        thr: -0.1,
      }),
    )
    L.poly(
      palette.grey2,
      ellipse(u, 0.52, 0.34, 0.34, 16).map((p) => prW(...p)),
    )
    for (let i = 0; i < 8; i++)
      L.add(
        palette.ink,
        bar(
          prW(u, 0.52),
          prW(u + Math.cos(i * 0.785) * 0.36, 0.52 + Math.sin(i * 0.785) * 0.36),
          Math.max(1, 0.045 * PX(u)),
        ),
      )
    pt(palette.ink, [
      [u - 0.17, 0.42],
      [u + 0.17, 0.42],
      [u + 0.2, 0.9],
      [u - 0.2, 0.9],
    ])
    L.add(
      hi,
      rim(
        asPoints([
          [u - 0.17, 0.42],
          [u + 0.17, 0.42],
          [u + 0.17, 0.64],
          [u - 0.17, 0.64],
        ]).map((q) => pr(...q)),
        -0.8,
        0.4,
        { inset: 1, w: Math.max(1, 0.025 * PX(u)), thr: 0.1 },
      ),
    )
    pt(palette.ink, [
      [u - 0.72, 0.9],
      [u + 0.72, 0.9],
      [u + 0.4, 0.76],
      [u - 0.4, 0.76],
    ])
    L.add(hi, cut(pr(u - 0.62, 0.86), pr(u + 0.62, 0.86), Math.max(0.8, 0.022 * PX(u))))
  }
  L.add(palette.ink, bar(pr(W * 0.5 - 1.2, 0.6), pr(W * 0.5 + 1.2, 0.6), Math.max(1, 0.05 * PX(W / 2))))
  // near end wall, roof curve
  const e = (xx: number, v: number) => cam(xx, v, Math.max(2.2, z0))
  if (!U0)
    L.poly(palette.ink, [
      e(x, y0),
      e(x + 2.9, y0),
      e(x + 2.9, y1),
      e(x + 2.2, y1 + 0.34),
      e(x + 1.45, y1 + 0.44),
      e(x + 0.7, y1 + 0.34),
      e(x, y1),
    ])
  if (z0 > 3) {
    let d = ''
    for (let i = 0; i < 8; i++)
      d += cut(e(x + 0.1 + i * 0.36, y0 + 0.1), e(x + 0.1 + i * 0.36, y1 - 0.1), Math.max(0.8, 0.03 * k))
    L.add(palette.grey2, d)
  }
  pt(palette.ink, [
    [0, 0.9],
    [W, 0.9],
    [W, y1 + 0.1],
    [0, y1 + 0.1],
  ])
  pt(palette.grey2, [
    [0.12, y0 + 0.04],
    [W - 0.12, y0 + 0.04],
    [W - 0.12, y1 - 0.06],
    [0.12, y1 - 0.06],
  ])
  L.poly(palette.ink, [
    pr(-0.05, y1),
    pr(W + 0.05, y1),
    cam(x + 0.7, y1 + 0.34, z1),
    cam(x + 0.7, y1 + 0.34, Math.max(z0, 2.3)),
  ])
  L.add(hi, cut(pr(0, y1 + 0.06), pr(W, y1 + 0.06), Math.max(1, 0.04 * k)))
  // boards, each with a few cuts; posts; sliding door with its bar
  let d = ''
  let h = ''
  for (let v = y0 + 0.2; v < y1 - 0.1; v += 0.165) {
    let u = 0.15
    while (u < W - 0.2) {
      const l = r.range(0.6, 2.4)
      d += cut(pr(u, v), pr(Math.min(W - 0.15, u + l), v), Math.max(0.9, 0.022 * PX(u)))
      if (r() < 0.5 * lit(u))
        h += cut(
          pr(u + r() * 0.3, v + 0.06),
          pr(Math.min(W - 0.15, u + l * r.range(0.4, 0.9)), v + 0.06),
          Math.max(0.7, 0.02 * PX(u)) * lit(u),
        )
      u += l + r.range(0.02, 0.2)
    }
  }
  L.add(palette.ink, d)
  L.add(hi, h)
  const dc = W / 2
  for (const u of [0.12, 1.5, dc - 1.05, dc + 1.05, W - 1.5, W - 0.12]) {
    pt(palette.ink, [
      [u - 0.07, y0 - 0.1],
      [u + 0.07, y0 - 0.1],
      [u + 0.07, y1],
      [u - 0.07, y1],
    ])
    L.add(hi, cut(pr(u - 0.04, y0), pr(u - 0.04, y1 - 0.1), Math.max(0.8, 0.02 * PX(u))))
  }
  pt(palette.ink, [
    [dc - 0.98, y0],
    [dc + 0.98, y0],
    [dc + 0.98, y1 - 0.08],
    [dc - 0.98, y1 - 0.08],
  ])
  {
    let q = ''
    for (let u = dc - 0.85; u < dc + 0.9; u += 0.21)
      q += cut(pr(u, y0 + 0.08), pr(u, y1 - 0.2), Math.max(0.8, 0.022 * PX(u)))
    L.add(palette.grey2, q)
    L.add(
      hi,
      bar(pr(dc - 0.9, y0 + 0.12), pr(dc + 0.9, y1 - 0.3), Math.max(1, 0.03 * PX(dc))) +
        bar(pr(dc - 1, y0 + 1.1), pr(dc + 1, y0 + 1.1), Math.max(1, 0.035 * PX(dc))),
    )
  }
  for (const [a, b] of [
    [0.2, 1.4],
    [W - 0.2, W - 1.4],
  ] as const)
    L.add(palette.ink, bar(pr(a, y0 + 0.1), pr(b, y1 - 0.9), Math.max(1.4, 0.07 * k * 0.8)))
  // small barred windows high in the corners: faces and hands
  let inside = o.people || 0
  for (const u of [W - 2.5, W - 1.24, 0.42]) {
    if (!vis(u)) continue
    const px = PX(u)
    const near = px > 26
    const people = near && inside === 2 ? 'two' : near && inside === 1 ? 'one' : 'nobody'
    wagonWindow(L, { pr, u, px, hi, people, hands: people === 'two' && px > 60 })
    if (near) inside--
  }
  // frame and buffers
  pt(palette.ink, [
    [-0.1, 0.86],
    [W + 0.1, 0.86],
    [W + 0.1, y0 + 0.06],
    [-0.1, y0 + 0.06],
  ])
  L.add(hi, cut(pr(0, y0), pr(W, y0), Math.max(1, 0.03 * k)))
}
