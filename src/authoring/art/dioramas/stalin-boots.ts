// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { beam } from '../city/fire'
import { skyline } from '../city/skyline'
import { tree } from '../city/tree'
import { flow } from '../kit/carve'
import { clamp, mix, type Point, place, pts, rect, two } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays } from '../kit/light'
import { palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { fallenStalin } from '../landmarks/fallen-stalin'
import { stalin } from '../landmarks/stalin'
import { standingStalin } from '../landmarks/standing-stalin'
import { denseCrowd } from '../people/crowd'
import { figure } from '../people/figure/figure'
import { flag } from '../people/flag'
import type { PersonOptions } from '../people/person/options'
import { person } from '../people/person/person'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

const GLOW = { x: 850, y: 600 } as const

/** The square by the City Park before (`standing`) and after the statue was brought down. */
export function stalinBoots(standing = false): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const hor = 560
  const r = random(501)
  sky.poly(palette.blue, rect(LEFT, 0, RIGHT - LEFT, 700))
  setPrecision(0)
  sky.add(
    palette.ink,
    rays(GLOW.x, 560, 300, 1500, {
      gap: 11,
      ring: 44,
      w: 4.4,
      fall: 4,
      r: random(502),
      a0: Math.PI * 0.98,
      a1: Math.PI * 2.02,
      bounds: [LEFT - 20, -20, RIGHT + 20, 620],
      field: (_x, _y, _a, R) => clamp((R - 260) / 500),
    }),
  )
  sky.add(
    palette.cream,
    rays(GLOW.x, 560, 190, 620, {
      gap: 13,
      ring: 34,
      w: 2.8,
      fall: 0.8,
      r: random(503),
      a0: Math.PI * 1.02,
      a1: Math.PI * 1.98,
      field: (_x, _y, a) => 0.7 + 0.3 * Math.sin(a * 23),
    }),
  )
  setPrecision(1)
  beam(sky, 250, 590, -0.98, 900, 7, 90, { n: 10, w: 3.6, seed: 5, color: palette.cream })
  beam(sky, 1480, 590, -2.3, 900, 7, 80, { n: 9, w: 3.2, seed: 6, color: palette.grey1 })
  for (let i = 0; i < 16; i++)
    tree(far, -60 + i * 118 + r.around() * 30, 596, 120 + r() * 80, {
      seed: 60 + i,
      leaf: 0.2,
      leafColor: palette.ink,
      depth: 4,
    })
  skyline(far, LEFT, RIGHT, 592, {
    color: palette.ink,
    w: [40, 90],
    h: [14, 40],
    seed: 26,
    depth: 80,
    win: palette.grey1,
    winP: 0.05,
    spires: false,
  })
  const bronze = { boots: !standing, light: [-0.35, 0.7], hi: palette.cream, mid: palette.grey2 } as const
  stalin(mid, place(850, standing ? 690 : 660, 31), bronze)
  if (standing) stillOnItsPlinth(mid)
  else bootsAlone(mid)
  // ground
  near.poly(palette.blue, rect(LEFT, 630, RIGHT - LEFT, 290))
  setPrecision(0)
  near.add(
    palette.ink,
    flow(LEFT, 634, RIGHT, 910, {
      gap: 9,
      len: 44,
      w: 3.6,
      r: random(506),
      field: (x, y) => clamp((y - 640) / 300 + Math.abs(x - 850) / 1200),
    }),
  )
  near.add(
    palette.cream,
    rays(GLOW.x, 590, 70, 900, {
      gap: 12,
      ring: 36,
      w: 3.2,
      fall: 0.9,
      r: random(505),
      a0: 0.1,
      a1: Math.PI - 0.1,
      bounds: [LEFT, 640, RIGHT, 905],
      field: (_x, _y, a) => 0.35 + 0.65 * (Math.sin(a * 31) > -0.1 ? 1 : 0),
    }),
  )
  setPrecision(1)
  beam(near, 396, 668, 0.02, 420, 6, 60, { n: 7, w: 2.6, seed: 9 })
  const torch = (L: Layer, p: Point | undefined, s: number) => {
    if (!p) return
    const [x, y] = p
    L.poly(palette.red, [
      [x - 9 * s, y],
      [x - 10 * s, y - 12 * s],
      [x - 4 * s, y - 18 * s],
      [x - 3 * s, y - 34 * s],
      [x + 4 * s, y - 20 * s],
      [x + 9 * s, y - 26 * s],
      [x + 9 * s, y - 8 * s],
      [x + 6 * s, y],
    ])
    L.poly(palette.cream, [
      [x - 5 * s, y],
      [x - 5 * s, y - 10 * s],
      [x, y - 20 * s],
      [x + 5 * s, y - 10 * s],
      [x + 4 * s, y],
    ])
    L.add(
      palette.cream,
      rays(x, y - 14 * s, 30 * s, 62 * s, {
        gap: 10,
        ring: 12 * s + 3,
        w: 2,
        r: random(Math.round(x)),
        fall: 1,
        field: () => 0.8,
      }),
    )
  }
  denseCrowd(crowd, {
    hor,
    eye: 235,
    s0: 0.4,
    s1: 1.35,
    ratio: 1.3,
    light: { x: 850, y: 560 },
    seed: 53,
    lit: palette.cream,
    raise: 0.14,
    bustTo: 0.6,
    gap: 54,
    toneAt: () => palette.ink,
    tonesAt: () => [palette.ink],
    skip: (x, s) => s > 0.5 && Math.abs(x - 850) < 390 + 50 * s,
    rim: 2.4,
  })
  if (standing) pullers(crowd)
  else roundTheBronze(crowd)
  for (const [x, y, s, h, hat] of [
    [404, 862, 1.06, 1, 'cap'],
    [1330, 850, 1.05, -1, 'beret'],
    [30, 880, 1.1, 1, 'hair'],
  ] as const) {
    const o = {
      hat,
      seed: x,
      view: 'back',
      light: GLOW,
      arms: h > 0 ? ['down', 'up'] : ['up', 'down'],
      rim: 2.4,
      carry: 'torch',
      carryHand: h > 0 ? 1 : 0,
    } as const satisfies PersonOptions
    torch(crowd, person(crowd, x, y, s, o).torch, s)
  }
  const F = { view: 'back', light: { x: 850, y: 560 }, rim: 2 } as const
  const o1 = {
    ...F,
    hat: 'cap',
    seed: 81,
    arms: ['up', 'down'],
    carry: 'torch',
    carryHand: 0,
    torchAngle: -0.1,
  } as const
  torch(front, person(front, 372, hor + 235 * 2.1, 2.1, o1).torch, 2.1)
  person(front, 60, hor + 235 * 1.9, 1.9, { ...F, hat: 'scarf', fem: true, seed: 82 })
  person(front, 190, hor + 235 * 1.75, 1.75, { ...F, hat: 'beret', hair: 'bob', fem: true, seed: 83 })
  person(front, 1296, hor + 235 * 1.8, 1.8, { ...F, hat: 'hat', seed: 84 })
  const o2 = {
    ...F,
    hat: 'student',
    seed: 85,
    arms: ['down', 'up'],
    carry: 'torch',
    carryHand: 1,
    torchAngle: 0.1,
  } as const
  torch(front, person(front, 1420, hor + 235 * 2.1, 2.1, o2).torch, 2.1)
  person(front, 1600, hor + 235 * 1.95, 1.95, { ...F, hat: 'cap', seed: 86 })
  return { layers: Ls, light: GLOW }
}

