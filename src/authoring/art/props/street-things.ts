import { carve } from '../kit/carve'
import { clamp, ellipse, nth, type Point, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface StreetClockOptions {
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
}

/** street clock on a post: hands at hh:mm */
export function streetClock(
  L: Layer,
  x: number,
  y: number,
  h: number,
  hh: number,
  mm: number,
  o: StreetClockOptions = {},
) {
  const R = h * 0.12
  const cy = y - h
  const c = palette.ink
  const hi = o.hi || palette.cream
  L.poly(c, [
    [x - h * 0.03, y],
    [x + h * 0.03, y],
    [x + h * 0.022, y - h * 0.09],
    [x + h * 0.012, y - h * 0.12],
    [x + h * 0.01, cy + R],
    [x - h * 0.01, cy + R],
    [x - h * 0.012, y - h * 0.12],
    [x - h * 0.022, y - h * 0.09],
  ])
  L.add(hi, cut([x - h * 0.006, y - h * 0.14], [x - h * 0.005, cy + R * 1.2], h * 0.006))
  L.poly(c, ellipse(x, cy, R * 1.16, R * 1.16, 22))
  L.poly(c, [
    [x - R * 0.5, cy - R],
    [x + R * 0.5, cy - R],
    [x + R * 0.2, cy - R * 1.5],
    [x, cy - R * 1.8],
    [x - R * 0.2, cy - R * 1.5],
  ])
  L.poly(palette.cream, ellipse(x, cy, R, R, 22))
  let d = ''
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6
    const k = i % 3 ? 0.82 : 0.74
    d += bar(
      [x + Math.sin(a) * R * k, cy - Math.cos(a) * R * k],
      [x + Math.sin(a) * R * 0.93, cy - Math.cos(a) * R * 0.93],
      R * (i % 3 ? 0.06 : 0.11),
    )
  }
  const hand = (a: number, l: number, w: number) => {
    d += bar(
      [x - Math.sin(a) * R * 0.14, cy + Math.cos(a) * R * 0.14],
      [x + Math.sin(a) * R * l, cy - Math.cos(a) * R * l],
      R * w,
    )
  }
  hand((((hh % 12) + mm / 60) * Math.PI) / 6, 0.5, 0.13)
  hand((mm * Math.PI) / 30, 0.72, 0.09)
  L.add(c, d + path(ellipse(x, cy, R * 0.1, R * 0.1, 8)))
  L.add(
    hi,
    rim(ellipse(x, cy, R * 1.16, R * 1.16, 22), ...(o.light ?? ([-0.7, -0.6] as const)), {
      inset: R * 0.03,
      w: R * 0.06,
      thr: 0.1,
    }),
  )
}

export interface PigeonOptions {
  readonly flip?: boolean | undefined
  readonly fly?: boolean | undefined
  readonly tone?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
}

export function pigeon(L: Layer, x: number, y: number, s: number, o: PigeonOptions = {}) {
  const f = o.flip ? -1 : 1
  const T = ([a, b]: Point): Point => [x + a * s * f, y - b * s]
  const b = (
    o.fly
      ? pts('-10,4 -3,7 -8,17 1,9 6,18 6,9 10,9 12,7.5 9,6 4,3.4 -3,3')
      : pts('-13,4 -6,7 0,9 4,10 5.4,14 8,15.4 10,14 12,12.6 9.8,12 9.4,9 7,4.4 2,2.6 -5,2.8')
  ).map(T)
  L.poly(o.tone || palette.ink, b)
  L.add(
    o.hi || palette.cream,
    rim(b, ...(o.light ?? ([-0.4, -0.9] as const)), { inset: 0.6, w: 1.2 * Math.max(0.8, s), thr: 0.2, minLen: 2 }),
  )
  if (!o.fly) L.add(o.tone || palette.ink, bar(T([1, 3]), T([1, -1]), 0.9 * s) + bar(T([3, 3]), T([4, -1]), 0.9 * s))
}

export interface AdPillarOptions {
  readonly seed?: number | undefined
  readonly body?: Ink | undefined
}

