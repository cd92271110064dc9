import { type Point, type Points, type Projection, pts } from '../kit/geometry'
import { bar } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'

export interface MuseumOptions {
  readonly body?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly dark?: Ink | undefined
  readonly side?: number | undefined
}

/** museum front: eight columns, pediment, flight of steps. u=0 axis, 34 m wide */
export function museum(L: Layer, pr: Projection, o: MuseumOptions = {}) {
  const b = o.body || palette.grey2
  const h = o.hi || palette.cream
  const d = o.dark || palette.ink
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const ls = o.side || 1
  const po = (c: Ink, p: Points) =>
    L.poly(
      c,
      p.map((q: Point) => pr(...q)),
    )
  const R = (u: number, v: number, w: number, hh: number): Point[] => [
    [u, v],
    [u + w, v],
    [u + w, v + hh],
    [u, v + hh],
  ]
  po(b, R(-34, 0, 68, 15.4))
  po(h, R(-34.6, 15, 69.2, 0.7))
  for (let u = -31; u <= 31; u += 4.4) {
    if (Math.abs(u) < 16) continue
    for (const v of [3, 9]) {
      po(h, R(u - 1.1, v, 2.2, 3.6))
      po(d, R(u - 0.8, v + 0.1, 1.7, 3.3))
    }
  }
  po(d, R(-14.6, 4, 29.2, 10))
  for (let i = 0; i < 8; i++) {
    const u = -13.3 + i * 3.8
    po(h, [
      [u - 0.75, 4.4],
      [u + 0.75, 4.4],
      [u + 0.62, 13],
      [u - 0.62, 13],
    ])
    po(
      b,
      ls < 0
        ? [
            [u, 4.4],
            [u + 0.75, 4.4],
            [u + 0.62, 13],
            [u, 13],
          ]
        : [
            [u - 0.75, 4.4],
            [u, 4.4],
            [u, 13],
            [u - 0.62, 13],
          ],
    )
    po(h, [
      [u - 0.65, 12.7],
      [u + 0.65, 12.7],
      [u + 1.05, 13.9],
      [u - 1.05, 13.9],
    ])
  }
  po(b, R(-15.6, 13.9, 31.2, 1.9))
  po(h, R(-15.8, 15.5, 31.6, 0.5))
  po(b, pts('-16.4,16 16.4,16 0,22.4'))
  L.add(h, bar(pr(-16.6, 16.2), pr(0, 22.5), s * 0.5) + bar(pr(16.6, 16.2), pr(0, 22.5), s * 0.45))
  po(d, pts('-11,16.7 11,16.7 0,21'))
  for (let i = 0; i < 9; i++) {
    const u = -7.5 + i * 1.9
    const t = 1.6 * (1 - Math.abs(u) / 11) + 0.5
    po(h, [
      [u - 0.4, 16.8],
      [u + 0.4, 16.8],
      [u + 0.3, 16.8 + t],
      [u, 17.4 + t * 1.05],
      [u - 0.3, 16.8 + t],
    ])
  }
  for (let i = 0; i < 8; i++) {
    po(i % 2 ? h : b, R(-15 - i * 0.5, 4 - (i + 1) * 0.5, 30 + i, 0.5))
  }
}
