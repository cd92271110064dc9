// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { smoke } from '../city/smoke'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, nth, type Point, type Points, pts, rect, two } from '../kit/geometry'
import { bar, cut, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { yardArch } from '../landmarks/yard-arch'
import type { FigureOptions } from '../people/figure/options'
import { onlooker } from '../people/onlooker'
import { standing } from '../people/standing'
import { fieldKitchen } from '../props/field-kitchen'
import { rifle } from '../props/hand-props'
import { plankCrate } from '../props/plank-crate'
import { type RoomCamera, roomCamera } from '../props/room-camera'
import { sandbags } from '../props/sandbags'
import { heap } from '../props/street-things'
import { type Drawing, type Layers, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

const cam: RoomCamera = roomCamera({ x: 0.6, y: 1.7, f: 1060, cx: 820, cy: 452 })
const XL = -9
const XR = 9.5
const ZB = 30
const gate = cam(1.4, 1.8, ZB)
const light = { x: gate[0], y: gate[1] }

function sky(L: Layer): void {
  L.poly(palette.grey2, rect(LEFT, 0, WIDTH, 640))
  setPrecision(0)
  L.add(
    palette.grey1,
    rays(980, 190, 40, 900, {
      gap: 14,
      ring: 44,
      w: 3.4,
      fall: 0.7,
      r: random(3701),
      bounds: [LEFT, -20, RIGHT, 420],
      field: (_x, _y, a) => 0.6 + 0.3 * Math.sin(a * 12),
    }),
  )
  setPrecision(1)
  L.poly(palette.grey1, rough(ellipse(980, 190, 34, 34, 20), 1.4, 10, random(3)))
}

/** One side of the yard in bays: arches below, two rows of windows above, many without glass. */
function wing(
  L: Layer,
  pr: (u: number, v: number) => Point,
  length: number,
  o: { readonly lit: boolean; readonly seed: number; readonly scale: number; readonly whole: boolean },
): void {
  const r = random(o.seed)
  const H = 12.4
  const wall: Points = [pr(0, 0), pr(length, 0), pr(length, H), pr(0, H)]
  L.poly(palette.grey2, wall)
  const a0 = pr(0, 8)
  const a1 = pr(length, 8)
  L.add(
    palette.ink,
    carve(wall, {
      angle: Math.atan2(a1[1] - a0[1], a1[0] - a0[0]),
      gap: 9,
      w: 1.6,
      len: [10, 40],
      rest: [10, 46],
      r,
      field: () => (o.lit ? 0.3 : 0.75),
    }),
  )
  const step = 3.4
  for (let u = 0.7; u + 2.2 < length; u += step) {
    const arch: Points = [
      pr(u, 0),
      pr(u + 2.1, 0),
      pr(u + 2.1, 2.2),
      ...ellipse(0, 0, 1.05, 1.05, 8, 0, Math.PI).map(([p, q]) => pr(u + 1.05 + p, 2.2 + q)),
      pr(u, 2.2),
    ]
    const border: Points = [
      pr(u - 0.25, 0),
      pr(u + 2.35, 0),
      pr(u + 2.35, 2.2),
      ...ellipse(0, 0, 1.3, 1.3, 8, 0, Math.PI).map(([p, q]) => pr(u + 1.05 + p, 2.2 + q)),
      pr(u - 0.25, 2.2),
    ]
    L.poly(o.lit ? palette.grey1 : palette.grey2, border)
    L.add(palette.cream, rim(border, o.lit ? 1 : -1, -0.5, { inset: 0, w: Math.max(1, o.scale * 3), thr: 0.3 }))
    L.poly(palette.ink, arch)
    for (const v of [4.9, 8.7]) {
      const broken = r() < 0.6 && !o.whole
      L.poly(o.lit ? palette.grey1 : palette.grey2, [
        pr(u + 0.2, v - 0.2),
        pr(u + 1.9, v - 0.2),
        pr(u + 1.9, v + 2.3),
        pr(u + 0.2, v + 2.3),
      ])
      const pane: Points = [pr(u + 0.4, v), pr(u + 1.7, v), pr(u + 1.7, v + 2.1), pr(u + 0.4, v + 2.1)]
      L.poly(palette.ink, pane)
      if (broken)
        L.poly(palette.grey1, [
          nth(pane, 0),
          pr(u + 0.8, v),
          pr(u + 0.55, v + 0.7),
          pr(u + 0.62, v + 1.2),
          pr(u + 0.4, v + 1.7),
        ])
      else
        L.add(
          palette.grey2,
          bar(pr(u + 1.05, v), pr(u + 1.05, v + 2.1), 2) + bar(pr(u + 0.4, v + 1.4), pr(u + 1.7, v + 1.4), 2),
        )
      L.add(palette.cream, cut(pr(u + 0.1, v - 0.24), pr(u + 2, v - 0.24), Math.max(1.2, o.scale * 3)))
    }
  }
  for (const v of [4.1, 8, 12])
    L.add(v === 12 ? palette.cream : palette.ink, cut(pr(0, v), pr(length, v), Math.max(1.6, o.scale * 4)))
  L.poly(palette.ink, [pr(-0.4, H), pr(length + 0.4, H), pr(length - 0.6, H + 3), pr(0.6, H + 3)])
  // marks of what has hit the wall
  for (let i = 0; i < (o.whole ? 0 : length * 4); i++) {
    const [x, y] = pr(r.range(0.4, length - 0.4), r.range(1, H - 1))
    const s = o.scale * r.range(1.4, 4)
    L.poly(palette.ink, ellipse(x, y, s, s * 0.9, 6))
    L.add(palette.cream, cut([x - s, y + s], [x + s, y + s * 1.1], s * 0.3))
  }
}

/** A hole broken through two floors, with beams hanging and the room behind. */
function breach(L: Layer, pr: (u: number, v: number) => Point, u: number, v: number, R: number, seed: number): void {
  const r = random(seed)
  const hole: Point[] = []
  for (let i = 0; i < 19; i++) {
    const a = (i / 19) * 6.283
    hole.push(pr(u + Math.cos(a) * R * r.range(0.8, 1.2), v + Math.sin(a) * R * 1.25 * r.range(0.8, 1.1)))
  }
  L.poly(palette.ink, hole)
  L.add(palette.cream, rim(hole, 0.2, -1, { inset: -2, w: 5, thr: 0.2 }))
  for (let i = 0; i < 5; i++)
    L.add(
      palette.grey2,
      bar(pr(u - R * 0.7 + i * 0.4, v + R * 0.5), pr(u - R * 0.5 + i * 0.44, v - R * r.range(0.1, 0.7)), 4),
    )
  const [x, y] = pr(u, 0)
  const k = Math.abs(pr(u, 0)[1] - pr(u, 1)[1])
  heap(L, x, y + 4, R * k * 3.2, R * k * 0.9, { seed, hi: palette.grey1 })
}

const by = (L: Layer, x: number, z: number, o: FigureOptions, lift = 0) =>
  standing(L, cam, x, z, { light, faceLit: true, handLit: true, rim: 2.5, coat: 'jacket', ...o }, lift)

/** A low wall of sandbags from x0 to x1. */
const bags = (L: Layer, x0: number, x1: number, z: number, rows: number, seed: number) =>
  sandbags(L, cam(x0, 0, z), cam(x1, 0, z), { rows, size: cam.s(0, 0, z) * 0.66, light: [0.1, -1], seed })

/** Bricks and plaster on the ground, each with its lit top. */
function debris(L: Layer): void {
  const r = random(3708)
  for (let i = 0; i < 110; i++) {
    const z = 7 + r() ** 1.4 * 20
    const x = r.range(XL, XR)
    const [w, d, h] = [r.range(0.07, 0.2), r.range(0.06, 0.24), r.range(0.03, 0.1)]
    const skew = r.around() * 0.16
    const lid = [cam(x, h, z), cam(x + w, h, z + skew), cam(x + w + skew, h, z + d), cam(x + skew, h, z + d)]
    L.poly(palette.ink, [cam(x - 0.03, 0, z), cam(x + w + 0.05, 0, z + skew), nth(lid, 2), nth(lid, 3), nth(lid, 0)])
    L.poly(i % 4 ? palette.grey1 : palette.cream, lid)
  }
}

/** Where a shell has just struck: streaks out of the wall, dust that rolls along the ground. */
function burst(L: Layer, x: number, y: number, turn: number): void {
  setPrecision(0)
  for (const [ink, from, to, w] of [
    [palette.ink, 30, 190, 7],
    [palette.grey1, 24, 250, 5],
    [palette.cream, 40, 170, 3],
  ] as const)
    L.add(
      ink,
      rays(x, y, from, to, {
        gap: 15,
        ring: 44,
        w,
        fall: 0.8,
        r: random(Math.round(x + from)),
        a0: turn - 1.25,
        a1: turn + 1.25,
        field: (_x, _y, a) => 0.55 + 0.45 * Math.sin(a * 9),
      }),
    )
  setPrecision(1)
}

function underFire({ near, crowd }: Layers): void {
  // far: figures that run across under the gate
  by(near, -0.2, 24, {
    hat: 'side',
    tone: palette.ink,
    torso: 0.3,
    legs: two('0.7,0.2 -0.5,-1'),
    arms: [{ to: [26, 106] }, [-0.6, 0.1]],
    seed: 51,
  })
  by(near, 3.4, 22, {
    hat: 'cap',
    flip: true,
    tone: palette.ink,
    torso: 0.34,
    legs: two('0.66,0.1 -0.5,-1.1'),
    arms: [{ to: [28, 104] }, [-0.6, 0.1]],
    seed: 52,
  })
  // along the left wall two carry a stretcher, bent low
  const Z = 15
  const m = (x: number, y: number) => cam(x, y, Z)
  const carry = (x: number, o: FigureOptions) =>
    by(near, x, Z, {
      torso: 0.32,
      nod: -0.1,
      hip: 80,
      legs: two('0.42,-0.1 -0.3,-0.7'),
      ...o,
    })
  carry(-3.15, {
    hat: 'side',
    tone: palette.ink,
    seed: 61,
    arms: [
      { to: [-16, 62], fist: true },
      { to: [-14, 62], fist: true },
    ],
  })
  const body: Points = [
    m(-5.3, 0.62),
    m(-5.2, 0.82),
    m(-4.9, 0.84),
    m(-4.5, 0.9),
    m(-4.0, 0.88),
    m(-3.7, 0.94),
    m(-3.62, 0.62),
  ]
  near.poly(palette.grey1, body)
  near.add(palette.ink, carve(body, { angle: 1.3, gap: 7, w: 1.6, len: [8, 24], r: random(5), field: () => 0.6 }))
  near.add(palette.ink, bar(m(-5.7, 0.62), m(-3.2, 0.62), 5))
  near.add(palette.cream, rim(body, 0.3, -1, { inset: 1, w: 2.4, thr: 0.2 }))
  carry(-5.75, {
    hat: 'cap',
    tone: palette.grey2,
    seed: 62,
    arms: [
      { to: [26, 62], fist: true },
      { to: [26, 62], fist: true },
    ],
  })
  // a low wall of sandbags and crates in the middle; soldiers and civilians behind it with their heads down
  by(near, 1.1, 11.6, { hat: 'helmet', view: 'back', tone: palette.ink, seed: 71, nolegs: true, hem: 70, bow: 6 }, -0.3)
  by(
    near,
    2.0,
    11.6,
    { hat: 'side', view: 'side', tone: palette.grey2, seed: 72, nolegs: true, hem: 70, torso: 0.4, nod: 0.3 },
    -0.34,
  )
  by(
    near,
    3.6,
    11.6,
    {
      hat: 'beret',
      view: 'side',
      flip: true,
      tone: palette.ink,
      seed: 73,
      nolegs: true,
      hem: 70,
      torso: 0.34,
      nod: 0.2,
    },
    -0.28,
  )
  bags(near, 0.1, 4.5, 11, 4, 3710)
  bags(near, -0.2, 1.5, 10.3, 2, 3711)
  // right foreground: a soldier pulls a boy by the hand towards the arch we stand under
  by(crowd, 3.35, 7.6, {
    hat: 'side',
    flip: true,
    tone: palette.ink,
    coat: 'over',
    hem: 54,
    seed: 81,
    light: [0.2, -1],
    torso: 0.2,
    legs: two('0.6,0.1 -0.4,-0.9'),
    arms: [{ to: [34, 100] }, { to: [-38, 92] }],
    rim: 2.2,
  })
  by(crowd, 4.3, 7.7, {
    hat: 'cap',
    flip: true,
    h: 138,
    tone: palette.grey2,
    seed: 82,
    light: [0.2, -1],
    torso: 0.24,
    legs: two('0.62,0.1 -0.46,-1'),
    arms: [{ to: [34, 126] }, [-0.5, 0]],
    rim: 2.2,
  })
  // left foreground: a man sits against a crate, wrapped in a blanket, his rifle beside him on the ground
  plankCrate(crowd, cam, [-3.6, -2.4], [0, 0.5], [6.6, 7.2])
  plankCrate(crowd, cam, [-3.5, -2.7], [0.5, 0.86], [6.7, 7.1])
  by(crowd, -2.15, 6.5, {
    hat: 'side',
    tone: palette.ink,
    coat: 'shawl',
    shawl: palette.grey2,
    sit: true,
    hip: 22,
    hem: 4,
    seed: 83,
    light: [0.8, -0.5],
    torso: -0.14,
    nod: 0.34,
    legs: two('1.9,0.5 1.75,0.42'),
    arms: [{ to: [26, 50] }, { to: [24, 48] }],
  })
  rifle(crowd, cam(-3.2, 0.02, 6.1), cam(-1.5, 0.04, 5.9), 1.5, { hi: palette.cream })
}

/** Labour-service men in loose rows, a cauldron carried across, somebody with a broom: an ordinary day. */
function beforeRollCall({ near, crowd }: Layers): void {
  let n = 0
  for (const z of [21, 18.4, 16])
    for (let x = -4.4; x < 6.4; x += 1.15) {
      n++
      by(near, x + (n % 3) * 0.1, z, {
        view: n % 4 === 1 ? 'three' : 'front',
        flip: n % 2 === 0,
        hat: 'side',
        tone: n % 5 === 2 ? palette.grey2 : palette.ink,
        seed: 200 + n,
        light: [0.1, -1],
        h: 166 + (n % 4) * 4,
        arms:
          n % 6 === 0
            ? [
                {
                  pts: two('-22,100 -4,104'),
                },
                [0.1, 0.1],
              ]
            : two('0.1,0.06 0.1,0.06'),
      })
    }
  by(near, 0.8, 13.2, {
    view: 'back',
    hat: 'hat',
    tone: palette.grey2,
    coat: 'over',
    hem: 40,
    seed: 231,
    arms: [{ to: [-6, 96], bend: 1 }, { to: [6, 96] }],
  })
  const Z = 9.6
  const m = (x: number, y: number) => cam(x, y, Z)
  by(crowd, -3.6, Z, {
    hat: 'side',
    tone: palette.ink,
    seed: 241,
    legs: two('0.28,0.04 -0.3,-0.46'),
    arms: [{ to: [20, 74], fist: true }, { to: [22, 76] }],
  })
  const pot = [m(-3.2, 0.34), m(-3.24, 0.78), m(-2.56, 0.78), m(-2.6, 0.34)]
  crowd.poly(palette.ink, pot)
  crowd.add(palette.cream, rim(pot, 0.6, -0.8, { inset: 2, w: 4, thr: 0.2 }))
  crowd.add(palette.ink, bar(m(-3.5, 0.8), m(-2.3, 0.8), 6))
  by(crowd, -2.15, Z, {
    hat: 'side',
    tone: palette.grey2,
    seed: 242,
    legs: two('0.28,0.04 -0.3,-0.46'),
    arms: [{ to: [-20, 74], fist: true }, { to: [-18, 76] }],
  })
  const sweep = by(crowd, 4.2, 8.8, {
    hat: 'side',
    flip: true,
    tone: palette.ink,
    seed: 243,
    torso: 0.24,
    nod: 0.2,
    legs: two('0.16,0 -0.2,-0.2'),
    arms: [
      { to: [30, 92], fist: true },
      { to: [26, 72], fist: true },
    ],
  })
  crowd.add(palette.ink, bar(sweep.T([24, 108]), sweep.T([44, 6]), 5))
  crowd.poly(palette.ink, [sweep.T([36, 16]), sweep.T([52, 14]), sweep.T([58, -2]), sweep.T([34, -2])])
}

/** The cease-fire: rubble is carted off, families have come with baskets, the sandbags still stand. */
function clearing({ near, crowd }: Layers): void {
  by(near, 1.6, 11.6, {
    hat: 'side',
    view: 'three',
    tone: palette.ink,
    seed: 301,
    arms: [{ to: [-8, 96], bend: 1 }, [0.1, 0.1]],
  })
  by(near, 3.2, 11.7, {
    hat: 'scarf',
    fem: true,
    view: 'three',
    flip: true,
    tone: palette.grey2,
    coat: 'over',
    seed: 302,
    arms: [{ to: [-6, 104], bend: 1 }, { to: [8, 104] }],
  })
  bags(near, 0.1, 4.5, 11, 3, 3710)
  by(near, -0.4, 18, {
    hat: 'side',
    tone: palette.ink,
    seed: 303,
    legs: two('0.3,0.04 -0.3,-0.46'),
  })
  by(near, 5.4, 17, {
    hat: 'cap',
    flip: true,
    tone: palette.ink,
    seed: 304,
    torso: 0.4,
    nod: 0.2,
    legs: two('0.3,0 -0.1,-0.1'),
    arms: [{ to: [34, 60], fist: true }, { to: [38, 66] }],
  })
  by(near, -5.6, 14.6, {
    hat: 'beret',
    tone: palette.grey2,
    seed: 305,
    torso: 0.34,
    legs: two('0.24,0 -0.2,-0.2'),
    arms: [{ to: [34, 66], fist: true }, { to: [30, 78] }],
  })
  const [wx, wy] = cam(-4.4, 0, 14.4)
  heap(near, wx + 20, wy, 120, 40, { seed: 12, hi: palette.cream })
  // a soldier walks with a woman who has brought a basket
  const wife = by(crowd, -2.2, 7.9, {
    hat: 'scarf',
    fem: true,
    tone: palette.ink,
    coat: 'over',
    hem: 36,
    seed: 311,
    light: [0.4, -0.9],
    legs: two('0.24,0.04 -0.24,-0.4'),
    arms: [{ to: [10, 72], fist: true }, [0.2, 0.4]],
    nod: -0.06,
  })
  const [bx, y0] = wife.T([12, 70])
  crowd.poly(palette.ink, [
    [bx - 30, y0],
    [bx + 30, y0],
    [bx + 24, y0 + 34],
    [bx - 24, y0 + 34],
  ])
  crowd.add(palette.cream, cut([bx - 28, y0 + 3], [bx + 28, y0 + 3], 3))
  by(crowd, -1.3, 7.8, {
    hat: 'side',
    tone: palette.grey2,
    coat: 'over',
    hem: 50,
    seed: 312,
    light: [0.4, -0.9],
    flip: true,
    legs: two('0.1,0 -0.1,-0.1'),
    arms: [{ to: [12, 92] }, [0.1, 0.1]],
  })
  by(crowd, 3.9, 7.6, {
    hat: 'cap',
    h: 140,
    flip: true,
    tone: palette.ink,
    seed: 313,
    light: [0.2, -1],
    legs: two('0.2,0.02 -0.2,-0.3'),
    arms: two('0.1,0.2 0.1,0.2'),
  })
}

/** The yard before the fighting, under fire, and in the days of the cease-fire. */
export type YardState = 'before' | 'fire' | 'after'

export function kilianYard(state: YardState = 'fire'): Drawing {
  const whole = state === 'before'
  const fire = state === 'fire'
  const layers = sixLayers()
  const { far, mid, near, front } = layers
  sky(layers.sky)
  // far wing with the inner gateway, then the side wings
  const back = (u: number, v: number) => cam(XL + u, v, ZB)
  wing(far, back, XR - XL, { lit: true, seed: 3702, scale: 0.7, whole })
  const gateArch = (k: number): Points => [
    cam(1.4 - 2 * k, 0, ZB),
    cam(1.4 + 2 * k, 0, ZB),
    cam(1.4 + 2 * k, 2.9, ZB),
    ...ellipse(0, 0, 2 * k, 1.9 * k, 10, 0, Math.PI).map(([a, b]) => cam(1.4 + a, 2.9 + b, ZB)),
    cam(1.4 - 2 * k, 2.9, ZB),
  ]
  far.poly(palette.cream, gateArch(1.2))
  far.poly(palette.ink, gateArch(1.08))
  far.poly(palette.cream, gateArch(0.72))
  setPrecision(0)
  far.add(
    palette.cream,
    rays(light.x, light.y, 40, 300, { gap: 10, ring: 24, w: 2.6, fall: 0.8, r: random(3703), field: () => 0.75 }),
  )
  setPrecision(1)
  if (fire) {
    smoke(far, 470, 250, {
      h: 260,
      w0: 20,
      w1: 90,
      n: 18,
      drift: -110,
      color: palette.ink,
      hi: palette.grey2,
      light: [0.8, 0.2],
      seed: 7,
    })
    smoke(far, 1210, 260, {
      h: 280,
      w0: 12,
      w1: 60,
      n: 16,
      drift: 90,
      color: palette.ink,
      hi: palette.grey2,
      light: [-0.8, 0.2],
      seed: 9,
    })
  }
  const left = cam.wall(XL, 3, XL, ZB)
  const right = cam.wall(XR, ZB, XR, 3)
  wing(mid, left, ZB - 3, { lit: false, seed: 3704, scale: 1.2, whole })
  wing(mid, right, ZB - 3, { lit: true, seed: 3705, scale: 1.2, whole })
  // ground: cobbles, plaster, the light of the gate on it
  mid.poly(palette.grey2, [cam(XL, 0, ZB), cam(XR, 0, ZB), [2600, 960], [-1100, 960]])
  mid.add(
    palette.ink,
    flow(LEFT, 520, RIGHT, 905, {
      gap: 16,
      len: 24,
      w: 2.4,
      r: random(3706),
      field: (_x, y) => clamp((y - 500) / 300) * 0.6,
    }),
  )
  setPrecision(0)
  mid.add(
    palette.cream,
    rays(light.x, cam(1.4, 0, ZB)[1] - 6, 40, 900, {
      gap: 12,
      ring: 40,
      w: 3.4,
      fall: 0.8,
      r: random(3707),
      a0: 0.55,
      a1: Math.PI - 0.55,
      bounds: [LEFT, 512, RIGHT, 905],
      field: (_x, _y, a) => 0.62 + 0.3 * Math.sin(a * 25),
    }),
  )
  setPrecision(1)
  if (!whole) {
    breach(mid, right, 9.5, 6.4, 2.1, 31)
    breach(mid, left, 15, 8.2, 1.6, 37)
  }
  if (fire) {
    burst(near, 1254, 306, Math.PI - 0.5)
    // an older fire, that only smokes
    smoke(near, cam(XL, 0, 18)[0] + 16, 372, {
      h: 260,
      w0: 10,
      w1: 44,
      n: 16,
      drift: 70,
      color: palette.ink,
      hi: palette.grey2,
      light: [0.8, -0.2],
      seed: 43,
    })
  }
  if (!whole) debris(near)
  const [kx, ky] = cam(-1.7, 0, 18)
  fieldKitchen(near, kx, ky, cam.s(-1.7, 0, 18))
  if (fire) underFire(layers)
  else if (whole) beforeRollCall(layers)
  else clearing(layers)
  // front: the arch we look through, a cap left on the ground
  yardArch(front, !whole)
  if (fire) {
    const cap = pts('828,884 846,858 894,848 940,858 956,878 980,884 976,892 920,892 870,896')
    front.poly(palette.ink, cap)
    front.add(palette.cream, rim(cap, 0.1, -1, { inset: 2, w: 4, thr: 0.2 }))
    front.poly(palette.grey1, pts('900,866 912,866 906,878'))
  }
  // two who wait under the arch
  const weak = { y: 912, light, lit: palette.grey1 }
  onlooker(front, 'side-cap', fire ? 'greatcoat' : 'overcoat', { ...weak, x: 574, s: 2.5, seed: 92, flip: true })
  onlooker(front, 'crop', 'pockets', { ...weak, x: 1440, s: 3, seed: 91 })
  return { layers, light }
}
