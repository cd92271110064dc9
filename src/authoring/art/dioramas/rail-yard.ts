// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { skyline } from '../city/skyline'
import { wires } from '../city/street'
import { flow } from '../kit/carve'
import { asPoints, clamp, ellipse, nth, type Point, pts, rect, two } from '../kit/geometry'
import { bar, cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { figure } from '../people/figure/figure'
import { goodsWagon } from '../props/goods-wagon'
import { lantern } from '../props/lantern'
import { roomCamera } from '../props/room-camera'
import { steam } from '../props/steam'
import { heap } from '../props/street-things'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

export interface SignalOptions {
  readonly arm?: Ink | undefined
  readonly rays?: boolean | undefined
}

export interface TrackOptions {
  readonly hi?: Ink | undefined
}

export function railYard(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  random(1601)
  const cam = roomCamera({ x: -0.6, y: 1.75, f: 1020, cx: 560, cy: 470 })
  const G = (x: number, z: number) => cam(x, 0, z)
  const light = { x: 384, y: 676 } as const

  // sky
  sky.poly(palette.blue, rect(LEFT, 0, RIGHT - LEFT, 700))
  setPrecision(0)
  sky.add(
    palette.ink,
    flow(LEFT, -10, RIGHT, 470, {
      gap: 11,
      len: 62,
      w: 3.8,
      dir: (x, y) => Math.atan2(y - 430, x - 470) + 0.08 * Math.sin(y / 60),
      r: random(1602),
      field: (x, y) => clamp(1.15 - 1.1 * clamp(1 - Math.hypot(x - 470, (y - 430) * 1.2) / 620)),
    }),
  )
  sky.add(
    palette.cream,
    rays(470, 446, 60, 330, {
      gap: 13,
      ring: 30,
      w: 2.4,
      fall: 0.9,
      r: random(1603),
      a0: Math.PI,
      a1: Math.PI * 2,
      field: (_x, _y, a) => 0.55 + 0.4 * Math.sin(a * 17),
    }),
  )
  setPrecision(1)
  // far: station roofs, water crane, signal box, other sidings
  skyline(far, LEFT, 560, 474, {
    color: palette.ink,
    w: [30, 80],
    h: [8, 34],
    seed: 21,
    depth: 60,
    spires: false,
    chim: true,
    win: palette.grey1,
    winP: 0.06,
  })
  {
    const q = (a: number, b: number): Point => [118 + a, 470 - b]
    far.poly(palette.ink, [q(-70, 0), q(70, 0), q(70, 74), q(-70, 74)])
    far.poly(palette.ink, [q(-86, 74), q(86, 74), q(60, 104), q(-60, 104)])
    far.poly(palette.ink, [q(-58, 74), q(58, 74), q(58, 70), q(-58, 70)])
    for (let i = 0; i < 5; i++)
      far.poly(palette.cream, [q(-60 + i * 25, 40), q(-40 + i * 25, 40), q(-40 + i * 25, 66), q(-60 + i * 25, 66)])
    far.poly(palette.ink, [q(-8, 38), q(6, 38), q(6, 56), q(0, 62), q(-6, 56)])
    far.add(palette.cream, cut(q(-84, 75), q(84, 75), 3))
    for (let i = 0; i < 7; i++) far.add(palette.grey2, cut(q(-66 + i * 21, 4), q(-66 + i * 21, 34), 2))
  }
  // ground: ballast and snow, lit by the lantern
  near.poly(palette.ink, rect(LEFT, 470, RIGHT - LEFT, 440))
  setPrecision(0)
  const shadowed = (x: number, y: number) => {
    if (x > 190 && x < 330 && y < 850) return true
    if (x > 596 && x < 900 && y < 800 && y > 420) return true
    if (x < 250 && Math.abs(y - 815 - (250 - x) * 0.1) < 26) return true
    if (x > 800 && Math.abs(y - 800 - (x - 800) * 0.22) < 30 + (x - 800) * 0.06) return true
    return false
  }
  near.add(
    palette.cream,
    rays(light.x, light.y + 116, 24, 600, {
      gap: 8,
      ring: 26,
      w: 3.6,
      fall: 0.8,
      r: random(1604),
      bounds: [LEFT, 560, RIGHT, 905],
      field: (x, y) => (shadowed(x, y) ? 0 : clamp((y - 545) / 120)),
    }),
  )
  near.add(
    palette.grey2,
    flow(LEFT, 500, 1300, 905, {
      gap: 10,
      len: 12,
      w: 2.6,
      dir: () => 0,
      r: random(1605),
      // ballast shows in patches: oil and soot have eaten the rest
      field: (x, y) => {
        const away = clamp((Math.hypot(x - light.x, y - light.y) - 330) / 200)
        return (
          away * clamp(0.28 + 0.34 * Math.sin(x / 87 + y / 41) + 0.22 * Math.sin(x / 31 - y / 57) - (x - 700) / 2400)
        )
      },
    }),
  )
  setPrecision(1)
  // tracks: sleepers and rails. T1 ours, T0 far left, T2 under the train
  const track = (x: number, z0: number, z1: number, o: TrackOptions = {}) => {
    for (let z = z1; z > z0; z -= z > 30 ? 2.4 : 0.72) {
      const w = 0.11
      const q = [G(x - 1.15, z + w), G(x + 1.15, z + w), G(x + 1.15, z - w), G(x - 1.15, z - w)]
      near.poly(palette.ink, q)
      const d = Math.hypot(nth(q, 3)[0] - light.x, nth(q, 3)[1] - light.y)
      if (z < 22 && d < 620)
        near.add(o.hi || palette.grey1, cut(nth(q, 0), nth(q, 1), Math.max(1, 11 / z) * clamp(1.3 - d / 560, 0.4, 1.2)))
    }
    for (const k of [-0.72, 0.72]) {
      const a = G(x + k - 0.032, z0)
      const b = G(x + k + 0.032, z0)
      const c = G(x + k, z1)
      near.poly(palette.ink, [
        [a[0] - 10, a[1] + 8],
        [b[0] + 10, b[1] + 8],
        [c[0] + 0.8, c[1]],
        [c[0] - 0.8, c[1]],
      ])
      near.poly(palette.cream, [a, b, [c[0] + 0.5, c[1]], [c[0] - 0.5, c[1]]])
    }
  }
  track(-12.5, 9, 160, { hi: palette.grey2 })
  track(-6.6, 5, 160, { hi: palette.grey2 })
  track(3.7, 3, 160)
  track(-1.1, 2.3, 160)
  // the train: goods wagons on T2, side plane x = 2.25, bodies 2.9 m wide
  const side = 2.25
  const WL = 8.6
  const GAP = 1.1
  const wag: number[] = []
  for (let i = 8; i >= 0; i--) wag.push(-2.1 + i * (WL + GAP))
  for (const z0 of wag)
    goodsWagon(z0 > 12 ? mid : near, cam, side, z0, z0 + WL, {
      light,
      seed: Math.round(z0 * 10 + 90),
      u0: Math.max(0, 2.3 - z0),
      people: z0 < 2 ? 2 : z0 < 20 ? 2 : 0,
    })
  // engine far ahead: tender, boiler back, steam lit from below
  {
    const z = 92
    const p = cam(3.6, 0, z)
    const s = cam.s(3.6, 0, z)
    const T = ([a, b]: Point): Point => [p[0] + a * s, p[1] - b * s]
    mid.poly(palette.ink, pts('-1.6,0 1.6,0 1.6,3.6 1,4.3 -1,4.3 -1.6,3.6').map(T))
  }
  steam(far, pts('648,436 640,400 622,352 598,300 572,252 540,206 508,160 468,112 420,60'), 12, 84, {
    color: palette.grey2,
    hi: palette.cream,
    light: [-0.2, 0.95],
    seed: 11,
    n: 30,
  })
  steam(far, pts('620,462 600,448 560,436 510,428 452,424'), 10, 34, {
    color: palette.grey1,
    hi: palette.cream,
    light: [-0.2, 0.95],
    seed: 14,
    n: 14,
  })
  // signals: semaphore arm at stop, red lamp, distant ones
  const signal = (L: Layer, x: number, y: number, h: number, o: SignalOptions = {}) => {
    L.poly(palette.ink, [
      [x - h * 0.014, y],
      [x + h * 0.014, y],
      [x + h * 0.009, y - h],
      [x - h * 0.009, y - h],
    ])
    for (let i = 0; i < 9; i++)
      L.add(
        palette.ink,
        bar([x - h * 0.03, y - h * (0.1 + i * 0.085)], [x - h * 0.012, y - h * (0.1 + i * 0.085)], 1.6),
      )
    L.poly(palette.ink, [
      [x - h * 0.02, y - h],
      [x, y - h * 1.05],
      [x + h * 0.02, y - h],
    ])
    const a: Point[] = [
      [x, y - h * 0.955],
      [x - h * 0.22, y - h * 0.965],
      [x - h * 0.25, y - h * 0.955],
      [x - h * 0.25, y - h * 0.915],
      [x - h * 0.22, y - h * 0.905],
      [x, y - h * 0.92],
    ]
    L.poly(o.arm || palette.cream, a)
    L.poly(palette.red, [
      [x - h * 0.19, y - h * 0.96],
      [x - h * 0.15, y - h * 0.957],
      [x - h * 0.15, y - h * 0.913],
      [x - h * 0.19, y - h * 0.91],
    ])
    L.poly(palette.ink, rect(x + h * 0.005, y - h * 0.965, h * 0.05, h * 0.075))
    L.poly(palette.red, ellipse(x + h * 0.03, y - h * 0.93, h * 0.021, h * 0.023, 12))
    if (o.rays)
      L.add(
        palette.red,
        rays(x + h * 0.03, y - h * 0.93, h * 0.034, h * 0.11, {
          gap: 6,
          ring: 9,
          w: 1.7,
          r: random(7),
          field: () => 0.85,
        }),
      )
    L.add(palette.cream, cut([x + h * 0.006, y - h * 0.1], [x + h * 0.004, y - h * 0.86], 1.6))
  }
  signal(mid, 316, 560, 400, { rays: true })
  signal(far, 214, 486, 120, {})
  signal(far, 540, 480, 92, {})
  {
    const q = pts('430,486 436,486 435,420 431,420')
    far.poly(palette.ink, q)
    far.poly(palette.ink, pts('433,420 438,412 470,410 474,430 468,430 464,416 440,418'))
  }
  // telegraph poles left
  for (const [x, y, h] of [
    [40, 640, 470],
    [196, 548, 230],
  ] as const) {
    near.poly(palette.ink, [
      [x - h * 0.014, y],
      [x + h * 0.014, y],
      [x + h * 0.01, y - h],
      [x - h * 0.01, y - h],
    ])
    for (const v of [0.96, 0.89]) {
      near.add(palette.ink, bar([x - h * 0.11, y - h * v], [x + h * 0.11, y - h * v], h * 0.016))
      for (const k of [-0.1, -0.05, 0.05, 0.1])
        near.poly(palette.cream, rect(x + h * k - h * 0.006, y - h * v - h * 0.032, h * 0.012, h * 0.024))
    }
    near.add(palette.cream, cut([x + h * 0.006, y - h * 0.05], [x + h * 0.004, y - h * 0.86], h * 0.006))
  }
  wires(
    near,
    [
      [[-10, 206], [176, 338], 8],
      [[92, 206], [216, 338], 6],
      [[-90, 120], [-10, 206], 4],
      [[176, 338], [300, 410], 6],
      [[216, 338], [330, 412], 6],
    ],
    1.3,
  )
  // slips of paper along the train, thrown from the bars
  {
    const R = random(1610)
    for (const [x, z] of pts('1.7,4.6 1.5,6.1 1.9,7.3 1.2,8.2 1.75,10.2 1.4,12.6 .5,4.2 1.8,15')) {
      const p = G(x, z)
      const s = cam.s(x, 0, z) * 0.11
      const a = R.range(-0.5, 0.5)
      near.poly(
        palette.cream,
        asPoints([
          [-1, 0.3],
          [0.7, -0.2],
          [1, -0.5],
          [-0.6, 0 - 0.2],
        ]).map(([u, v]) => [
          p[0] + (u * Math.cos(a) - v * Math.sin(a)) * s,
          p[1] + v * s * 0.8 + u * Math.sin(a) * s * 0.4,
        ]),
      )
    }
  }
  // two railwaymen: one levers the rail, one holds the lamp and listens to the wagons
  const s1 = cam.s(0, 0, 4.75) / 100
  const A = G(0.52, 4.75)
  figure(crowd, A[0], A[1], s1, {
    hat: 'cap',
    view: 'side',
    flip: true,
    coat: 'jacket',
    tone: palette.grey1,
    legs2: palette.grey2,
    torso: 0.6,
    hip: 82,
    legs: two('0.64,-0.3 -0.34,-0.66'),
    arms: [
      { to: [46, 90], fist: true },
      { to: [58, 69], fist: true },
    ],
    nod: 0.04,
    light,
    rim: 2.4,
    seed: 3,
    faceLit: true,
    handLit: true,
    beforeArm: ({ T }) => {
      const e = T([97, 2])
      const t = T([31, 117])
      const m = T([90, 12])
      crowd.add(palette.ink, polyline([t, m, e], 17))
      crowd.add(palette.grey1, polyline([t, m, [e[0] - 12, e[1] + 2]], 9))
      crowd.add(palette.cream, cut([t[0] - 2, t[1]], [m[0] - 3, m[1]], 4))
    },
  })
  const s2 = cam.s(0, 0, 4.95) / 100
  const Bp = G(-2.02, 4.95)
  const man2 = figure(crowd, Bp[0], Bp[1], s2, {
    hat: 'student',
    view: 'side',
    coat: 'over',
    tone: palette.grey2,
    legs2: palette.grey2,
    torso: -0.03,
    legs: two('0.12,0.05 -0.12,-0.16'),
    arms: [{ to: [40, 96], fist: true }, [0.1, 0.2]],
    nod: -0.12,
    light,
    rim: 2.6,
    seed: 9,
    faceLit: true,
    handLit: true,
  })
  const lh = nth(man2.arms, 0).H
  lantern(crowd, lh[0] + 18, lh[1] + 2, 74, { rays: 150 })
  {
    const p = G(-1.3, 22)
    const s = cam.s(-1.3, 0, 22) / 100
    figure(near, p[0] - 20, p[1], s, {
      hat: 'cap',
      view: 'back',
      seed: 5,
      light: [0.8, 0.2],
      arms: two('0.1,0.1 0.3,0.1'),
    })
    lantern(near, p[0] + 2, p[1] - 38, 17, { rays: 34 })
  }
  // tools by the rail: spanner, fishplate, bolts
  {
    const q = G(-0.1, 3.9)
    near.poly(palette.ink, [
      [q[0] - 8, q[1] - 12],
      [q[0] + 116, q[1] - 4],
      [q[0] + 116, q[1] + 12],
      [q[0] - 8, q[1] + 4],
    ])
    near.add(palette.cream, cut([q[0] - 6, q[1] - 11], [q[0] + 112, q[1] - 3], 3))
    for (let i = 0; i < 4; i++) near.poly(palette.cream, ellipse(q[0] + 12 + i * 28, q[1] - 1 + i * 2, 4, 3, 7))
    const t = G(-1.75, 3.8)
    near.add(palette.ink, bar([t[0], t[1]], [t[0] + 120, t[1] + 30], 12))
    near.add(palette.cream, cut([t[0], t[1] - 4], [t[0] + 116, t[1] + 24], 3.4))
    near.poly(palette.ink, ellipse(t[0] - 6, t[1] - 2, 19, 15, 12))
    near.add(palette.cream, rim(ellipse(t[0] - 6, t[1] - 2, 19, 15, 12), 0.1, -1, { inset: 2, w: 3 }))
  }
  heap(front, 60, 914, 420, 84, { seed: 4, light: [0.8, -0.5], n: 46 })
  return { layers: Ls, light }
}
