// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { barricade } from '../city/barricade'
import { fire } from '../city/fire'
import { smoke } from '../city/smoke'
import { cobbles, rails } from '../city/street'
import { streetLamp } from '../city/street-lamp'
import { tree } from '../city/tree'
import { snow } from '../city/weather'
import { flow } from '../kit/carve'
import { clamp, ellipse, nth, type Point, place, pts, quad, rect, two } from '../kit/geometry'
import { bar, cut, rough } from '../kit/gouge'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { csepel } from '../landmarks/csepel'
import { chimney, crane, sawtooth } from '../landmarks/works'
import { worksOffice, worksOfficeSize } from '../landmarks/works-office'
import { figure } from '../people/figure/figure'
import { flag } from '../people/flag'
import type { HatName } from '../people/hats'
import type { PersonOptions } from '../people/person/options'
import { person } from '../people/person/person'
import { bicycle } from '../props/bicycle'
import { wheelbarrow } from '../props/wheelbarrow'
import { type Drawing, type Layers, LEFT, RIGHT, sixLayers } from '../stage'

type Lit = Pick<PersonOptions, 'light' | 'lit' | 'rim'>

function guardAndBarrow({ crowd, front }: Layers, W: Lit): void {
  for (const [x, y, s, o] of [
    [
      428,
      706,
      0.92,
      { hat: 'cap', view: 'side', arms: ['hold', 'down'], coat: 'work', stride: 0.4, carry: 'rifle', rifleAngle: 2.6 },
    ],
    [352, 722, 0.98, { hat: 'cap', view: 'front', arms: ['down', 'pocket'], coat: 'long' }],
    [276, 726, 1.0, { hat: 'beret', view: 'back', arms: ['pocket', 'down'], coat: 'short' }],
    [
      520,
      690,
      0.86,
      {
        hat: 'ushanka',
        view: 'front',
        arms: ['pocket', 'pocket'],
        coat: 'long',
        tone: palette.grey2,
        hatTone: palette.ink,
      },
    ],
    [1010, 700, 0.86, { hat: 'cap', view: 'side', flip: true, arms: ['hold', 'fwd'], coat: 'work', stride: 0.3 }],
    [
      1080,
      716,
      0.92,
      { hat: 'cap', view: 'back', arms: ['down', 'hold'], coat: 'work', carry: 'rifle', carryHand: 1, rifleAngle: 3.0 },
    ],
  ] as const)
    person(crowd, x, y, s, { ...W, seed: Math.round(x), ...o })
  // front: armoured barrow and its crew, woman with can, backlit
  wheelbarrow(front, 1130, 878, 1.6, { light: [-0.75, -0.6] })
  person(front, 858, 892, 1.72, {
    ...W,
    hat: 'cap',
    seed: 33,
    view: 'side',
    arms: ['fwd', 'fwd'],
    coat: 'work',
    stride: 0.75,
    torso: 0.16,
  })
  person(front, 1330, 905, 1.78, {
    ...W,
    hat: 'cap',
    seed: 37,
    view: 'side',
    flip: true,
    arms: ['chest', 'down'],
    coat: 'long',
    stride: 0.2,
  })
  person(front, 1448, 930, 1.9, {
    ...W,
    hat: 'ushanka',
    seed: 38,
    view: 'back',
    arms: ['pocket', 'down'],
    coat: 'long',
    tone: palette.grey2,
    hatTone: palette.ink,
  })
}

/** Men and women come out of the gate or go in, with bags and cans; two talk; one has his bicycle. */
function shiftOver({ crowd, front }: Layers, W: Lit): void {
  const r = random(430)
  const coats = ['over', 'jacket', 'jacket', 'over', 'smock'] as const
  const who = ['cap', 'cap', 'scarf', 'beret', 'cap', 'kerchief', 'hat'] as const
  let n = 0
  for (const [y, s, xs] of [
    [668, 0.66, [520, 572, 640, 702, 770, 846]],
    [716, 0.9, [420, 500, 610, 756, 880, 990]],
    [790, 1.25, [330, 560, 716, 1060]],
  ] as const)
    for (const x of xs) {
      const hat = who[n % who.length] ?? 'cap'
      const fem = hat === 'scarf' || hat === 'kerchief'
      const out = n % 3 !== 0
      figure(crowd, x + r.around() * 14, y + r.around() * 8, s * (fem ? 0.95 : 1), {
        view: out ? (n % 2 ? 'front' : 'three') : 'back',
        flip: n % 2 === 0,
        hat,
        fem,
        tone: n % 4 === 2 ? palette.grey2 : palette.ink,
        hatTone: palette.ink,
        coat: coats[n % coats.length] ?? 'over',
        seed: 800 + n,
        light: [0.1, -1],
        faceLit: out,
        rim: 2.4,
        legs:
          n % 2
            ? [
                [0.03, 0],
                [0.03, 0, 7],
              ]
            : [
                [0.03, 0, 7],
                [0.03, 0],
              ],
        arms:
          n % 3
            ? [
                [0.1, 0.06],
                {
                  pts: two('24,106 16,88'),
                },
              ]
            : [
                {
                  pts: two('-22,100 -6,104'),
                },
                [0.1, 0.1],
              ],
      })
      n++
    }
  bicycle(front, 1180, 880, 1.62, { light: [-0.6, -0.8] })
  figure(front, 1090, 884, 1.66, {
    ...W,
    hat: 'cap',
    tone: palette.ink,
    coat: 'jacket',
    seed: 831,
    faceLit: true,
    handLit: true,
    legs: two('0.26,0.04 -0.28,-0.44'),
    arms: [
      { to: [36, 98], fist: true },
      { to: [38, 100], fist: true },
    ],
  })
  figure(front, 1450, 930, 1.9, {
    ...W,
    view: 'back',
    hat: 'cap',
    tone: palette.grey2,
    seed: 832,
    arms: [
      [0.14, 0.08],
      {
        pts: two('26,104 14,88'),
      },
    ],
  })
}