/** One of those who knock pieces off the bronze to keep them. */
function manWithHammer(L: Layer, x: number, y: number, s: number): void {
  figure(L, x, y, s, {
    hat: 'cap',
    view: 'side',
    seed: 91,
    tone: palette.grey1,
    light: [0.3, -1],
    rim: 2.6,
    torso: 0.22,
    nod: 0.2,
    legs: two('0.42,0.1 -0.3,-0.5'),
    arms: [
      { to: [16, 168], fist: true },
      { to: [26, 164], fist: true },
    ],
    onFront: ({ put, ln }) => {
      ln(palette.grey1, [8, 170], [62, 186], 3.4)
      put(pts('58,172 68,176 62,200 52,197'), palette.ink, { rw: 1.4 })
    },
  })
}

/** What the saw has left, with a flag in one boot; those who climbed up wave. */
function bootsAlone(L: Layer): void {
  flag(L, 892, 222, 172, {
    tilt: 0.1,
    dir: 1,
    w: 160,
    fh: 104,
    seed: 5,
    amp: 0.16,
    rimLight: [-0.6, -0.6],
    poleLit: palette.cream,
  })
  for (const [x, h] of [
    [640, 'cap'],
    [706, 'hair'],
    [1000, 'beret'],
    [1062, 'cap'],
  ] as const)
    person(L, x, 468, 0.44, {
      hat: h,
      seed: x,
      view: x % 3 ? 'back' : 'front',
      light: [-0.3, 0.9],
      arms: x === 706 ? ['up', 'wave'] : ['down', 'up'],
      coat: 'short',
      rim: 2.6,
    })
  L.add(palette.grey1, polyline(pts('788,300 776,360 690,500 540,640'), 2.2))
  ladder(L, [1072, 640], [950, 318])
}

