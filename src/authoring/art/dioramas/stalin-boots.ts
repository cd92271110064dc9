import { beam } from '../city/fire'
import { skyline } from '../city/skyline'
import { tree } from '../city/tree'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, type Point, type Points, place, pts, rect } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { stalin } from '../landmarks/stalin'
import { denseCrowd } from '../people/crowd'
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
  flag(mid, 884, 262, 210, {
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
  // the fallen bronze lies on its front in the cleared middle: boots cut off, greatcoat, shoulder strap, cap; no face
  const onBronze = ([u, v]: Point): Point => [900 + u, 812 - v]
  const bronze = (points: Points, w = 5) => {
    const v = points.map(onBronze)
    near.poly(palette.grey2, v)
    near.add(palette.ink, rim(v, 0.3, 1, { inset: 0, w: w * 2.6, thr: 0.1 }))
    near.add(palette.cream, rim(v, -0.2, -1, { inset: 2, w, thr: 0.15 }))
    return v
  }
  near.poly(palette.ink, pts('-300,-14 -230,8 190,10 300,-6 270,-26 -260,-30').map(onBronze))
  bronze(pts('-290,6 -312,40 -306,84 -262,104 -150,112 -40,124 60,128 108,112 126,78 120,30 96,2 -120,-8'), 6)
  // the cut ends of the legs, hollow
  for (const [u, v, R] of [
    [-304, 34, 26],
    [-298, 78, 24],
  ] as const)
    near.poly(palette.ink, ellipse(...onBronze([u, v]), R * 0.5, R, 14))
  const coat = pts('-280,12 -292,96 -40,120 80,122 110,84 96,10').map(onBronze)
  near.add(
    palette.grey1,
    carve(coat, { angle: 0.03, gap: 13, w: 2.6, len: [60, 180], rest: [16, 60], r, field: () => 0.75 }),
  )
  near.add(
    palette.ink,
    polyline(pts('-40,124 -34,80 -44,40 -38,-4').map(onBronze), 14) +
      polyline(pts('-262,60 -150,66 -60,60').map(onBronze), 5),
  )
  bronze(pts('44,128 96,132 118,118 112,104 60,104'), 4)
  bronze(pts('96,60 150,70 214,58 268,34 300,10 292,-4 262,4 206,28 150,36 100,24'), 5)
  bronze(pts('292,12 318,10 330,0 320,-8 288,-6'), 3)
  // back of the head and the cap that has slipped
  bronze(pts('118,104 130,124 154,134 178,126 188,106 180,86 156,78 128,84'), 5)
  near.poly(palette.ink, pts('160,138 198,124 208,100 200,84 190,92 182,116 164,128').map(onBronze))
  near.add(
    palette.cream,
    rim(pts('160,138 198,124 208,100 200,84 190,92 182,116 164,128').map(onBronze), -0.2, -1, {
      inset: 1,
      w: 4,
      thr: 0.2,
    }),
  )
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
  for (const [x, y, h, view, pose] of [
    [742, 700, 'hair', 'front', ['wave', 'down']],
    [884, 694, 'cap', 'back', ['hip', 'up']],
    [1230, 772, 'student', 'side', ['hold', 'pocket']],
    [548, 780, 'cap', 'side', ['fwd', 'down']],
  ] as const)
    person(near, x, y, 0.86, {
      hat: h,
      seed: 650 + x,
      view,
      flip: x > 1000,
      light: glow,
      arms: pose,
      coat: 'short',
      rim: 2.4,
    })
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
    skip: (x, s) => s > 0.6 && Math.abs(x - 900) < 320 + 60 * s,
    rim: 2.4,
  })
  for (const [x, y, s, h, hat] of [
    [500, 850, 1.02, 1, 'cap'],
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
  person(front, 1230, hor + 235 * 1.8, 1.8, { ...F, hat: 'hat', seed: 84 })
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