/** advertising pillar (hirdetőoszlop) with torn posters */
export function adPillar(L: Layer, x: number, y: number, h: number, o: AdPillarOptions = {}) {
  const r = random(o.seed || 5)
  const w = h * 0.2
  const hi = palette.cream
  const body: Point[] = [
    [x - w, y],
    [x + w, y],
    [x + w, y - h * 0.82],
    [x - w, y - h * 0.82],
  ]
  L.poly(palette.ink, [
    [x - w * 1.12, y + h * 0.01],
    [x + w * 1.12, y + h * 0.01],
    [x + w * 1.12, y - h * 0.08],
    [x - w * 1.12, y - h * 0.08],
  ])
  L.poly(o.body || palette.grey2, body)
  for (const [a, b, c, d, k] of [
    [-0.92, 0.2, 0.62, 0.28, 0],
    [-0.2, 0.34, 0.7, 0.3, 1],
    [-0.86, 0.5, 0.8, 0.26, 2],
    [0.1, 0.12, 0.6, 0.2, 3],
    [0.0, 0.66, 0.84, 0.12, 0],
  ] as const) {
    const X = x + a * w
    const Y = y - h * b
    const W2 = c * w
    const H2 = h * d
    const tear: Point[] = [
      [X, Y],
      [X + W2 * 0.7, Y + r.around() * 2],
      [X + W2 * 0.82, Y - H2 * 0.12],
      [X + W2, Y - H2 * 0.1],
      [X + W2, Y - H2],
      [X + W2 * 0.4, Y - H2],
      [X + W2 * 0.3, Y - H2 * 0.86],
      [X, Y - H2 * 0.9],
    ]
    L.poly(nth([palette.grey1, palette.cream, palette.grey1, palette.grey2], k), tear)
    L.add(palette.ink, rim(tear, 0.6, 0.8, { inset: -0.5, w: 1.6, thr: 0.1 }))
    let q = ''
    for (let i = 0; i < 4; i++)
      q += bar(
        [X + W2 * 0.15, Y - H2 * (0.25 + i * 0.17)],
        [X + W2 * r.range(0.5, 0.85), Y - H2 * (0.25 + i * 0.17)],
        h * 0.006 * (i === 3 ? 3 : 1),
      )
    L.add(palette.ink, q)
  }
  L.add(
    palette.ink,
    carve(
      [
        [
          [x + w * 0.35, y - 4],
          [x + w, y - 4],
          [x + w, y - h * 0.8],
          [x + w * 0.5, y - h * 0.8],
        ],
      ],
      { angle: 1.57, gap: h * 0.016, w: h * 0.008, len: [h * 0.05, h * 0.2], r, field: (X) => clamp((X - x) / w) },
    ),
  )
  L.poly(palette.ink, [
    [x - w * 1.15, y - h * 0.82],
    [x + w * 1.15, y - h * 0.82],
    [x + w * 1.15, y - h * 0.87],
    [x + w * 0.8, y - h * 0.93],
    [x + w * 0.2, y - h * 0.97],
    [x, y - h],
    [x - w * 0.2, y - h * 0.97],
    [x - w * 0.8, y - h * 0.93],
    [x - w * 1.15, y - h * 0.87],
  ])
  L.add(
    hi,
    cut([x - w * 1.05, y - h * 0.855], [x + w * 0.6, y - h * 0.86], 2) +
      cut([x - w * 0.9, y - h * 0.1], [x - w * 0.92, y - h * 0.8], w * 0.06),
  )
  let s = ''
  for (let i = 0; i < 16; i++)
    s += path(ellipse(x + r.around() * w * 0.9, y - h * r.range(0.1, 0.8), r.range(1, 2.6), r.range(1, 2.4), 5))
  L.add(palette.ink, s)
}

export interface HeapOptions {
  readonly seed?: number | undefined
  readonly hi?: Ink | undefined
  readonly color?: Ink | undefined
  readonly n?: number | undefined
  readonly light?: Point | undefined
}

/** swept heap of rubble */
export function heap(L: Layer, x: number, y: number, w: number, h: number, o: HeapOptions = {}) {
  const r = random(o.seed || 7)
  const hi = o.hi || palette.cream
  const points: Point[] = [[x - w / 2, y]]
  for (let i = 1; i < 14; i++) {
    const t = i / 14
    points.push([x - w / 2 + w * t, y - h * Math.sin(Math.PI * t) ** 0.8 * r.range(0.72, 1.1)])
  }
  points.push([x + w / 2, y])
  L.poly(o.color || palette.ink, points)
  for (let i = 0; i < (o.n || 26); i++) {
    const t = r.range(0.04, 0.96)
    const px = x - w / 2 + w * t
    const py = y - h * Math.sin(Math.PI * t) * r.range(0, 0.98)
    const k = h * r.range(0.09, 0.2)
    const a = r.around() * 0.5
    const st = pts('-1,.5 .8,.6 1,-.3 .2,-.8 -.8,-.5').map(
      ([u, v]): Point => [
        px + (u * Math.cos(a) - v * Math.sin(a)) * k,
        py + (u * Math.sin(a) + v * Math.cos(a)) * k * 0.8,
      ],
    )
    L.poly(o.color || palette.ink, st)
    L.add(
      hi,
      rim(st, ...(o.light ?? ([-0.4, -0.8] as const)), { inset: 0.7, w: Math.max(1, k * 0.28), thr: 0.2, minLen: 2 }),
    )
  }
}
