// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { lorry } from '../city/lorry'
import { skyline } from '../city/skyline'
import { streetLamp } from '../city/street-lamp'
import { carve } from '../kit/carve'
import { clamp, nth, type Point, place, pts, rect, two } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { coarse, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { parliamentEast } from '../landmarks/parliament-east'
import { crowdRow, miniCrowd } from '../people/crowd'
import { figure } from '../people/figure/figure'
import type { FigureOptions } from '../people/figure/options'
import { flag } from '../people/flag'
import { person } from '../people/person/person'
import { rider } from '../props/rider'
import { burningSheet, farTorches, newsTorch } from '../props/torch'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

const fireL = { x: 1098, y: 470 } as const
/** Pixels to a centimetre on the lorry. */
const ON_LORRY = 1.42

/** What the burning sheet lights up behind those who hold it: cut away close by, in ever thinner strokes farther out. */
function fireGlow(L: Layer): void {
  const r = random(1330)
  const core: Point[] = []
  const n = 90
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI * 2
    const far = i % 2 ? r.range(0.8, 0.9) : r.range(0.96, 1.1)
    core.push([1102 + Math.cos(a) * 216 * far, 628 + Math.sin(a) * 190 * far])
  }
  const strokes = (ink: Ink, from: number, until: number, gap: number, w: number, seed: number) =>
    L.add(
      ink,
      rays(1102, 600, from, until, {
        gap,
        ring: 34,
        w,
        r: random(seed),
        fall: 0.8,
        bounds: [LEFT, 300, RIGHT, 860],
        field: (_x, _y, a) => 0.62 + 0.3 * Math.sin(a * 11),
      }),
    )
  strokes(palette.grey2, 172, 370, 16, 8, 1332)
  L.poly(palette.grey2, core)
  strokes(palette.grey1, 140, 280, 20, 3.4, 1331)
}

/** Four on the lorry: two lift the sheet, one a torch of paper, one keeps the flag. Returns the hands at the sheet. */
function onTheLorry(L: Layer, left: number, bed: number): readonly Point[] {
  const s = ON_LORRY
  const at = (x: number, o: FigureOptions) =>
    figure(L, left + x, bed, s, { rim: 2.6, light: { x: fireL.x, y: 520 }, handLit: true, skin: palette.cream, ...o })
  // as a hand reaches a place on the sheet, seen from the feet of who stands at `x`
  const to = (x: number, px: number, py: number): Point => [(px - left - x) / s, (bed - py) / s]
  const cap = at(74, {
    view: 'back',
    hat: 'cap',
    seed: 61,
    coat: 'jacket',
    h: 176,
    lean: 0.05,
    legs: two('-0.05,-0.04 0.08,0.06'),
    arms: [{ pts: two('-27,112 -22,88') }, { to: to(74, 1014, 640), bend: 1 }],
  })
  const hero = at(190, {
    view: 'back',
    hat: 'hair',
    seed: 62,
    coat: 'jacket',
    h: 184,
    arms: [
      { to: to(190, 1062, 628), bend: 1 },
      { to: to(190, 1140, 624), bend: -1 },
    ],
  })
  const bob = at(306, {
    view: 'back',
    hat: 'bob',
    fem: true,
    seed: 63,
    tone: palette.grey1,
    coat: 'over',
    h: 164,
    lean: -0.04,
    nod: -0.1,
    arms: [{ pts: two('-22,108 -24,84') }, { pts: two('27,150 25,178') }],
  })
  const [tx, ty] = nth(bob.arms, 1).H
  newsTorch(L, [tx, ty - 2], s * 0.92, { seed: 5, a: 0.2, ray: 74 })
  at(386, {
    view: 'three',
    flip: true,
    hat: 'student',
    seed: 64,
    coat: 'over',
    h: 172,
    faceLit: true,
    arms: [{ pts: two('-27,107 -21,127'), fist: true }, { pts: two('24,110 19,86') }],
  })
  return [nth(cap.arms, 1).H, nth(hero.arms, 0).H, nth(hero.arms, 1).H]
}

/** Fingers that fold over the lower edge of the sheet. */
function fingers(L: Layer, hands: readonly Point[]): void {
  for (const [x, y] of hands) {
    const hand = pts('-6,-8 -7,3 -4,9 4,9 7,2 6,-8').map(([u, v]): Point => [x + u * ON_LORRY, y - 6 - v * ON_LORRY])
    L.poly(palette.ink, hand)
    L.add(palette.cream, rim(hand, 0, -1, { inset: 0.8, w: 3, thr: 0 }))
  }
}

export function kossuthTorches(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const hor = 470
  const eye = 405
  const r = random(1301)
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
  const lorryAt = (x: number, y: number) => x > 850 && x < 1420 && y > 700
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
      if (R() < 0.14)
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
      gap: 70,
      bust: s < 0.8,
      rim: 2.4,
      folds: 1,
      tones: [palette.ink, palette.ink, palette.ink, palette.ink, palette.grey2],
      raisedTones: [palette.grey2, palette.grey2, palette.grey1],
      skip: (x) => (x > 850 && x < 1420 && s > 0.8) || (x > 1420 && s > 1.2),
      detail: 0.3,
    })
    setPrecision(1)
    for (const p of row) {
      const h = p.hands.find((q: Point) => q[1] < p.head[1] - 12 * s)
      if (h)
        newsTorch(crowd, [h[0], h[1] + 4 * s], s * 0.95, {
          seed: Math.round(p.x + 2000),
          a: R.around() * 0.3,
          scraps: s > 0.8 ? 4 : 2,
          ray: R() < 0.1 ? 70 : 0,
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
  fireGlow(front)
  const held = onTheLorry(front, LX, bed)
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
  burningSheet(front, [1098, 634], 214, 170, 'SZABAD NÉP', { a: -0.06, seed: 7 })
  fingers(front, held)
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
