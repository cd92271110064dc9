import { ellipse, type Point, type Points, pts } from '../kit/geometry'
import { bar, cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'

export interface SleeperOptions {
  readonly hi?: Ink | undefined
  readonly coat?: Ink | undefined
  readonly light?: Point | undefined
}

/** somebody asleep on a bench under an overcoat, head to the left. px per cm = s, bench top at y */
export function sleeper(L: Layer, x: number, y: number, s: number, o: SleeperOptions = {}) {
  const T = ([u, v]: Point): Point => [x + u * s, y - v * s]
  const hi = o.hi || palette.cream
  const coat = o.coat || palette.grey2
  const [lx, ly] = o.light || [0.6, -0.8]
  const po = (c: Ink, p: Points, w = 2.4, thr = 0.2) => {
    const v = p.map(T)
    L.poly(c, v)
    if (w) L.add(hi, rim(v, lx, ly, { inset: 1, w: w * s, thr, minLen: 5 }))
    return v
  }
  // bench
  for (const u of [10, 166]) {
    po(
      palette.ink,
      [
        [u, -8],
        [u + 9, -8],
        [u + 12, -46],
        [u + 3, -46],
      ],
      1.6,
    )
  }
  po(palette.ink, pts('-6,0 190,0 190,-8 -6,-8'), 0)
  L.add(hi, cut(T([-4, -1]), T([188, -1]), 2.2 * s))
  L.add(palette.grey2, cut(T([14, -30]), T([170, -30]), 2.6 * s))
  // boots put side by side under the bench, mug at the end: this is rest
  for (const u of [96, 116]) {
    po(
      palette.ink,
      [
        [u, -46],
        [u + 24, -46],
        [u + 24, -41],
        [u + 12, -36],
        [u + 11, -18],
        [u, -18],
      ],
      2.2,
    )
    L.add(hi, bar(T([u + 1, -19]), T([u + 10, -19]), 1.6 * s))
  }
  po(palette.ink, pts('176,0 187,0 187,13 176,13'), 1.8)
  L.add(palette.ink, polyline(pts('187,11 192,10 192,3 187,2').map(T), 1.8 * s))
  L.add(hi, cut(T([177, 12]), T([186, 12]), 1.2 * s))
  // pillow of rolled overalls
  po(palette.ink, pts('-5,0 -9,8 -5,16 8,19 24,16 29,6 26,0'), 2.4)
  L.add(palette.grey2, cut(T([-4, 11]), T([24, 11]), 1.6 * s) + cut(T([-3, 6]), T([25, 5]), 1.2 * s))
  // head on its side, face to us, cap slipped forward, hand under the cheek
  L.poly(palette.ink, pts('2,20 0,29 6,38 16,41 25,37 29,28 26,20 15,16').map(T))
  L.poly(palette.cream, pts('9,17.5 7,24 10,31 18,34 25,32 27.5,25 25,19 17,15.5').map(T))
  L.poly(palette.ink, pts('9,17 7,24 9.6,30 12.4,30 12,24 14,18.5').map(T))
  po(palette.ink, pts('-1,30 3,40 14,44.5 25,41 30,33 34,30.5 33,28 25,30.5 10,32.5'), 2.4)
  L.add(
    palette.ink,
    cut(T([15.5, 25.6]), T([19.6, 24.6]), 1 * s, -1 * s) +
      cut(T([22, 25.4]), T([25.6, 26]), 0.9 * s, 1 * s) +
      cut(T([20.6, 24]), T([21, 20.6]), 0.9 * s) +
      cut(T([18.6, 18.6]), T([22.6, 18.8]), 0.9 * s),
  )
  // stockinged feet, drawn-up knees under the coat: shoulder and hip rise, waist dips
  po(palette.grey2, pts('150,2 160,1 170,3 172,9 164,12 150,13'), 1.8)
  po(palette.grey2, pts('146,9 158,10 168,14 167,20 158,20 146,19'), 1.8)
  const c = po(
    coat,
    pts(
      '30,1 24,9 23,20 29,32 40,43 52,47 63,43 73,35 83,32 94,36 106,42 118,40 130,32 146,24 156,18 157,6 150,-3 141,-12 132,-2 120,-9 108,-1 60,-1',
    ),
    3.2,
    0.2,
  )
  L.add(palette.ink, rim(c, -lx, 1, { inset: 0, w: 4.4 * s, thr: 0.3 }))
  let d = ''
  for (const [a, b, k] of [
    [[50, 43], [62, 20], 5],
    [[60, 40], [78, 12], 4],
    [[74, 31], [70, 8], -3],
    [[86, 30], [98, 10], 3],
    [[104, 38], [112, 16], 4],
    [[114, 36], [128, 10], 4],
    [[128, 28], [140, 2], 3],
    [[142, 22], [148, 6], 2],
  ] as const)
    d += cut(T(a), T(b), 1.8 * s, k * s)
  L.add(palette.ink, d)
  L.add(hi, cut(T([54, 42]), T([70, 18]), 1.1 * s, 4 * s) + cut(T([108, 38]), T([120, 14]), 1.1 * s, 3 * s))
  // collar turned up, buttons, half-belt; forearm folded under the cheek
  po(coat, pts('24,12 22,24 30,35 39,40 37,30 31,20 30,12'), 2.4)
  for (const [u, v] of pts('46,22 54,12 64,4')) L.poly(palette.ink, ellipse(...T([u, v]), 2 * s, 2 * s, 7))
  po(coat, pts('28,2 46,1 58,8 56,16 44,14 30,12'), 2.2)
  L.poly(palette.cream, pts('30,12 22,16 19,18.5 16,17 18,12 24,6 29,4').map(T))
  L.add(palette.ink, cut(T([21, 14]), T([27, 9]), 0.8 * s))
}
