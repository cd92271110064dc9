import { beam } from '../city/fire'
import { skyline } from '../city/skyline'
import { tree } from '../city/tree'
import { flow } from '../kit/carve'
import { clamp, type Point, place, pts, rect, two } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays } from '../kit/light'
import { palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { fallenStalin } from '../landmarks/fallen-stalin'
import { stalin } from '../landmarks/stalin'
import { denseCrowd } from '../people/crowd'
import { figure } from '../people/figure/figure'
import { flag } from '../people/flag'
import type { PersonOptions } from '../people/person/options'
import { person } from '../people/person/person'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

export function stalinBoots(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const hor = 560
  const glow = { x: 850, y: 600 } as const
  const r = random(501)
  sky.poly(palette.blue, rect(LEFT, 0, RIGHT - LEFT, 700))
  setPrecision(0)
  sky.add(
    palette.ink,
    rays(glow.x, 560, 300, 1500, {
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
    rays(glow.x, 560, 190, 620, {
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
  stalin(mid, place(850, 660, 31), { boots: true, light: [-0.35, 0.7], hi: palette.cream, mid: palette.grey2 })
  // second rim from the searchlight
  flag(mid, 892, 222, 172, {
    tilt: 0.1,
    dir: 1,
    w: 160,
    fh: 104,
    seed: 5,
    amp: 0.16,
    rimLight: [-0.6, -0.6],
  })
  for (const [x, h] of [
    [640, 'cap'],
    [706, 'hair'],
    [1000, 'beret'],
    [1062, 'cap'],
  ] as const)
    person(mid, x, 460, 0.7, {
      hat: h,
      seed: x,
      view: x % 3 ? 'back' : 'front',
      light: [-0.3, 0.9],
      arms: x === 706 ? ['up', 'wave'] : ['down', 'up'],
      coat: 'short',
      rim: 2.6,
    })
  // ropes hanging from the plinth, ladder
  mid.add(palette.grey1, polyline(pts('788,300 776,360 690,500 540,640'), 2.2))
  for (const k of [0, 14]) mid.add(palette.grey1, bar([1072 + k, 640], [950 + k, 318], 2.8))
  for (let i = 0; i < 15; i++) {
    const t = i / 15
    mid.add(palette.grey1, bar([1072 - 122 * t, 640 - 322 * t], [1086 - 122 * t, 640 - 322 * t], 2.2))
  }
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
    rays(glow.x, 590, 70, 900, {
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
  for (const [x, y, h, view, pose] of [
    [560, 742, 'cap', 'front', ['down', 'pocket']],
    [742, 748, 'hair', 'front', ['hip', 'down']],
    [1032, 746, 'student', 'front', ['chest', 'pocket']],
    [1120, 744, 'hat', 'back', ['down', 'pocket']],
  ] as const)
    person(crowd, x, y, 0.84, {
      hat: h,
      seed: 650 + x,
      view,
      light: glow,
      arms: pose,
      coat: 'short',
      rim: 2.4,
    })
  fallenStalin(crowd, 846, 824)
  manWithHammer(crowd, 672, 716, 0.92)
  for (const [x, y, s, h, hat] of [
    [404, 862, 1.06, 1, 'cap'],
    [1330, 850, 1.05, -1, 'beret'],
    [30, 880, 1.1, 1, 'hair'],
  ] as const) {
    const o = {
      hat,
      seed: x,
      view: 'back',
      light: glow,
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
  return { layers: Ls, light: glow }
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
