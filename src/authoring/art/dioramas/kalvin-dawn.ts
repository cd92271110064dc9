// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { facade, TONES } from '../city/facade'
import { skyline } from '../city/skyline'
import { cobbles, rails, wires } from '../city/street'
import { tree } from '../city/tree'
import { type Field, flow } from '../kit/carve'
import { clamp, ellipse, lerp, type Point, place, pts, quad, rect, two } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { coarse } from '../kit/path'
import { random } from '../kit/random'
import { church } from '../landmarks/kalvin-church'
import { museum } from '../landmarks/museum'
import { person } from '../people/person/person'
import { profile } from '../people/profile'
import { profilePoses } from '../people/profile-poses'
import { bicycle } from '../props/bicycle'
import { levelCamera } from '../props/camera'
import { mistBank, pit, setts } from '../props/street-damage'
import { tank } from '../props/tank'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

export function kalvinDawn(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const hor = 520
  const VX = 760
  const sun = { x: 806, y: 430 } as const
  const r = random(1101)
  const cam = levelCamera({ VX, hor, F: 1000, H: 2.15 })
  // sky: last of the night above, dawn behind the street mouth
  sky.poly(palette.grey1, rect(LEFT, 0, WIDTH, 640))
  {
    const RR = 420
    const p: Point[] = [
      [LEFT, -10],
      [RIGHT, -10],
      [RIGHT, 360],
    ]
    const N = 240
    const Rr = random(1131)
    for (let i = 0; i <= N; i++) {
      const a = lerp(-0.2, -Math.PI + 0.2, i / N)
      const k = RR * (1 + 0.05 * Math.sin(a * 5)) + (i % 2 ? Rr.range(6, 26) : -Rr.range(0, 12))
      const q: Point = [sun.x + Math.cos(a) * k * 1.5, sun.y + Math.sin(a) * k * 0.86]
      if (q[0] > LEFT && q[0] < RIGHT && q[1] < 360) p.push(q)
    }
    p.push([LEFT, 360])
    sky.poly(palette.blue, p)
    // between night and dawn one more tone, so that the edge does not shout
    const band = p.filter(([, y]) => y > -5)
    sky.poly(
      palette.grey2,
      [
        ...band.slice(1, -1).map(([x, y]): Point => [sun.x + (x - sun.x) * 0.9, sun.y + (y - sun.y) * 0.9]),
        ...band.slice(1, -1).reverse(),
      ],
      0.55,
    )
  }
  coarse(() => {
    sky.add(
      palette.ink,
      rays(sun.x, sun.y, 420, 1350, {
        gap: 17,
        ring: 54,
        w: 4.6,
        fall: 4,
        r: random(1102),
        a0: Math.PI * 0.98,
        a1: Math.PI * 2.02,
        bounds: [LEFT - 20, -30, RIGHT + 20, 330],
        field: (x, y) => clamp((Math.hypot(x - sun.x, y - sun.y) - 380) / 420),
      }),
    )
    sky.add(
      palette.cream,
      rays(sun.x, sun.y, 76, 760, {
        gap: 12,
        ring: 40,
        w: 3.8,
        fall: 0.75,
        r: random(1103),
        a0: Math.PI * 0.94,
        a1: Math.PI * 2.06,
        bounds: [LEFT - 20, -20, RIGHT + 20, 540],
        field: (_x, _y, a) => 0.74 + 0.26 * Math.sin(a * 19),
      }),
    )
  })
  sky.poly(palette.cream, rough(ellipse(sun.x, sun.y, 62, 62, 26), 1.3, 10, r))
  // far: end of the street dissolving, last two tanks
  skyline(far, 640, 930, 512, {
    color: palette.grey1,
    w: [20, 44],
    h: [18, 52],
    seed: 8,
    depth: 60,
    spires: false,
    chim: true,
  })
  far.poly(palette.cream, pts('600,520 960,520 1010,566 540,566'))
  coarse(() => {
    far.add(
      palette.cream,
      flow(560, 440, 980, 540, {
        gap: 9,
        len: 64,
        w: 4,
        r: random(1105),
        field: (x) => clamp(1 - Math.abs(x - 780) / 230) * 0.8,
      }),
    )
  })
  const veil = (L: Layer, x0: number, x1: number, y0: number, y1: number, c: Ink, seed: number, f: Field) =>
    coarse(() => L.add(c, flow(x0, y0, x1, y1, { gap: 8, len: 66, w: 3.8, curv: 3, r: random(seed), field: f })))
  tank(far, cam, 3.35, 40, -0.02, {
    tone: palette.grey2,
    line: palette.grey1,
    hi: palette.cream,
    detail: 0,
    shadow: 0,
    crew: false,
    hatch: false,
    light: [0, -1],
  })
  veil(far, 640, 960, 512, 560, palette.cream, 1105, () => 0.8)
  tank(far, cam, 2.25, 24, -0.04, {
    tone: palette.ink,
    line: palette.grey2,
    hi: palette.cream,
    shadow: 1,
    crew: false,
    light: [0.1, -1],
    lamp: palette.cream,
  })
  veil(far, 600, 980, 556, 612, palette.grey1, 1106, (x: number) => clamp(1.1 - Math.abs(x - 800) / 210))
  veil(far, 600, 980, 548, 612, palette.cream, 1107, (x: number) => clamp(1 - Math.abs(x - 800) / 200) * 0.8)
  {
    const [a, b] = cam(2.25 - 1.0, 1.32, 21.8)
    far.add(palette.cream, rays(a, b, 9, 70, { gap: 8, ring: 13, w: 2, r: random(1141), field: () => 0.8 }))
  }
  // mid: museum front left, street mouth houses, church right
  museum(mid, place(430, 606, 7.4), { body: palette.grey2, hi: palette.grey1, side: 1 })
  mid.poly(palette.grey2, rect(180, 600, 520, 40))
  tree(mid, 250, 612, 150, { seed: 31, leaf: 0.3, leafColor: palette.ink, depth: 5 })
  tree(mid, 600, 612, 130, { seed: 37, leaf: 0.3, leafColor: palette.ink, depth: 5 })
  facade(mid, quad(3 * 3.6, 5 + 3 * 3.9, pts('612,622 706,566 706,412 612,330')), {
    bays: 3,
    bw: 3.6,
    floors: 3,
    seed: 71,
    style: 1,
    tone: { ...TONES.shade, hi: palette.grey1 },
    side: 'r',
    detail: 1,
    gate: -1,
    texGap: 7,
    roof: 'mansard',
  })
  facade(mid, quad(4 * 3.6, 5 + 3 * 3.9, pts('902,566 1016,628 1016,290 902,392')), {
    bays: 4,
    bw: 3.6,
    floors: 3,
    seed: 73,
    style: 0,
    tone: { ...TONES.shade, hi: palette.grey1 },
    side: 'l',
    detail: 1,
    gate: 2,
    texGap: 7,
  })
  church(mid, place(1134, 636, 10.2), { body: palette.grey2, hi: palette.cream, side: -1 })
  coarse(() =>
    mid.add(
      palette.grey1,
      flow(560, 572, 1010, 650, {
        gap: 9,
        len: 60,
        w: 3.4,
        r: random(1108),
        field: (x) => clamp(0.85 - Math.abs(x - 780) / 300),
      }),
    ),
  )
  tank(mid, cam, -0.1, 16.6, -0.16, {
    tone: palette.ink,
    line: palette.grey2,
    hi: palette.cream,
    shadow: 0,
    light: [0.3, -1],
    hatch: false,
  })
  {
    const [a, b] = cam(-0.1 - 1.1 - 0.3, 1.32, 14.4)
    mid.add(palette.cream, rays(a, b, 13, 110, { gap: 10, ring: 17, w: 2.4, r: random(1142), field: () => 0.8 }))
  }
  veil(mid, 520, 1000, 566, 616, palette.grey1, 1143, (x: number) => clamp(1.05 - Math.abs(x - 780) / 260) * 0.8)
  veil(
    mid,
    180,
    640,
    540,
    604,
    palette.cream,
    1144,
    (x: number, y: number) => 0.5 * clamp((x - 150) / 260) * clamp((y - 530) / 50),
  )
  veil(
    mid,
    560,
    1030,
    606,
    664,
    palette.grey1,
    1109,
    (x: number, y: number) => clamp(1.1 - Math.abs(x - 800) / 260) * clamp((y - 600) / 40),
  )
  veil(mid, 600, 1000, 600, 664, palette.cream, 1119, (x: number) => clamp(1 - Math.abs(x - 800) / 240) * 0.75)
  veil(mid, 190, 640, 560, 612, palette.grey1, 1129, (x: number) => 0.55 * clamp((x - 180) / 300))
  mistBank(
    far,
    [
      [812, 548, 170, 7, palette.cream],
      [860, 560, 130, 6, palette.grey1],
      [770, 566, 150, 7, palette.cream],
    ],
    { seed: 4 },
  )
  mistBank(
    mid,
    [
      [700, 600, 250, 9, palette.grey1],
      [850, 584, 230, 8, palette.cream],
      [930, 606, 240, 8, palette.grey1],
      [770, 622, 300, 8, palette.cream],
      [1010, 622, 190, 6, palette.cream],
      [360, 596, 330, 9, palette.grey1],
      [470, 612, 300, 8, palette.cream],
      [270, 620, 190, 6, palette.grey1],
      [690, 574, 120, 5, palette.cream],
    ],
    { seed: 9 },
  )
  // near: side blocks cut by the frame, square, lead tank
  facade(near, quad(4 * 3.6, 5.4 + 4 * 3.9, pts('-110,742 222,640 222,196 -110,-150')), {
    bays: 4,
    bw: 3.6,
    floors: 4,
    gh: 5.4,
    seed: 75,
    style: 0,
    shops: false,
    tone: { ...TONES.night, hi: palette.grey2, open: palette.blue, line: palette.grey2 },
    side: 'r',
    gate: 1,
    texGap: 9,
    lit: 0.06,
    field: (x) => clamp(0.15 + x / 300),
  })
  facade(near, quad(4 * 3.6, 5.4 + 4 * 3.9, pts('1330,660 1720,772 1720,-190 1330,176')), {
    bays: 4,
    bw: 3.6,
    floors: 4,
    gh: 5.4,
    seed: 77,
    style: 1,
    shops: false,
    tone: { ...TONES.night, hi: palette.grey2, open: palette.blue, line: palette.grey2 },
    side: 'l',
    gate: 2,
    texGap: 9,
    lit: 0.06,
    field: (x) => clamp(1.1 - (x - 1300) / 330),
  })
  near.poly(palette.grey2, [
    [-112, 741],
    [222, 638],
    [560, 632],
    [1340, 632],
    [1340, 660],
    [RIGHT, 760],
    [RIGHT, 912],
    [-112, 912],
  ])
  near.add(palette.cream, cut([-112, 746], [222, 642], 3) + cut([RIGHT, 764], [1336, 664], 2.4))
  near.poly(palette.grey1, pts('664,618 884,618 1180,912 330,912'))
  coarse(() => {
    near.add(
      palette.cream,
      flow(560, 618, 1040, 668, {
        gap: 8,
        len: 56,
        w: 3,
        r: random(1110),
        field: (x, y) => clamp(1 - Math.abs(x - 774) / 210) * clamp(1.1 - (y - 618) / 60),
      }),
    )
    cobbles(near, {
      vx: VX,
      y0: 650,
      y1: 920,
      rows: 17,
      color: palette.cream,
      field: (x, y) => clamp(1.1 - Math.abs(x - 770) / (130 + (y - 620) * 1.3)),
      w: 2.2,
      seed: 12,
    })
    cobbles(near, {
      vx: VX,
      y0: 650,
      y1: 920,
      rows: 17,
      color: palette.ink,
      field: (x) => clamp(0.12 + Math.abs(x - 770) / 900),
      w: 2.3,
      seed: 13,
    })
  })
  for (const xs of two('560,700 930,1080')) rails(near, VX + 10, hor + 20, xs, 920, { t0: 0.2 })
  // wires and poles
  for (const x of [250, 480, 1100, 1390])
    near.poly(palette.ink, [
      [lerp(VX, x, 0.1), lerp(500, -20, 0.1)],
      [x - 1.6, -20],
      [x + 1.6, -20],
    ])
  for (const [x, y, h] of [
    [590, 634, 300],
    [1014, 640, 330],
    [254, 668, 470],
    [1316, 690, 520],
  ] as const) {
    near.poly(palette.ink, [
      [x - h * 0.013, y],
      [x + h * 0.013, y],
      [x + h * 0.007, y - h],
      [x - h * 0.007, y - h],
    ])
    near.add(
      palette.grey1,
      cut([x + (x < sun.x ? 1 : -1) * h * 0.006, y - 8], [x + (x < sun.x ? 1 : -1) * h * 0.004, y - h], 1.2),
    )
  }
  wires(
    near,
    [
      [[590, 344], [1014, 322], 8],
      [[254, 214], [1316, 186], 16],
    ],
    1.6,
  )
  near.add(palette.ink, polyline(pts('1014,330 1060,396 1046,470 1086,560 1078,600'), 1.6))
  tank(near, cam, -2.45, 11, -0.3, {
    tone: palette.ink,
    line: palette.grey2,
    hi: palette.cream,
    light: [0.5, -1],
    shadow: 1,
    gun: -0.03,
    gunLen: 3.0,
    turret: 0.33,
  })
  // torn paving: a pit on the right of the track, heaps on its rim, one rail bent out of the bed
  pit(near, 1060, 772, 210, 44, { seed: 3, hi: palette.cream, sand: palette.grey2 })
  {
    const S: (readonly [number, number, number])[] = []
    const R = random(1120)
    for (let i = 0; i < 88; i++) {
      const t = R()
      const a = 1000 + t * 330
      const hgt = 92 * Math.sin(Math.PI * t) ** 0.8
      S.push([a + R.around() * 30, 842 - R() * hgt + R.around() * 5, R.range(18, 27)])
    }
    for (let i = 0; i < 18; i++) S.push([R.range(820, 1420), R.range(806, 876), R.range(13, 21)])
    setts(near, S, { light: [-0.5, -0.85], top: palette.grey1 })
  }
  {
    const S: (readonly [number, number, number])[] = []
    const R = random(1121)
    for (let i = 0; i < 24; i++) {
      const t = R()
      S.push([190 + t * 170, 806 - R() * 40 * Math.sin(Math.PI * t), R.range(15, 22)])
    }
    setts(near, S, { light: [0.6, -0.8], top: palette.grey1, seed: 4 })
  }
  near.add(palette.ink, polyline(pts('880,812 960,786 1020,726 1044,650'), 10))
  near.add(palette.cream, polyline(pts('878,808 957,782 1016,723 1040,650'), 2.4))
  near.add(palette.ink, bar([1196, 776], [1262, 676], 6))
  near.poly(palette.ink, pts('1236,690 1252,668 1292,676 1288,684 1258,684'))
  near.add(palette.cream, cut([1200, 768], [1258, 682], 1.6)) // pickaxe left standing
  // crowd: a few people of the early shift facing the column
  const W = { light: sun, lit: palette.cream, rim: 2.6 } as const
  profile(crowd, 196, 800, 1.12, {
    ...W,
    ...profilePoses.stand,
    hat: 'cap',
    wear: 'coat',
    seed: 6,
    hands: two('12,96 18,100'),
    rim: 2.8,
    stout: true,
  })
  person(crowd, 268, 812, 1.16, { ...W, view: 'back', hat: 'cap', seed: 8, arms: ['down', 'pocket'], coat: 'work' })
  person(crowd, 890, 800, 1.14, {
    ...W,
    view: 'back',
    hat: 'cap',
    seed: 5,
    arms: ['pocket', 'down'],
    coat: 'work',
    lean: 0.01,
  })
  person(crowd, 976, 818, 1.2, {
    ...W,
    view: 'back',
    hat: 'scarf',
    fem: true,
    seed: 12,
    arms: ['bag', 'down'],
    coat: 'long',
    tone: palette.grey1,
    hatTone: palette.ink,
    carry: 'bag',
    folds: 3,
  })
  profile(crowd, 1148, 836, 1.24, {
    ...W,
    ...profilePoses.lean,
    feet: two('14,0 -12,0'),
    flip: true,
    hat: 'cap',
    wear: 'jacket',
    seed: 16,
    hands: two('34,96 38,100'),
    spine: 0.14,
  })
  // front: man with the bicycle, backs at the edge
  bicycle(front, 1330, 898, 1.9, { flip: true, light: [-0.7, -0.7] })
  profile(front, 1408, 898, 1.95, {
    ...W,
    ...profilePoses.stand,
    feet: two('8,0 -12,0'),
    hip: [-2, 88],
    flip: true,
    hat: 'cap',
    wear: 'jacket',
    seed: 14,
    hands: two('62,106 56,108'),
    spine: 0.08,
  })
  person(front, 96, hor + 252 * 2.35, 2.35, {
    ...W,
    view: 'back',
    hat: 'cap',
    seed: 21,
    bust: true,
    arms: ['down', 'down'],
    detail: 1,
  })
  person(front, 520, hor + 262 * 2.05, 2.05, {
    ...W,
    view: 'back',
    hat: 'beret',
    hair: 'bob',
    fem: true,
    seed: 25,
    bust: true,
    arms: ['down', 'down'],
    detail: 1,
    tone: palette.grey2,
    hatTone: palette.ink,
  })
  person(front, 1586, hor + 252 * 2.5, 2.5, {
    ...W,
    view: 'back',
    hat: 'hat',
    seed: 26,
    bust: true,
    arms: ['down', 'down'],
    detail: 1,
  })
  return {
    layers: Ls,
    light: sun,
  }
}