/** The statue with the cables round its neck, and the two who cut at its knees. */
function stillOnItsPlinth(L: Layer): void {
  const foot = 343
  ladder(L, [1060, 664], [912, foot - 36])
  standingStalin(L, 850, foot, 0.9)
  // cables, hauled tight to both sides
  L.add(palette.grey1, polyline(pts('832,150 850,156 868,150'), 6))
  for (const line of ['834,150 560,372 320,560', '866,150 1130,360 1380,556'])
    L.add(palette.grey1, polyline(pts(line), 2.6))
  // the flame behind the knees
  const [fx, fy] = [892, foot - 62]
  L.add(palette.cream, rays(fx, fy, 8, 92, { gap: 7, ring: 16, w: 2.4, fall: 0.8, r: random(31), field: () => 0.9 }))
  L.poly(palette.red, pts('880,286 886,272 892,264 898,274 904,286 892,294'))
  L.poly(palette.cream, pts('887,285 892,272 897,285 892,290'))
  for (const [x, y, flip] of [
    [926, 336, true],
    [800, 343, false],
  ] as const)
    person(L, x, y, 0.37, {
      hat: 'cap',
      seed: 700 + x,
      view: 'side',
      flip,
      light: [flip ? -1 : 1, -0.4],
      arms: ['hold', 'fwd'],
      coat: 'work',
      rim: 2.6,
    })
}

function ladder(L: Layer, [x0, y0]: Point, [x1, y1]: Point): void {
  for (const k of [0, 14]) L.add(palette.grey1, bar([x0 + k, y0], [x1 + k, y1], 2.8))
  for (let i = 0; i < 15; i++) {
    const [x, y] = mix([x0, y0], [x1, y1], i / 15)
    L.add(palette.grey1, bar([x, y], [x + 14, y], 2.2))
  }
}

/** The bronze on the pavement, and those who stand about it. */
function roundTheBronze(L: Layer): void {
  for (const [x, y, h, view, pose] of [
    [560, 742, 'cap', 'front', ['down', 'pocket']],
    [742, 748, 'hair', 'front', ['hip', 'down']],
    [1032, 746, 'student', 'front', ['chest', 'pocket']],
    [1120, 744, 'hat', 'back', ['down', 'pocket']],
  ] as const)
    person(L, x, y, 0.84, {
      hat: h,
      seed: 650 + x,
      view,
      light: GLOW,
      arms: pose,
      coat: 'short',
      rim: 2.4,
    })
  fallenStalin(L, 846, 824)
  manWithHammer(L, 672, 716, 0.92)
}

/** Two teams on the cables, and an empty space where it may fall. */
function pullers(L: Layer): void {
  for (const [x0, step, flip] of [
    [520, -52, false],
    [1180, 52, true],
  ] as const) {
    const along = (i: number): Point => [x0 + step * i, 716 + i * 14]
    const grip = (i: number): Point => [along(i)[0] + (flip ? -28 : 28), along(i)[1] - 88 - i * 5]
    L.add(palette.grey1, polyline([[flip ? 864 : 836, 154], grip(0), grip(2), grip(4)], 3))
    for (let i = 0; i < 5; i++)
      figure(L, ...along(i), 0.84 + i * 0.05, {
        hat: (['cap', 'hair', 'beret', 'cap', 'hat'] as const)[i],
        view: 'side',
        flip,
        seed: 720 + i + x0,
        tone: i % 3 === 1 ? palette.grey2 : palette.ink,
        light: [flip ? -0.6 : 0.6, -0.8],
        rim: 2.4,
        torso: -0.22,
        nod: 0.1,
        legs: two('0.7,0.5 0.16,0.06'),
        arms: [
          { to: [34, 104], fist: true },
          { to: [24, 100], fist: true },
        ],
      })
  }
}
