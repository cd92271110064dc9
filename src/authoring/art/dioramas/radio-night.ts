// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { facade, TONES } from '../city/facade'
import { beam } from '../city/fire'
import { skyline } from '../city/skyline'
import { cobbles, wires } from '../city/street'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, type Point, pts, quad, rect, two } from '../kit/geometry'
import { cut, rough } from '../kit/gouge'
import { rays } from '../kit/light'
import { palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { radio } from '../landmarks/radio'
import { figure } from '../people/figure/figure'
import type { FigureOptions } from '../people/figure/options'
import { flag } from '../people/flag'
import type { HatName } from '../people/hats'
import type { View } from '../people/person/options'
import { person } from '../people/person/person'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

interface Runner {
  readonly x: number
  readonly s: number
  readonly view: View
  readonly run: boolean
  readonly hat: HatName
}

export function radioNight(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const hor = 486
  const VX = 560
  const r = random(301)
  const lamp = { x: 548, y: 548 } as const
  sky.poly(palette.blue, rect(LEFT, 0, RIGHT - LEFT, 640))
  setPrecision(0)
  sky.add(
    palette.ink,
    flow(240, -10, 900, 500, {
      gap: 10,
      len: 54,
      w: 3.4,
      dir: (x, y) => Math.atan2(y - hor, x - VX) + 0.1 * Math.sin(x / 90),
      r: random(302),
      field: (x, y) => clamp(0.95 - 0.75 * clamp(1 - Math.hypot(x - VX, y - hor) / 560)),
    }),
  )
  setPrecision(1)
  sky.add(
    palette.cream,
    rays(VX, hor - 20, 60, 330, {
      gap: 12,
      ring: 26,
      w: 2.2,
      fall: 0.9,
      r: random(303),
      a0: Math.PI * 1.08,
      a1: Math.PI * 1.92,
      field: () => 0.8,
    }),
  )
  // far: end of street, museum garden trees, roofs
  skyline(far, 420, 720, 500, {
    color: palette.ink,
    w: [22, 50],
    h: [40, 110],
    seed: 16,
    depth: 60,
    chim: true,
    win: palette.grey1,
    winP: 0.12,
  })
  beam(far, 470, 430, -1.25, 640, 5, 70, { n: 9, w: 3.2, seed: 7, color: palette.grey1 })
  // mid: left dark houses, right the Radio
  facade(mid, quad(4 * 3.6, 5 + 4 * 3.9, pts('-110,830 286,628 286,130 -110,-470')), {
    bays: 4,
    bw: 3.6,
    floors: 4,
    seed: 51,
    style: 0,
    tone: { ...TONES.night, hi: palette.grey2, open: palette.blue, line: palette.grey2 },
    lit: 0.14,
    side: 'r',
    roof: 'none',
    gate: 2,
    texGap: 7,
    field: (x) => clamp(0.1 + x / 330),
  })
  facade(mid, quad(5 * 3.6, 5 + 3 * 3.9, pts('286,628 470,530 470,330 286,150')), {
    bays: 5,
    bw: 3.6,
    floors: 3,
    seed: 53,
    style: 1,
    tone: { ...TONES.night, hi: palette.grey2, open: palette.blue },
    lit: 0.1,
    side: 'r',
    roof: 'pitched',
    detail: 1,
    gate: 2,
  })
  facade(mid, quad(4 * 3.6, 5 + 4 * 3.9, pts('640,526 742,562 742,180 640,300')), {
    bays: 4,
    bw: 3.6,
    floors: 4,
    seed: 55,
    style: 1,
    tone: { ...TONES.night, hi: palette.grey2 },
    lit: 0.1,
    side: 'l',
    detail: 1,
    gate: -1,
  })
  const rq = quad(9 * 3.6, 6 + 2 * 5.2, pts('742,562 1800,1010 1800,-330 742,236'))
  radio(mid, rq, {
    tone: {
      wall: palette.blue,
      open: palette.ink,
      hi: palette.grey1,
      lo: palette.ink,
      roof: palette.ink,
      line: palette.ink,
    },
    lit: 0.42,
    side: 'l',
    damage: 0.12,
    seed: 71,
  })
  // darken the wall away from the light
  mid.add(
    palette.ink,
    carve([pts('1060,130 1700,-80 1700,900 1060,690')], {
      angle: 1.2,
      gap: 10,
      w: 3.2,
      len: [30, 110],
      rest: [6, 30],
      r: random(304),
      field: (x) => clamp((x - 1020) / 900) * 0.75,
    }),
  )
  // flag in the balcony, lowered floodlight glow over the gate
  const bp = rq(14.6, 7.4)
  flag(mid, bp[0], bp[1], 150, { tilt: -0.5, dir: -1, w: 92, fh: 60, seed: 3, droop: 0.3 })
  // muzzle flashes: sharp cream stars in two upper windows, smoke curls
  for (const [u, v, k] of [
    [5.4, 13.4, 0.9],
    [12.6, 13.3, 1.15],
    [9.0, 8.2, 0.8],
  ] as const) {
    const [x, y] = rq(u, v)
    const s: Point[] = []
    for (let i = 0; i < 14; i++) {
      const a = 3.3 + (i / 14) * 6.283
      const rr = i % 2 ? 6 * k : (i === 0 ? 52 : 20) * k * r.range(0.8, 1.2)
      s.push([x + Math.cos(a) * rr, y + Math.sin(a) * rr])
    }
    mid.poly(palette.cream, s)
    mid.poly(palette.red, ellipse(x, y, 5 * k, 4 * k, 8))
    mid.add(
      palette.cream,
      cut([x - 20, y + 8], [x - 420 * k, y + 250 * k], 1.3) + cut([x - 20, y + 12], [x - 330 * k, y + 300 * k], 1),
    )
  }
  // lamp post on brackets over the street
  wires(
    mid,
    [
      [[286, 260], [742, 300], 14],
      [[120, 120], [900, 200], 26],
    ],
    1.6,
  )

  mid.poly(palette.ink, pts('505,196 535,196 548,216 492,216'))
  mid.poly(palette.cream, ellipse(520, 218, 24, 7, 14))
  mid.add(
    palette.cream,
    rays(520, 222, 30, 210, { gap: 9, ring: 20, w: 2, r: random(309), a0: 0.35, a1: 2.8, fall: 0.8, field: () => 0.7 }),
  )
  // ---- casting of figures (needed for the shadows)
  const eye = 215
  const Y = (s: number) => hor + eye * s
  const cast: Runner[] = []
  const mk = (x: number, s: number, o: Omit<Runner, 'x' | 's'>) => cast.push({ x, s, ...o })
  const R = random(311)
  for (let s = 0.42; s < 0.95; s *= 1.2)
    for (let x = 180 - s * 60; x < 1010 + s * 120; x += R.range(50, 92) * s) {
      if (Math.abs(x - lamp.x) < 40 + 120 * (s - 0.3)) continue
      if (s > 0.7 && R() < 0.45) continue
      mk(x, s, {
        view: R() < 0.45 ? 'side' : 'back',
        run: R() < 0.5,
        hat: R.pick(['cap', 'beret', 'hat', 'scarf', 'hair', 'student', 'bob'] as const),
      })
    }
  const shadow = (x: number, y: number) => {
    const a = Math.atan2(y - lamp.y, x - lamp.x)
    const d = Math.hypot(x - lamp.x, y - lamp.y)
    for (const c of cast) {
      const fy = Y(c.s)
      if (y < fy) continue
      const ca = Math.atan2(fy - lamp.y, c.x - lamp.x)
      const cd = Math.hypot(c.x - lamp.x, fy - lamp.y)
      if (d > cd - 4 && Math.abs(a - ca) < (15 * c.s) / cd) return true
    }
    return false
  }
  // ground
  near.poly(palette.ink, pts('470,530 640,526 742,562 1800,1010 1800,1020 -110,1020 -110,830 286,628'))
  setPrecision(0)
  near.add(
    palette.cream,
    rays(lamp.x, lamp.y, 26, 900, {
      gap: 8,
      ring: 34,
      w: 4.2,
      fall: 0.75,
      r: random(305),
      a0: 0.2,
      a1: Math.PI - 0.2,
      bounds: [LEFT, 560, RIGHT, 915],
      field: (x, y) => (shadow(x, y) ? 0 : 0.95),
    }),
  )
  setPrecision(1)
  near.poly(palette.grey1, rough(pts('742,562 1800,1010 1800,1026 728,566'), 1, 40, r))
  near.poly(palette.grey1, rough(pts('-110,830 286,628 290,632 -110,842'), 1, 40, r))
  cobbles(near, {
    vx: lamp.x,
    y0: 640,
    y1: 920,
    rows: 13,
    color: palette.grey2,
    field: (x, y) => (Math.abs(x - lamp.x) < 120 + (y - 600) * 0.95 ? 0 : 0.55),
    w: 1.7,
    seed: 9,
    x1: 1300,
  })
  // the broadcast van with its headlights
  const v = (a: number, b: number): Point => [lamp.x + a, lamp.y + b]
  near.poly(palette.ink, [v(-56, 18), v(-58, -30), v(-44, -76), v(44, -76), v(58, -30), v(56, 18)])
  near.poly(palette.blue, [v(-42, -34), v(-36, -66), v(36, -66), v(42, -34)])
  near.add(palette.cream, cut(v(-44, -74), v(44, -74), 3))
  near.poly(palette.ink, [v(-62, 6), v(62, 6), v(60, 26), v(-60, 26)])
  for (const k of [-1, 1]) {
    near.poly(palette.cream, ellipse(lamp.x + k * 38, lamp.y - 6, 15, 15, 16))
    near.add(
      palette.cream,
      rays(lamp.x + k * 38, lamp.y - 6, 19, 120, { gap: 7, ring: 15, w: 2, r: random(320 + k), field: () => 0.8 }),
    )
  }
  near.add(
    palette.grey1,
    flow(640, 560, 1120, 660, {
      gap: 9,
      len: 46,
      w: 2.2,
      dir: (x) => 0.28 + 0.25 * Math.sin(x / 40),
      curv: 10,
      r: random(321),
      field: (x, y) => clamp(1 - Math.abs(y - 560 - (x - 640) * 0.3) / 60),
    }),
  )
  // crowd
  cast.sort((a, b) => a.s - b.s)
  for (const c of cast) {
    const away = c.x < lamp.x ? -1 : 1
    person(crowd, c.x, Y(c.s), c.s, {
      view: c.view,
      hat: c.hat,
      fem: c.hat === 'scarf' || c.hat === 'bob',
      seed: Math.round(c.x * 7),
      light: lamp,
      lit: palette.cream,
      rim: 2.6,
      stride: c.view === 'side' ? (c.run ? 1.15 : 0.6) : 0.5,
      torso: c.view === 'side' && c.run ? 0.22 : undefined,
      flip: c.view === 'side' ? away < 0 : undefined,
      arms:
        c.view === 'side'
          ? c.run
            ? ['run', 'runb']
            : ['fwd', 'back']
          : R() < 0.2
            ? ['up', 'down']
            : ['down', 'pocket'],
      coat: R.pick(['long', 'short', 'rain'] as const),
    })
  }
  // front row
  const F = { light: lamp, lit: palette.cream, rim: 2.3 } as const
  // those who run along the wall: the lit windows of the ground floor fall on them and on the stones
  near.add(
    palette.grey1,
    carve([pts('1090,690 1190,730 1130,860 930,790'), pts('1330,790 1440,836 1380,905 1180,900')], {
      angle: 2.0,
      gap: 13,
      w: 4,
      len: [30, 110],
      rest: [8, 30],
      r: random(331),
      field: () => 0.8,
    }),
  )
  const run = (x: number, y: number, s: number, o: FigureOptions) =>
    figure(front, x, y, s, {
      light: lamp,
      rim: 2.4,
      faceLit: true,
      handLit: true,
      torso: 0.26,
      hip: 84,
      legs: two('0.72,0.16 -0.46,-1.05'),
      ...o,
    })
  run(1010, 900, 1.5, {
    hat: 'beret',
    hair: 'bob',
    fem: true,
    tone: palette.grey2,
    coat: 'over',
    hem: 52,
    seed: 6,
    light: [-0.9, -0.2],
    arms: [{ to: [34, 112] }, { to: [-26, 96] }],
  })
  run(1240, 930, 1.72, {
    hat: 'cap',
    tone: palette.grey1,
    coat: 'jacket',
    seed: 7,
    light: [-0.9, -0.2],
    torso: 0.34,
    arms: [{ to: [40, 120] }, [-0.7, 0.2]],
  })
  person(front, 120, 1010, 2.0, { ...F, view: 'back', hat: 'cap', seed: 9, arms: ['down', 'up'], lean: -0.03 })
  person(front, 330, 1060, 2.1, { ...F, view: 'back', hat: 'student', seed: 8, arms: ['down', 'down'] })
  figure(front, 1470, 1060, 2.3, {
    light: [-0.9, -0.3],
    rim: 2.4,
    hat: 'hat',
    tone: palette.ink,
    seed: 10,
    faceLit: true,
    handLit: true,
    torso: 0.14,
    legs: two('0.3,0.05 -0.3,-0.5'),
    arms: [{ to: [18, 128] }, [0.2, 0.4]],
  })
  flag(front, 742, 960, 420, {
    poleLit: palette.grey1,
    tilt: -0.1,
    dir: 1,
    w: 230,
    fh: 150,
    seed: 6,
    amp: 0.15,
    pw: 6,
    folds: 12,
    n: 20,
  })
  person(front, 716, 1010, 1.85, { ...F, view: 'back', hat: 'hair', seed: 12, arms: ['down', 'pole'] })
  return { layers: Ls, light: lamp }
}
