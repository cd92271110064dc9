// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { lorry } from '../city/lorry'
import { skyline } from '../city/skyline'
import { streetLamp } from '../city/street-lamp'
import { carve } from '../kit/carve'
import { clamp, nth, type Point, place, pts, rect } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { coarse, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { parliamentEast } from '../landmarks/parliament-east'
import { crowdRow, miniCrowd } from '../people/crowd'
import { flag } from '../people/flag'
import { person } from '../people/person/person'
import { rider } from '../props/rider'
import { burningSheet, farTorches, newsTorch } from '../props/torch'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

export function kossuthTorches(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const hor = 470
  const eye = 405
  const r = random(1301)
  const fireL = { x: 1098, y: 470 } as const
  sky.poly(palette.blue, rect(LEFT, 0, WIDTH, 700))
  coarse(() => {
    sky.add(
      palette.ink,
      rays(720, 560, 500, 1500, {
        gap: 14,
        ring: 52,
        w: 4.8,
        fall: 5,
        r: random(1302),
        a0: Math.PI * 0.98,
        a1: Math.PI * 2.02,
        bounds: [LEFT - 20, -30, RIGHT + 20, 560],
        field: (_x, _y, _a, R) => clamp((R - 450) / 420),
      }),
    )
    sky.add(
      palette.ink,
      rays(720, 560, 440, 700, {
        gap: 40,
        ring: 40,
        w: 2.2,
        fall: 6,
        r: random(1303),
        a0: Math.PI * 1.02,
        a1: Math.PI * 1.98,
        bounds: [LEFT, -30, RIGHT, 540],
        field: () => 0.5,
      }),
    )
  })
  // smoke of the papers: thin pale threads rising and bending
  {
    const R = random(1304)
    let d = ''
    for (let i = 0; i < 34; i++) {
      const x = R.range(60, 1540)
      const y = R.range(430, 520)
      const h = R.range(60, 230)
      const b = R.range(10, 70)
      d += polyline(
        [
          [x, y],
          [x + b * 0.3 + R.around() * 6, y - h * 0.3],
          [x + b * 0.2, y - h * 0.55],
          [x + b * 0.8, y - h * 0.8],
          [x + b, y - h],
        ],
        R.range(1.6, 4.2),
        2,
      )
    }
    sky.add(palette.grey2, d)
  }
  parliamentEast(far, place(700, 530, 4.5), {
    hi: palette.grey2,
    low: palette.grey1,
    glow: 19,
    gx: 30,
    window: [-34, 17.2],
  })
  skyline(mid, LEFT, 80, 530, {
    color: palette.ink,
    w: [50, 90],
    h: [70, 110],
    seed: 5,
    depth: 60,
    spires: false,
    chim: true,
  })
  skyline(mid, 1330, RIGHT, 530, {
    color: palette.ink,
    w: [60, 100],
    h: [80, 140],
    seed: 9,
    depth: 60,
    spires: false,
    chim: true,
  })
  rider(mid, 268, 560, 18, { color: palette.grey2, hi: palette.cream, light: [0.5, 0.8] })
  for (const [x, h] of pts('48,350 470,130 905,130 1296,400'))
    streetLamp(mid, x, 552 + (h - 130) * 0.35, h, { arms: 2, glow: palette.grey2 })
  // near: far half of the crowd, a field of small flames
  near.poly(palette.ink, rect(LEFT, 524, WIDTH, 400))
  const R = random(1310)
  const lorryAt = (x: number, y: number) => x > 870 && y > 700
  const flames = (L: Layer, s: number, y: number, dens: number, k1: number) => {
    const points: (readonly [number, number, number])[] = []
    for (let x = LEFT + R() * 30; x < RIGHT; x += R.range(0.35, 2.1) * dens * s) {
      if (R() < 0.22) continue
      const ty = y - R.range(176, 218) * s
      if (lorryAt(x, ty + 60)) continue
      points.push([x, ty, k1 * s * R.range(0.75, 1.3)])
    }
    farTorches(L, points)
    let d = ''
    let e = ''
    for (const [x, ty, k] of points) {
      d += bar([x, ty], [x + R.around() * 2, ty + 22 * s], Math.max(1.2, 3.4 * s))
      if (R() < 0.26)
        e += rays(x, ty - k, k * 2.2, k * 5, {
          gap: 9,
          ring: k * 0.9 + 2,
          w: 1.1,
          r: random(Math.round(x + 900)),
          field: () => 0.55,
        })
    }
    L.add(palette.cream, e)
    L.add(palette.grey1, d)
  }
  for (let s = 0.15; s < 0.56; s *= 1.24) {
    const y = hor + eye * s
    setPrecision(0)
    miniCrowd(near, LEFT, RIGHT, y, s, {
      seed: Math.round(s * 900),
      light: { x: fireL.x - 300, y: y - 300 },
      tone: palette.ink,
      lit: s < 0.24 ? palette.grey2 : palette.grey1,
      gap: 46,
      raise: 0.12,
      skip: (x) => lorryAt(x, y),
    })
    flames(near, s, y, 190, 15)
    setPrecision(1)
  }
  // crowd: figures with rolled papers
  for (const [s, sd] of pts('.58,20 .72,21 .9,22 1.12,23 1.4,24')) {
    const y = hor + eye * s
    setPrecision(0)
    const row = crowdRow(crowd, LEFT - 10, RIGHT + 10, y, s, {
      seed: sd,
      light: { x: fireL.x - 200, y: y - 420 * s },
      lit: s < 0.8 ? palette.grey1 : palette.cream,
      raise: 0.3,
      gap: 58,
      bust: s < 0.7,
      rim: 2.4,
      folds: 2,
      tones: [palette.ink, palette.ink, palette.ink, palette.ink, palette.grey2],
      skip: (x) => lorryAt(x, y) && x > 890,
      detail: 0.36,
    })
    setPrecision(1)
    for (const p of row) {
      const h = p.hands.find((q: Point) => q[1] < p.head[1] - 12 * s)
      if (h)
        newsTorch(crowd, [h[0], h[1] + 4 * s], s * 0.95, {
          seed: Math.round(p.x + 2000),
          a: R.around() * 0.3,
          scraps: s > 0.8 ? 6 : 3,
          ray: R() < 0.26 ? 70 : 0,
          flame: 0.85 + R() * 0.4,
        })
    }
    if (s < 1) flames(crowd, s * 0.9, y - 10, 420, 13)
  }
  // front: lorry with students, the front page burning above them
  const G = { lit: palette.cream, rim: 2.6, light: fireL } as const
  const px = 122
  const LX = 905
  const LY = 990
  const pl = place(LX, LY, px)
  const bed = LY - 0.95 * px
  const s0 = 1.34
  front.add(
    palette.cream,
    rays(fireL.x - 10, 470, 150, 330, {
      gap: 19,
      ring: 28,
      w: 2.6,
      r: random(1331),
      a0: 0.05,
      a1: Math.PI - 0.05,
      bounds: [LEFT, 560, RIGHT, 800],
      fall: 1,
      field: (_x, _y, a) => 0.55 + 0.35 * Math.sin(a * 11),
    }),
  )
  const GL = { ...G, rim: 3.6 } as const
  person(front, LX + 60, bed, s0, { ...GL, view: 'back', hat: 'cap', seed: 61, arms: ['down', 'fist'], coat: 'short' })
  const hero = person(front, LX + 176, bed - 6, s0 * 1.06, {
    ...GL,
    view: 'back',
    hat: 'hair',
    seed: 62,
    arms: ['up', 'up'],
    coat: 'short',
    light: { x: fireL.x, y: 380 },
  })
  const g3 = person(front, LX + 300, bed, s0, {
    ...GL,
    view: 'back',
    hat: 'beret',
    hair: 'bob',
    fem: true,
    seed: 63,
    arms: ['down', 'up'],
    coat: 'long',
  })
  newsTorch(front, [nth(g3.hands, 1)[0], nth(g3.hands, 1)[1] + 5], s0, { seed: 5, a: 0.2, ray: 74 })
  person(front, LX + 380, bed, s0, {
    ...GL,
    view: 'front',
    hat: 'student',
    seed: 64,
    arms: ['pocket', 'down'],
    coat: 'long',
    light: [-0.8, -0.5],
  })
  flag(front, LX + 404, bed - 60, 400, {
    poleLit: palette.grey1,
    tilt: 0.16,
    dir: 1,
    w: 176,
    fh: 116,
    seed: 6,
    amp: 0.17,
    folds: 11,
    n: 18,
    pw: 5,
    rimLight: [-0.7, 0.4],
  })
  const hh: Point = [
    (nth(hero.hands, 0)[0] + nth(hero.hands, 1)[0]) / 2,
    Math.min(nth(hero.hands, 0)[1], nth(hero.hands, 1)[1]) + 20,
  ]
  burningSheet(front, hh, 214, 170, 'SZABAD NÉP', {
    a: -0.06,
    seed: 7,
  })
  for (const q of hero.hands) {
    const k = s0
    const f = pts('-5,-10 -6,2 -3,7 4,7 6,1 5,-10').map(([u, v]): Point => [q[0] + u * k, q[1] - 10 - v * k])
    front.poly(palette.ink, f)
    front.add(palette.cream, rim(f, 0, -1, { inset: 0.8, w: 3, thr: 0 }))
  }
  lorry(front, pl, {
    light: [-0.5, -0.8],
    hi: palette.cream,
    headlight: palette.ink,
    win: palette.ink,
    mid: palette.grey2,
    body: palette.blue,
  })
  front.add(
    palette.ink,
    carve(
      [
        [
          [LX + 6, LY - 1.72 * px],
          [LX + 3.42 * px, LY - 1.72 * px],
          [LX + 3.42 * px, LY - 0.98 * px],
          [LX + 6, LY - 0.98 * px],
        ],
      ],
      { angle: 0, gap: 11, w: 2.6, len: [24, 90], rest: [8, 40], r, field: (x) => clamp(0.3 + (x - LX) / 600) },
    ),
  )
  for (const [x, s, o] of [
    [90, 1.95, { hat: 'hat', arms: ['down', 'down'] }],
    [300, 1.75, { hat: 'scarf', fem: true, arms: ['down', 'down'], tone: palette.grey2, hatTone: palette.ink }],
    [520, 1.85, { hat: 'student', arms: ['down', 'up'], torch: 1 }],
    [742, 1.7, { hat: 'beret', hair: 'bob', fem: true, arms: ['down', 'down'] }],
    [985, 1.8, { hat: 'cap', arms: ['down', 'down'] }],
    [1180, 1.72, { hat: 'bun', fem: true, arms: ['down', 'down'] }],
    [1400, 1.85, { hat: 'hat', arms: ['down', 'down'] }],
    [1570, 1.75, { hat: 'scarf', fem: true, arms: ['down', 'down'] }],
  ] as const) {
    const g = person(front, x, hor + eye * s - (s > 1.8 ? 60 : 40), s, {
      ...G,
      view: 'back',
      bust: true,
      detail: 1,
      seed: x,
      ...o,
    })
    if (o.torch)
      newsTorch(front, [nth(g.hands, 1)[0], nth(g.hands, 1)[1] + 6], s, { seed: 12, a: 0.14, ray: 80, flame: 1.1 })
  }
  return {
    layers: Ls,
    light: fireL,
  }
}
