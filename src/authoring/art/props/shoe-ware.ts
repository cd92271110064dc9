import { nth, type Point, pts } from '../kit/geometry'
import { bar } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'

export interface WareOptions {
  readonly flip?: boolean | undefined
  readonly c?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly stand?: boolean | undefined
}

/** a shoe on a stand (profile, toe to +x), kind 0 shoe 1 boot 2 heel 3 hat 4 child boot */
export function ware(L: Layer, x: number, y: number, s: number, kind = 0, o: WareOptions = {}) {
  const T = ([u, v]: Point): Point => [x + u * s * (o.flip ? -1 : 1), y - v * s]
  const c = o.c || palette.grey1
  const hi = o.hi || palette.cream
  const A = nth(
    [
      pts('-11,0 -11,9 -8,12 -2,10 4,6 12,4.5 15,2 15,0'),
      pts('-10,0 -11,12 -10,27 -1,28 -.5,14 4,8 12,6 15,2 15,0'),
      pts('-11,-1 -9,-1 -8,4 -2,2 6,0 14,0 14,3 6,6 -2,8 -6,11 -11,10'),
      pts('-15,0 15,0 15,1.6 9,3 8.5,11 4,13.5 0,12.4 -5,13.5 -8.5,11 -9,3 -15,1.6'),
      pts('-8,0 -8.5,10 -8,17 0,17.5 0,9 3,6 9,5 11,2 11,0'),
    ],
    kind,
  )
  const v = A.map(T)
  L.poly(c, v)
  L.add(palette.ink, rim(v, -0.6, 0.8, { inset: 0, w: 3 * s, thr: 0.2 }))
  L.add(hi, rim(v, 0.5, -0.9, { inset: 0.8, w: 1.8 * s, thr: 0.2 }))
  if (kind < 2)
    L.add(
      palette.ink,
      [0, 1, 2]
        .map((i) =>
          bar(
            T([-1 + i * 2.6, 10 - i * 1.8 + (kind ? 4 : 0)]),
            T([2 + i * 2.4, 11.4 - i * 1.8 + (kind ? 3 : 0)]),
            0.9 * s,
          ),
        )
        .join(''),
    )
  if (kind === 3) L.add(palette.ink, bar(T([-8.8, 4.2]), T([8.8, 4.2]), 2 * s))
  if (o.stand)
    L.add(palette.ink, bar(T([0, -1]), T([0, -o.stand]), 1.6 * s) + bar(T([-7, -o.stand]), T([7, -o.stand]), 2 * s))
}