/** `fighting`: shelled and guarded; without it, a change of shift. `snowing`: the snow of December. */
export function csepelGate(fighting = true, snowing = false): Drawing {
  const layers = sixLayers()
  const { sky, far, mid, near, crowd, front } = layers

  const sun = { x: 690, y: 372 } as const
  const r = random(401)
  sky.poly(palette.grey1, rect(LEFT, 0, RIGHT - LEFT, 660))
  sky.poly(
    palette.grey2,
    rough(
      [
        [LEFT, 0],
        [RIGHT, 0],
        [RIGHT, 210],
        [1400, 190],
        [1150, 240],
        [900, 150],
        [640, 180],
        [380, 130],
        [160, 200],
        [LEFT, 180],
      ],
      14,
      60,
      r,
    ),
  )
  setPrecision(0)
  sky.add(
    palette.cream,
    rays(sun.x, sun.y, 60, 760, {
      gap: 12,
      ring: 38,
      w: 4,
      fall: 0.7,
      r: random(402),
      bounds: [LEFT - 20, -20, RIGHT + 20, 620],
      field: (_x, _y, a) => 0.75 + 0.25 * Math.sin(a * 17),
    }),
  )
  sky.add(
    palette.grey2,
    rays(sun.x, sun.y, 420, 1300, {
      gap: 15,
      ring: 50,
      w: 4,
      fall: 3,
      r: random(403),
      bounds: [LEFT - 20, 100, RIGHT + 20, 620],
      field: (_x, _y, _a, R) => clamp((R - 380) / 500),
    }),
  )
  sky.add(
    palette.ink,
    flow(LEFT, -10, RIGHT, 230, {
      gap: 11,
      len: 70,
      w: 3.6,
      dir: (x) => 0.12 * Math.sin(x / 140),
      curv: 8,
      r: random(404),
      field: (_x, y) => clamp(1 - y / 230) * 0.95,
    }),
  )
  setPrecision(1)
  sky.poly(palette.cream, rough(ellipse(sun.x, sun.y, 50, 50, 22), 1.2, 10, r))
  // far: halls, chimneys, cranes
  const pf = place(0, 520, 3.2)
  const G = { body: palette.grey2, hi: palette.grey1, mid: palette.ink, glass: palette.grey1 } as const
  sawtooth(far, place(60, 522, 5.4), 6, { ...G, h: 8 })
  sawtooth(far, place(900, 522, 5.2), 8, { ...G, h: 9 })
  for (const [u, h, w] of [
    [40, 62, 4],
    [92, 74, 4.4],
    [130, 54, 3.6],
    [292, 70, 4.4],
    [330, 82, 4.8],
    [372, 64, 4],
    [440, 76, 4.4],
    [478, 58, 3.6],
  ] as const)
    chimney(far, pf, u, h, w, {
      body: palette.grey2,
      hi: palette.cream,
      mid: palette.ink,
      side: u * 3.2 < sun.x ? 1 : -1,
    })
  crane(far, place(820, 520, 4.4), 0, 42, { body: palette.grey2, dir: -1 })
  far.poly(palette.grey2, rect(LEFT, 516, RIGHT - LEFT, 60))
  // water tank + gas holder
  far.poly(palette.grey2, pts('1500,520 1500,400 1524,380 1606,380 1630,400 1630,520'))
  for (let i = 0; i < 7; i++) far.add(palette.ink, bar([1504 + i * 20, 398], [1504 + i * 20, 518], 1.6))
  far.add(palette.cream, cut([1502, 402], [1502, 516], 3))
  smoke(far, 104 + 24, 330, {
    h: 250,
    w0: 12,
    w1: 60,
    n: 16,
    drift: 150,
    color: palette.grey2,
    hi: palette.cream,
    light: [0.8, 0.4],
    seed: 3,
  })
  smoke(far, 1408, 276, {
    h: 240,
    w0: 10,
    w1: 56,
    n: 15,
    drift: 150,
    color: palette.grey2,
    hi: palette.grey1,
    light: [-0.8, 0.4],
    seed: 6,
  })
  if (fighting) {
    // shelled hall, red glow
    smoke(far, 1168, 468, {
      h: 430,
      w0: 20,
      w1: 120,
      n: 26,
      drift: 330,
      color: palette.ink,
      hi: palette.red,
      light: [-0.35, 0.94],
      seed: 9,
    })
    fire(far, 1160, 512, 58, { n: 11, seed: 8 })
  }
  // mid: gate
  csepel(mid, place(690, 624, 21), { light: [0.1, -1], wall: palette.grey2, mid: palette.ink, hi: palette.cream })
  if (fighting) flag(mid, 690, 412, 180, { tilt: 0.04, dir: 1, w: 110, fh: 72, seed: 4, amp: 0.16 })
  streetLamp(mid, 236, 640, 250, { arms: 2, glow: palette.grey1 })
  streetLamp(mid, 1180, 640, 250, { arms: 2, glow: palette.grey1 })
  tree(mid, 60, 640, 330, { seed: 9, leaf: 0.12, leafColor: palette.ink })
  tree(mid, 1560, 650, 360, { seed: 10, leaf: 0.12, leafColor: palette.ink })
  // ground with first snow
  near.poly(palette.grey2, rect(LEFT, 622, RIGHT - LEFT, 290))
  near.poly(palette.cream, pts('520,622 858,622 1260,912 240,912'), 0.0)
  setPrecision(0)
  cobbles(near, {
    vx: sun.x,
    y0: 632,
    y1: 920,
    rows: 20,
    color: palette.cream,
    field: (x, y) => clamp(1.15 - Math.abs(x - sun.x) / (240 + (y - 620) * 2.2)) + 0.1,
    w: 2.3,
    seed: 3,
  })
  cobbles(near, {
    vx: sun.x,
    y0: 632,
    y1: 920,
    rows: 16,
    color: palette.ink,
    field: (x, y) => 0.1 + 0.5 * clamp(Math.abs(x - sun.x) / 800 + (y - 780) / 400),
    w: 2.4,
    seed: 4,
  })
  {
    const R2 = random(431)
    for (let k = 0; k < (snowing ? 26 : 0); k++) {
      const y = 640 + R2() ** 1.4 * 250
      const x = R2.range(LEFT, RIGHT)
      const w = (60 + R2() * 150) * (0.4 + (y - 600) / 300)
      const h = w * 0.07
      const up: Point[] = []
      const dn: Point[] = []
      for (let i = 0; i <= 8; i++) {
        const t = i / 8
        const b = Math.sin(Math.PI * t) ** 0.6
        up.push([x - w / 2 + w * t, y - h * b * R2.range(0.5, 1.1)])
        dn.push([x - w / 2 + w * t + 4, y + h * b * R2.range(0.5, 1.1)])
      }
      near.poly(palette.cream, [...up, ...dn.reverse()])
    }
  }
  setPrecision(1)
  rails(near, sun.x, 500, [860, 990], 920, { t0: 0.34 })
  // works office on the right, cut by the frame
  worksOffice(near, quad(worksOfficeSize.width, worksOfficeSize.height, pts('1290,660 1740,758 1740,300 1290,430')))

  if (fighting) {
    // sandbags and plates by the wicket
    barricade(near, 800, 1130, 690, 64, { seed: 44, light: [-0.7, -0.7], rows: 5, stone: 1.25, face: palette.grey2 })
    near.poly(palette.ink, pts('900,650 1010,640 1024,590 916,596'))
    near.add(palette.cream, rim(pts('900,650 1010,640 1024,590 916,596'), -0.7, -0.7, { inset: 2, w: 3 }))
  }
  // crowd
  const W = { light: sun, lit: palette.cream, rim: 2.3 } as const
  const hs: readonly HatName[] = ['cap', 'cap', 'beret', 'cap', 'ushanka', 'hat', 'scarf']
  const R = random(407)
  for (let i = 0; i < 12; i++) {
    const x = 592 + i * 18 + R.around() * 8
    person(crowd, x, 640 + R.around() * 8, 0.42, {
      ...W,
      hat: nth(hs, i % 7),
      seed: 500 + i,
      view: i % 3 ? 'back' : 'side',
      flip: i % 2 === 0,
      arms: ['down', 'pocket'],
      coat: i % 2 ? 'work' : 'long',
      stride: 0.5,
    })
  }
  if (fighting) guardAndBarrow(layers, W)
  else shiftOver(layers, W)
  person(front, 150, 930, 1.85, {
    ...W,
    hat: 'scarf',
    fem: true,
    seed: 41,
    view: 'side',
    arms: ['carry', 'down'],
    coat: 'long',
    stride: 0.5,
    carry: 'bag',
  })
  person(front, 20, 960, 1.95, {
    ...W,
    hat: 'cap',
    seed: 42,
    view: 'side',
    arms: ['bag', 'pocket'],
    coat: 'long',
    stride: 0.6,
  })
  if (snowing) {
    front.add(palette.cream, snow(LEFT, -10, RIGHT, 900, { n: 420, s: [1, 3.2], seed: 418 }))
    front.add(palette.cream, snow(LEFT, -10, RIGHT, 900, { n: 46, s: [3, 5.5], seed: 419 }))
  }
  return { layers, light: sun }
}
