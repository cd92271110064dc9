import { asPoints, type Point, type Points, pts } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'

export interface StreetLampOptions {
  readonly color?: Ink | undefined
  readonly arms?: 1 | 2 | undefined
  readonly glow?: Ink | undefined
}

export function streetLamp(L: Layer, x: number, y: number, h: number, o: StreetLampOptions = {}) {
  // Budapest kandeláber
  const c = o.color || palette.ink
  const s = h / 100
  const T = ([a, b]: Point): Point => [x + a * s, y - b * s]
  const po = (points: Points) => L.poly(c, points.map(T))
  po(pts('-5,0 5,0 4,4 3,10 2.4,20 3,22 1.5,24 1.1,70 -1.1,70 -1.5,24 -3,22 -2.4,20 -3,10 -4,4'))
  po(pts('-2.4,69 2.4,69 1.4,73 -1.4,73'))
  if (o.arms === 2) {
    for (const k of [-1, 1]) {
      L.add(
        c,
        polyline(
          asPoints([
            [0, 72],
            [k * 5, 79],
            [k * 11, 80],
            [k * 14, 76],
          ]).map(T),
          1.4 * s,
        ),
      )
      po([
        [k * 14 - 3, 76],
        [k * 14 + 3, 76],
        [k * 14 + 2.2, 66],
        [k * 14 - 2.2, 66],
      ])
      L.poly(
        o.glow || palette.cream,
        asPoints([
          [k * 14 - 2, 75],
          [k * 14 + 2, 75],
          [k * 14 + 1.3, 67],
          [k * 14 - 1.3, 67],
        ]).map(T),
      )
    }
  } else {
    po(pts('-3.6,86 3.6,86 2,73 -2,73'))
    L.poly(o.glow || palette.cream, pts('-2.8,85 2.8,85 1.5,74.5 -1.5,74.5').map(T))
    L.add(c, bar(T([0, 74]), T([0, 86]), 0.7 * s))
    po(pts('-4.6,86 4.6,86 2.2,91 .6,92 .5,96 -.5,96 -.6,92 -2.2,91'))
  }
  return T([0, 80])
}
