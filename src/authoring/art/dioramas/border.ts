// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { beam } from '../city/fire'
import { snow } from '../city/weather'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, type Points, place, pts, rect, two } from '../kit/geometry'
import { bar, cut, gouge, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { reeds } from '../landmarks/reeds'
import { watchtower } from '../landmarks/watchtower'
import { figure } from '../people/figure/figure'
import type { FigureTools } from '../people/figure/options'
import { walk } from '../people/walk'
import { bigReeds } from '../props/big-reeds'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

export function border(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1701)

  const light = { x: 500, y: 540 } as const
  // sky in four flat areas, edges cut by the knife along the light
  sky.poly(palette.blue, rect(LEFT, 0, RIGHT - LEFT, 560))
  const edge = (y0: number, amp: number, k: number) => {
    const o: Point[] = []
    for (let i = 0; i <= 44; i++) {
      const x = lerp(LEFT, RIGHT, i / 44)
      o.push([x, y0 + amp * (Math.abs(x - light.x) / 900) ** 1.5 + 5 * Math.sin(i * k)])
    }
    return o
  }
  sky.poly(palette.grey2, [...edge(352, 96, 1.3), [RIGHT, 560], [LEFT, 560]])
  sky.poly(palette.grey1, [...edge(440, 70, 1.7), [RIGHT, 560], [LEFT, 560]])
  sky.poly(palette.cream, [
    ...edge(508, 52, 2.1).map(([x, y]): Point => [x, Math.min(y, 556)]),
    [RIGHT, 560],
    [LEFT, 560],
  ])
  setPrecision(0)

  sky.add(
    palette.ink,
    flow(LEFT, -10, RIGHT, 330, {
      gap: 12,
      len: 74,
      w: 3.4,
      dir: (x, y) => -0.34 * clamp((x - light.x) / 800, -1, 1) * clamp(1.3 - y / 360),
      r: random(1702),
      field: (x, y) => clamp(1.02 - y / 330 + Math.abs(x - light.x) / 2600),
    }),
  )
  for (const [c, y0, y1, d] of [
    [palette.grey2, 250, 372, 0.75],
    [palette.blue, 350, 470, 0.42],
    [palette.grey1, 380, 470, 0.6],
    [palette.cream, 452, 540, 0.8],
    [palette.grey2, 440, 520, 0.25],
  ] as const)
    sky.add(
      c,
      flow(LEFT, y0, RIGHT, y1, {
        gap: 9,
        len: 70,
        w: 2.6,
        dir: (x) => (x < light.x ? -1 : 1) * 0.05 * clamp(Math.abs(x - light.x) / 400),
        r: random(1703 + y0),
        field: (x) => d * clamp(1.2 - Math.abs(x - light.x) / 1500),
      }),
    )
  setPrecision(1)
  for (const [cx, cy, w, h] of [
    [1180, 300, 620, 22],
    [1420, 372, 460, 14],
    [240, 236, 520, 18],
    [760, 402, 400, 11],
    [120, 420, 300, 9],
  ] as const) {
    const up: Point[] = []
    const dn: Point[] = []
    for (let i = 0; i <= 18; i++) {
      const t = i / 18
      const x = cx - w / 2 + w * t
      const b = Math.sin(Math.PI * t) ** 0.6
      up.push([x, cy - h * b * (0.6 + 0.4 * Math.sin(t * 13 + cx))])
      dn.push([x, cy + h * 0.4 * b])
    }
    const pl = [...up, ...dn.reverse()]
    sky.poly(palette.ink, pl, 0.5)
    sky.add(
      cy > 360 ? palette.cream : palette.grey2,
      carve(
        [
          dn.length
            ? [...pl.slice(19)].concat(
                pl
                  .slice(0, 19)
                  .reverse()
                  .map(([x]): Point => [x, cy]),
              )
            : pl,
        ],
        { angle: 0, gap: 5, w: 1.8, len: [20, 70], rest: [8, 40], r, field: () => 0.7 },
      ),
    )
  }
  for (const [x, y, k] of [
    [180, 70, 2.4],
    [420, 130, 3.4],
    [612, 48, 2.2],
    [930, 96, 2.8],
    [1130, 170, 3.6],
    [1290, 60, 2.4],
    [1480, 140, 3],
    [760, 210, 2],
    [330, 230, 2],
  ] as const)
    sky.poly(palette.cream, [
      [x - k, y],
      [x, y - k * 1.7],
      [x + k, y],
      [x, y + k * 1.7],
    ])
  // wild geese leaving too
  {
    let d = ''
    for (let i = 0; i < 13; i++) {
      const k = i < 8 ? i : i - 7.3
      const x = 1236 - k * (i < 8 ? 29 : 25) + r.around() * 6
      const y = 168 + k * (i < 8 ? 11 : -12) + r.around() * 5
      const f = r.range(-0.35, 0.45)
      const g = r.range(0.85, 1.15)
      d +=
        gouge(x + 12, y - 1, Math.PI + 0.06, 24, 2.2 * g) +
        gouge(x + 20, y - 3, 2.9, 11, 1.1) +
        gouge(x + 1, y, -2.1 + f, 15 * g, 2.6) +
        gouge(x + 2, y, -1.0 - f, 12 * g, 2)
    }
    sky.add(palette.cream, d)
  }
  // far: marsh line, tower with its beam, poplars, a village with two lights
  far.poly(
    palette.ink,
    rough(
      [
        [LEFT, 546],
        [300, 550],
        [700, 553],
        [900, 553],
        [1250, 549],
        [RIGHT, 545],
        [RIGHT, 566],
        [LEFT, 566],
      ],
      1.5,
      24,
      r,
    ),
  )
  {
    const R2 = random(1710)
    let d = ''
    for (let i = 0; i < 260; i++) {
      const x = R2.range(LEFT, RIGHT)
      const h = R2.range(3, 13)
      d += gouge(x, 552, -1.5 + R2.around() * 0.2, h, 1.8)
    }
    far.add(palette.ink, d)
  }
  const tp = watchtower(far, place(404, 553, 10.8), { body: palette.ink, hi: palette.cream })
  beam(far, tp[0] - 2, tp[1] + 2, -0.15, 1500, 5, 118, { n: 5, w: 2.4, seed: 9, color: palette.grey1, flat: 0.05 })
  far.poly(palette.cream, ellipse(tp[0] - 3, tp[1] + 3, 6, 6, 10))
  for (const [x, h] of pts('1396,74 1420,92 1446,84 1520,58')) {
    const p: Point[] = []
    for (let i = 0; i <= 10; i++) {
      const t = i / 10
      p.push([x + h * 0.09 * Math.sin(Math.PI * t) ** 0.7 * r.range(0.7, 1.1), 550 - h * t])
    }
    for (let i = 10; i >= 0; i--) {
      const t = i / 10
      p.push([x - h * 0.09 * Math.sin(Math.PI * t) ** 0.7 * r.range(0.7, 1.1), 550 - h * t])
    }
    far.poly(palette.ink, p)
  }
  far.poly(
    palette.ink,
    pts(
      '1250,552 1250,538 1262,530 1276,538 1282,538 1282,520 1287,504 1292,520 1292,540 1310,532 1326,540 1340,534 1356,542 1356,552',
    ),
  )
  for (const [x, y] of pts('1266,543 1316,544 1342,545')) far.poly(palette.cream, rect(x, y, 4, 4.5))
  // banks and canal
  mid.poly(
    palette.grey2,
    rough(
      [
        [LEFT, 558],
        [RIGHT, 556],
        [RIGHT, 920],
        [LEFT, 920],
      ],
      1,
      40,
      r,
    ),
  )
  const bankL = pts('806,560 792,576 770,590 748,612 690,640 662,668 596,716 560,736 470,800 420,850 300,920')
  const bankR = pts('858,560 868,576 884,590 916,612 958,640 1016,668 1074,716 1136,736 1196,800 1290,850 1352,920')
  setPrecision(0)
  mid.add(
    palette.ink,
    flow(LEFT, 570, RIGHT, 915, {
      gap: 13,
      len: 22,
      w: 3.4,
      dir: (x, y) => -1.2 + 0.4 * Math.sin(x / 37 + y / 23),
      r: random(1712),
      field: (_x, y) => clamp((y - 580) / 260 + 0.12),
    }),
  )
  mid.add(
    palette.grey1,
    flow(LEFT, 566, RIGHT, 790, {
      gap: 12,
      len: 18,
      w: 2,
      dir: (x) => -1.3 + 0.4 * Math.sin(x / 29),
      r: random(1713),
      field: (x, y) => clamp(0.75 - (y - 566) / 260 - Math.abs(x - light.x) / 1800),
    }),
  )
  for (const [y0, , k] of [[800, 920, 0.75]] as const) {
    const a: Point[] = []

    for (let i = 0; i <= 30; i++) {
      const x = lerp(LEFT, RIGHT, i / 30)
      a.push([x, y0 + 14 * Math.sin(i * 1.3) * k + 9 * Math.sin(i * 3.1) * k])
    }
    if (k) mid.poly(palette.ink, [...a, [RIGHT, 920], [LEFT, 920]], 1)
  }
  setPrecision(1)
  const wl = (y: number): Point => {
    for (let i = 0; i + 1 < bankL.length; i++)
      if (y <= nth(bankL, i + 1)[1]) {
        const t = (y - nth(bankL, i)[1]) / (nth(bankL, i + 1)[1] - nth(bankL, i)[1])
        return [lerp(nth(bankL, i)[0], nth(bankL, i + 1)[0], t), lerp(nth(bankR, i)[0], nth(bankR, i + 1)[0], t)]
      }
    return [372, 1384]
  }
  const strip = (c: Ink, y0: number, y1: number) => {
    const a: Point[] = []
    const b: Point[] = []
    for (let y = y0; y <= y1 + 0.1; y += (y1 - y0) / 8) {
      const w = wl(y)
      a.push([w[0] + r.around() * 3, y])
      b.push([w[1] + r.around() * 3, y])
    }
    mid.poly(c, [...a, ...b.reverse()])
  }
  strip(palette.blue, 562, 920)
  strip(palette.grey2, 562, 800)
  strip(palette.grey1, 562, 706)
  strip(palette.cream, 562, 622)
  setPrecision(0)
  const inW = (x: number, y: number) => {
    const w = wl(y)
    return x > w[0] + 8 && x < w[1] - 8
  }
  for (const [c, y0, y1, d, w] of [
    [palette.grey1, 590, 640, 0.7, 2],
    [palette.cream, 622, 716, 0.7, 2.4],
    [palette.grey2, 660, 726, 0.6, 2.6],
    [palette.grey1, 700, 790, 0.6, 2.8],
    [palette.blue, 740, 810, 0.7, 3.2],
    [palette.grey2, 800, 880, 0.6, 3.2],
    [palette.ink, 760, 905, 0.5, 3.6],
    [palette.cream, 700, 905, 0.22, 2.2],
  ] as const)
    mid.add(
      c,
      flow(360, y0, 1400, y1, {
        gap: 8,
        len: 44,
        w,
        r: random(1720 + y0),
        field: (x, y) => (inW(x - 24, y) && inW(x + 24, y) ? d : 0),
      }),
    )
  setPrecision(1)
  // thin ice along the edges, snow on the banks
  for (const [B, k] of [
    [bankL, 1],
    [bankR, -1],
  ] as const) {
    const a = B.map(([x, y]: Point): Point => [x - k * 2, y])
    const b = B.map(
      ([x, y]: Point, i): Point => [x + k * (3 + i * 1.6 + (2 + i * 1.7) * Math.abs(Math.sin(i * 2.3))), y + 3],
    )
    mid.poly(palette.cream, rough([...a, ...b.reverse()], 3, 26, r))
  }
  {
    const R2 = random(1730)
    for (let k = 0; k < 34; k++) {
      const y = 572 + R2() ** 1.3 * 320
      const w0 = wl(y)
      const side = R2() < 0.5
      const x = side ? R2.range(LEFT, w0[0] - 40) : R2.range(w0[1] + 40, RIGHT)
      const w = (30 + R2() * 110) * (0.25 + (y - 560) / 260)
      const h = w * 0.06 + 1
      const up: Point[] = []
      const dn: Point[] = []
      for (let i = 0; i <= 8; i++) {
        const t = i / 8
        const b = Math.sin(Math.PI * t) ** 0.6
        up.push([x - w / 2 + w * t, y - h * b * R2.range(0.4, 1.1)])
        dn.push([x - w / 2 + w * t + 4, y + h * b * R2.range(0.5, 1.1)])
      }
      mid.poly(k % 3 ? palette.grey1 : palette.cream, [...up, ...dn.reverse()])
    }
  }
  reeds(mid, LEFT, 780, 574, 44, { seed: 3, n: 220, hi: palette.grey2 })
  reeds(mid, 910, RIGHT, 574, 48, { seed: 4, n: 220, hi: palette.grey2 })
  reeds(near, LEFT, 560, 668, 110, { seed: 5, n: 90, hi: palette.grey1 })
  reeds(near, 1190, RIGHT, 672, 120, { seed: 6, n: 84, hi: palette.grey1 })
  // what is left of the blown bridge: piles in the water; over it a run of planks on trestles, a rope
  const dk = (x: number) => 664 + 7 * Math.sin((x - 560) / 92) * 0.5 + (x > 800 ? 5 : 0)
  for (const [x, y, h, ln] of [
    [704, 720, 118, -0.08],
    [760, 736, 58, 0.12],
    [842, 752, 150, 0.04],
    [930, 742, 72, -0.14],
    [1004, 720, 130, 0.1],
  ] as const) {
    const t: Point = [x + ln * h, y - h]
    near.poly(palette.ink, [
      [x - 9, y],
      [x + 9, y],
      [t[0] + 7, t[1] + 6],
      [t[0] + 2, t[1] - 8],
      [t[0] - 2, t[1] + 2],
      [t[0] - 7, t[1] - 3],
    ])
    near.add(palette.cream, cut([x - 6, y - 6], [t[0] - 4, t[1] + 6], 3))
    near.poly(palette.cream, [
      [x - 14, y + 1],
      [x + 14, y],
      [x + 10, y + 4],
      [x - 10, y + 4],
    ])
    near.add(palette.ink, [0, 1, 2, 3].map((i) => gouge(x - 14 + r.around() * 6, y + 10 + i * 11, 0, 28, 3)).join(''))
  }
  {
    const n = 11
    for (let i = 0; i < n; i++) {
      const a = 556 + i * 56
      const b = a + 62
      near.poly(palette.ink, [
        [a - 4, dk(a) - 3 + r.around() * 2],
        [b, dk(b) - 2 + r.around() * 2],
        [b + 2, dk(b) + 9],
        [a - 4, dk(a) + 10],
      ])
      near.add(palette.cream, cut([a, dk(a) - 1], [b - 6, dk(b) - 1], 2.6))
    }
    for (const [x, k] of pts('640,54 884,74 1072,56')) {
      near.add(
        palette.ink,
        bar([x - 14, dk(x)], [x - 30, dk(x) + k], 8) +
          bar([x + 14, dk(x)], [x + 26, dk(x) + k], 8) +
          bar([x - 20, dk(x) + k * 0.5], [x + 20, dk(x) + k * 0.56], 5),
      )
    }
    near.add(
      palette.ink,
      polyline(pts('552,596 640,618 704,604 780,622 849,604 940,622 1017,592 1090,610 1150,588'), 2.6),
    )
    for (const [x, y] of [
      [552, 594],
      [1150, 586],
    ] as const)
      near.add(palette.ink, bar([x, 672], [x - 3, y - 6], 8))
  }
  // reflections of the walkers
  {
    let d = ''
    for (const x of [640, 764, 880, 1000])
      for (let i = 0; i < 13; i++) {
        const y = 690 + i * 9
        if (inW(x, y)) d += gouge(x - 12 + r.around() * 9, y, r.around() * 0.06, 20 + r() * 14, 2.6 - i * 0.1)
      }
    crowd.add(palette.ink, d)
  }
  // five people, a child on the third one's shoulder
  const F = { view: 'side', light, lit: palette.cream, rim: 2.5 } as const
  const sack = (L: Layer, T: (p: Point) => Point, points: Points, hi: Ink = palette.cream) => {
    const v = points.map(T)
    L.poly(palette.ink, v)
    L.add(hi, rim(v, light.x - nth(v, 0)[0], light.y - nth(v, 0)[1], { inset: 1.2, w: 3, thr: 0.15 }))
  }
  {
    const o = {
      ...F,
      hat: 'beret',
      seed: 41,
      legs: walk(0.9),
      torso: 0.1,
      coat: 'jacket',
      arms: two('0.25,0.5 -0.3,0.05'),
      nod: -0.1,
      onBack: ({ B, T, put }: FigureTools) => {
        put([B(-12, 50), B(-20, 48), B(-29, 40), B(-30, 18), B(-24, 8), B(-11, 10)], palette.ink, { rw: 1.2 })
        L9(B, T)
      },
    } as const
    const L9 = (B: FigureTools['B'], T: FigureTools['T']) => {
      crowd.add(palette.cream, cut(T(B(-28, 30)), T(B(-13, 32)), 1.6) + cut(T(B(-12, 48)), T(B(8, 40)), 1.8))
    }
    const q = figure(crowd, 640, dk(640) + 1, 1.2, o)
    const h = nth(q.arms, 0).H
    sack(crowd, ([a, b]: Point): Point => [h[0] + a, h[1] + b], pts('-24,4 24,2 26,34 -25,37'))
    crowd.add(palette.cream, cut([h[0] - 22, h[1] + 12], [h[0] + 22, h[1] + 11], 1.6))
  }
  {
    const q = figure(crowd, 764, dk(764) + 1, 1.14, {
      ...F,
      hat: 'scarf',
      seed: 42,
      fem: true,
      legs: walk(0.55),
      torso: 0.34,
      hip: 84,
      coat: 'over',
      hem: 30,
      arms: [{ to: [34, 82], fist: true }, { to: [14, 128] }],
      h: 154,
      nod: -0.16,
      onBack: ({ B, put, T }) => {
        put([B(-8, 57), B(-20, 60), B(-34, 52), B(-39, 36), B(-34, 20), B(-20, 12), B(-10, 18)], palette.grey2, {
          rw: 1.3,
        })
        crowd.add(
          palette.ink,
          cut(T(B(-12, 52)), T(B(-34, 30)), 2, 4) +
            cut(T(B(-10, 40)), T(B(-28, 18)), 2, 4) +
            cut(T(B(-8, 56)), T(B(8, 46)), 2.4),
        )
      },
    })
    const h = nth(q.arms, 0).H
    crowd.add(palette.ink, bar([h[0] - 4, h[1] - 30], [h[0] + 16, dk(790)], 5))
    crowd.add(palette.cream, cut([h[0] - 6, h[1] - 28], [h[0] + 12, dk(790) - 6], 1.6))
  }
  {
    const q = figure(crowd, 880, dk(880) + 1, 1.26, {
      ...F,
      hat: 'hat',
      seed: 43,
      legs: walk(0.8),
      torso: -0.02,
      coat: 'over',
      arms: [{ to: [22, 118] }, { to: [24, 112] }],
      tone: palette.ink,
      nod: 0.02,
    })
    const T = q.T
    const ch = (points: Point[], c: Ink = palette.grey2) => {
      const v = points.map(T)
      crowd.poly(c, v)
      crowd.add(palette.cream, rim(v, light.x - nth(v, 0)[0], light.y - nth(v, 0)[1], { inset: 0.8, w: 2.6, thr: 0.1 }))
      crowd.add(palette.ink, rim(v, 1, 0.4, { inset: 0, w: 4, thr: 0.2 }))
    }
    ch(pts('6,150 12,152 20,148 26,138 29,122 27,108 18,102 10,104 8,118 7,132'))
    ch(pts('4,152 2,160 6,167 13,169 19,164 20,156 16,150 9,148'), palette.ink)
    crowd.poly(palette.cream, pts('14,162 18.6,160 20,157 17.6,152 14,152 15,157').map(T))
    ch(pts('22,108 27,106 30,92 32,86 26,84 23,92'), palette.ink)
    crowd.add(palette.ink, polyline(pts('-2,134 10,116 24,112').map(T), 13))
    crowd.add(palette.cream, cut(T([-2, 137]), T([10, 119]), 2.6) + cut(T([11, 119]), T([24, 115]), 2.2))
  }
  {
    const q = figure(crowd, 1000, dk(1000) + 1, 1.16, {
      ...F,
      hat: 'kerchief',
      hatTone: palette.grey1,
      seed: 44,
      fem: true,
      legs: walk(0.75),
      torso: 0.06,
      coat: 'over',
      tone: palette.grey2,
      hem: 40,
      arms: two('0.12,0.25 0.3,0.6'),
      nod: 0.05,
    })
    const h = nth(q.arms, 0).H
    sack(crowd, ([a, b]: Point): Point => [h[0] + a, h[1] + b], pts('-6,2 6,2 20,22 24,42 10,52 -12,52 -22,40 -18,20'))
    crowd.add(
      palette.cream,
      cut([h[0] - 2, h[1] + 12], [h[0] - 12, h[1] + 40], 1.8, 3) +
        cut([h[0] + 4, h[1] + 12], [h[0] + 8, h[1] + 40], 1.6, 2),
    )
  }
  figure(crowd, 1146, dk(1120) + 4, 1.26, {
    ...F,
    hat: 'cap',
    seed: 45,
    legs: two('0.42,0.1 -0.2,-0.4'),
    torso: 0.12,
    coat: 'over',
    arms: two('-0.55,-0.7 0.4,1.1'),
    nod: 0.06,
  })
  // front: reeds close, a suitcase left behind on our bank
  front.poly(
    palette.ink,
    rough(
      [
        [LEFT, 852],
        [120, 846],
        [330, 878],
        [450, 920],
        [LEFT, 920],
      ],
      3,
      30,
      r,
    ),
  )
  front.poly(
    palette.ink,
    rough(
      [
        [1270, 920],
        [1380, 874],
        [1540, 846],
        [RIGHT, 840],
        [RIGHT, 920],
      ],
      3,
      30,
      r,
    ),
  )
  {
    const x = 356
    const y = 824
    const T = ([a, b]: Point): Point => [x + a, y - b]
    const bx = pts('-70,-6 66,8 68,74 -66,62').map(T)
    const tp2 = pts('-66,62 68,74 92,88 -40,76').map(T)
    const sd = pts('66,8 92,24 92,88 68,74').map(T)
    front.poly(palette.ink, [T([-84, -10]), T([96, 6]), T([120, 18]), T([96, 30])])
    front.poly(palette.ink, bx)
    front.poly(palette.grey2, tp2)
    front.poly(palette.ink, sd)
    front.add(
      palette.cream,
      cut(T([-66, 62]), T([68, 74]), 4) +
        cut(T([-66, 60]), T([-69, -4]), 4) +
        bar(T([-34, -2]), T([-31, 64]), 7) +
        bar(T([30, 5]), T([33, 70]), 7) +
        polyline([T([-8, 70]), T([-6, 84]), T([16, 86]), T([18, 73])], 5),
    )
    front.add(palette.grey2, carve([bx], { angle: -0.09, gap: 9, w: 1.6, len: [14, 50], r, field: () => 0.5 }))
    front.add(palette.cream, snow(290, 746, 440, 768, { n: 16, s: [2, 4], seed: 3 }))
  }
  bigReeds(near, LEFT, 520, 690, 132, { seed: 15, n: 46, hi: palette.grey1, ls: 1 })
  bigReeds(near, 1200, RIGHT, 700, 140, { seed: 16, n: 44, hi: palette.grey1, ls: -1 })
  bigReeds(front, LEFT, 216, 915, 560, { seed: 8, n: 22, hi: palette.cream, lean: 0.1, ls: 1 })
  bigReeds(front, 1392, RIGHT, 915, 600, { seed: 9, n: 24, hi: palette.cream, lean: 0.13, ls: -1 })
  bigReeds(front, 180, 270, 918, 150, { seed: 10, n: 7, hi: palette.grey1 })
  bigReeds(front, 1250, 1400, 918, 230, { seed: 11, n: 12, hi: palette.grey1, ls: -1 })
  return { layers: Ls, light }
}
