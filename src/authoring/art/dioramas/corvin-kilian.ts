// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { barricade, debris } from '../city/barricade'
import { facade, TONES } from '../city/facade'
import { skyline } from '../city/skyline'
import { smoke } from '../city/smoke'
import { cobbles, rails, wires } from '../city/street'
import { tram } from '../city/tram'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, type Point, place, pts, quad, rect } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { path, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { chatter } from '../kit/texture'
import { corvin } from '../landmarks/corvin'
import { kilian } from '../landmarks/kilian'
import { miniCrowd } from '../people/crowd'
import { flag } from '../people/flag'
import { person } from '../people/person/person'
import { levelCamera } from '../props/camera'
import { tank } from '../props/tank'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

export function corvinKilian(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const hor = 470
  const VX = 905
  const r = random(201)
  const gap = { x: 900, y: 400 } as const
  // sky: heavy, low light at the end of the avenue
  sky.poly(palette.grey2, rect(LEFT, 0, RIGHT - LEFT, 640))
  setPrecision(0)
  sky.poly(palette.cream, ellipse(gap.x, 476, 120, 66, 24))
  sky.add(
    palette.cream,
    rays(gap.x, gap.y + 70, 64, 400, {
      gap: 8,
      ring: 26,
      w: 3,
      fall: 0.8,
      r: random(202),
      a0: Math.PI,
      a1: Math.PI * 2,
      field: (_x, _y, a) => 0.8 + 0.2 * Math.sin(a * 21),
    }),
  )
  sky.add(
    palette.grey1,
    rays(gap.x, gap.y, 200, 1300, {
      gap: 13,
      ring: 44,
      w: 3.2,
      fall: 0.8,
      r: random(203),
      a0: Math.PI,
      a1: Math.PI * 2,
      bounds: [LEFT - 20, -30, RIGHT + 20, 480],
      field: (_x, _y, a) => 0.55 + 0.35 * Math.sin(a * 9 + 1),
    }),
  )
  setPrecision(1)
  for (const [cx, cy, w, h] of [
    [260, 60, 760, 90],
    [980, 40, 620, 66],
    [1480, 120, 560, 80],
    [620, 170, 420, 44],
    [1180, 190, 340, 30],
  ] as const) {
    const up: Point[] = []
    const dn: Point[] = []
    for (let i = 0; i <= 22; i++) {
      const t = i / 22
      const x = cx - w / 2 + w * t
      const b = Math.sin(Math.PI * t) ** 0.5
      up.push([x, cy - h * b * (0.55 + 0.25 * Math.sin(t * 13 + cx) + 0.2 * Math.abs(Math.sin(t * 29)))])
      dn.push([x, cy + h * 0.5 * b * (0.7 + 0.3 * Math.sin(t * 17 + cy))])
    }
    const pl = [...up, ...dn.reverse()]
    sky.poly(palette.ink, pl, 0.5)
    sky.add(palette.grey1, rim(pl, gap.x - cx, gap.y - cy, { inset: 2, w: 7, thr: 0.1 }))
    sky.add(palette.ink, carve([pl], { angle: 0.08, gap: 8, w: 2.2, len: [30, 90], r, field: () => 0.7 }))
  }
  // far: end of the avenue
  skyline(far, 700, 1130, 486, {
    color: palette.grey2,
    w: [18, 40],
    h: [20, 58],
    seed: 6,
    depth: 60,
    chim: true,
    side: palette.ink,
  })
  smoke(far, 990, 470, {
    h: 340,
    w0: 12,
    w1: 66,
    n: 26,
    drift: -150,
    color: palette.ink,
    hi: palette.grey2,
    light: [-0.6, 0.6],
    seed: 5,
  })
  far.poly(palette.grey1, pts('760,484 1060,484 1100,520 700,520'))
  miniCrowd(far, 800, 980, 506, 0.13, { seed: 9, tone: palette.grey2, lit: palette.cream, gap: 60 })
  // mid left: apartment block, gap with the Corvin cinema, second block
  const toneL = { ...TONES.shade, hi: palette.grey1 } as const
  facade(mid, quad(4 * 3.6, 5 + 4 * 3.9, pts('700,520 800,500 800,352 700,280')), {
    bays: 4,
    bw: 3.6,
    floors: 4,
    seed: 33,
    style: 1,
    tone: toneL,
    damage: 0.35,
    side: 'r',
    texGap: 7,
    detail: 1,
  })
  mid.poly(palette.grey1, pts('372,402 706,402 706,545 372,600'))
  facade(mid, place(372, 575, 11.2), {
    bays: 8,
    bw: 3.7,
    floors: 3,
    fh: 3.6,
    gh: 5,
    seed: 35,
    tone: {
      ...TONES.dayMid,
      hi: palette.cream,
      wall: palette.grey1,
      open: palette.grey2,
      lo: palette.grey2,
      line: palette.grey2,
      roof: palette.grey2,
    },
    detail: 1,
    shops: false,
    gate: -1,
    damage: 0.2,
    roofH: 2,
  })
  corvin(mid, place(545, 588, 11.4), {
    damage: 0.5,
    body: palette.grey2,
    mid: palette.ink,
    roof: palette.ink,
    sign: palette.cream,
  })
  facade(mid, quad(6 * 3.7, 5 + 4 * 3.9, pts('-100,706 392,592 392,236 -100,-128')), {
    bays: 6,
    bw: 3.7,
    floors: 4,
    seed: 31,
    style: 0,
    tone: { ...toneL, hi: palette.cream },
    damage: 0.55,
    side: 'r',
    gate: 3,
    roof: 'mansard',
    texGap: 10,
    texW: 1.6,
    field: (x) => clamp(1 - x / 420),
    holeS: 0.8,
  })
  // pavement edges
  mid.poly(palette.grey2, pts('-100,706 392,592 392,604 -100,740'))
  mid.poly(palette.cream, pts('-100,736 392,602 396,605 -100,744'))
  // mid right: Kilián barracks
  kilian(mid, quad(15 * 3.9, 5.6 + 2 * 5, pts('1012,506 1720,742 1720,-12 1012,330')), {
    tone: { ...TONES.shade, hi: palette.cream, wall: palette.grey2 },
    damage: 0.62,
    side: 'l',
    gate: 9,
    seed: 44,
    holeS: 0.9,
    field: (x) => clamp((x - 1012) / 600),
  })
  mid.add(
    palette.ink,
    carve([pts('1180,240 1720,-30 1720,740 1180,560')], {
      angle: 1.25,
      gap: 11,
      w: 3.4,
      len: [30, 120],
      rest: [6, 30],
      r: random(210),
      field: (x) => clamp((x - 1130) / 600) * 0.85,
    }),
  )
  mid.add(
    palette.ink,
    carve([pts('-90,-20 250,150 250,620 -90,700')], {
      angle: 1.85,
      gap: 11,
      w: 3,
      len: [30, 110],
      rest: [6, 30],
      r: random(211),
      field: (x) => clamp((270 - x) / 340) * 0.8,
    }),
  )
  // street
  near.poly(palette.grey2, pts('700,512 1040,506 1720,742 1720,920 -100,920 -100,736 392,604'))
  near.poly(palette.grey1, pts('826,506 962,506 1230,912 500,912'))
  near.add(
    palette.grey2,
    flow(480, 560, 1260, 912, {
      gap: 11,
      len: 54,
      w: 4.4,
      dir: () => 0,
      r: random(233),
      field: (x, y) =>
        clamp(
          0.1 +
            ((y - 600) / 330) * 0.75 +
            Math.max(0, Math.abs(x - VX + (y - 500) * 0.12) / (60 + (y - 506) * 0.8) - 0.55),
        ),
    }),
  )
  setPrecision(0)
  cobbles(near, {
    vx: VX,
    y0: 540,
    y1: 920,
    rows: 20,
    color: palette.cream,
    field: (x, y) => clamp(1.05 - Math.abs(x - VX - (y - 500) * 0.05) / (150 + (y - 500) * 1.1)),
    w: 1.9,
  })
  cobbles(near, {
    vx: VX,
    y0: 540,
    y1: 920,
    rows: 18,
    color: palette.ink,
    field: (x) => 0.2 + 0.4 * clamp(Math.abs(x - VX) / 700),
    w: 2.1,
    seed: 77,
  })
  setPrecision(1)
  rails(near, VX, hor + 20, [520, 690], 920, { dark: palette.ink, color: palette.cream, t0: 0.1 })
  rails(near, VX, hor + 20, [1010, 1190], 920, { dark: palette.ink, color: palette.cream, t0: 0.1 })
  // wet reflections: vertical pulls under dark objects
  near.add(
    palette.cream,
    flow(560, 640, 1250, 900, {
      gap: 20,
      len: 40,
      w: 2.6,
      dir: () => 1.57,
      r: random(206),
      field: (x) => 0.55 * clamp(1 - Math.abs(x - VX) / 260),
    }),
  )
  // tram wires and poles
  for (const x of [400, 610, 1240, 1470]) {
    const w = 2.6
    near.poly(palette.ink, [
      [lerp(VX, x, 0.12), lerp(462, -20, 0.12)],
      [x - w / 2, -20],
      [x + w / 2, -20],
    ])
  }
  for (const [x, y, h] of [
    [1110, 560, 250],
    [1296, 640, 430],
    [700, 548, 210],
  ] as const) {
    near.poly(palette.ink, [
      [x - h * 0.012, y],
      [x + h * 0.012, y],
      [x + h * 0.007, y - h],
      [x - h * 0.007, y - h],
    ])
  }
  wires(
    near,
    [
      [[700, 345], [1110, 318], 7],
      [[392, 250], [1296, 222], 12],
    ],
    1.4,
  )
  near.add(palette.ink, polyline(pts('1296,300 1280,330 1302,380 1250,520 1262,560'), 1.5)) // broken wire hanging
  near.add(palette.ink, polyline(pts('940,240 952,330 930,420 946,470'), 1.4))
  // burnt-out T-34 by the barracks: gun drooping, hatch open, one track run off its wheels, soot over all of it
  const street = levelCamera({ VX, hor, F: 1100, H: 2.6 })
  tank(near, street, 2.55, 13.6, -0.95, {
    tone: palette.ink,
    line: palette.grey2,
    hi: palette.cream,
    light: [-0.6, -0.8],
    shadow: 1,
    gun: -0.16,
    gunLen: 3,
    turret: 0.5,
    lamp: palette.ink,
    crew: false,
  })
  // the track lies on the stones, link by link, and a wheel beside it
  for (let k = 0; k < 17; k++) {
    const x = 930 - k * 15.5
    const y = 712 + Math.sin(k * 0.5) * 7 + k * 1.6
    near.poly(palette.ink, [
      [x, y],
      [x + 13, y + 1],
      [x + 11, y + 15],
      [x - 3, y + 14],
    ])
    near.add(palette.grey1, cut([x + 1, y + 2], [x + 11, y + 3], 1.8))
  }
  near.poly(palette.ink, ellipse(716 + 60, 742, 34, 12, 18))
  near.poly(palette.grey2, ellipse(776, 739, 16, 5, 12))
  near.add(palette.cream, rim(ellipse(776, 742, 34, 12, 18), -0.4, -1, { inset: 1, w: 3, thr: 0.2 }))
  // standing water: each puddle holds the gap of light at the end of the street
  for (const [x, y, w] of [
    [1290, 800, 190],
    [1480, 742, 120],
    [150, 838, 150],
    [640, 640, 90],
    [1130, 856, 110],
  ] as const) {
    const pool = rough(ellipse(x, y, w, w * 0.13, 20), 5, 18, random(x))
    near.poly(
      palette.ink,
      pool.map(([a, b]): Point => [a, b - 3]),
    )
    near.poly(palette.grey1, pool)
    near.add(
      palette.cream,
      flow(x - w * 0.8, y - w * 0.09, x + w * 0.8, y + w * 0.1, {
        gap: 7,
        len: 34,
        w: 2.4,
        r: random(y),
        field: (px) => clamp(1.1 - Math.abs(px - (x + (905 - x) * 0.12)) / (w * 0.6)),
      }),
    )
  }
  smoke(near, 1118, 478, {
    h: 250,
    w0: 9,
    w1: 46,
    n: 12,
    drift: 90,
    color: palette.ink,
    hi: palette.grey2,
    light: [-0.8, -0.3],
    seed: 15,
  })
  // overturned tram with barricade, centre-left

  tram(
    near,
    (u, v) => {
      const a = -0.13
      const c = Math.cos(a)
      const s = Math.sin(a)
      const U = u * 34
      const V = v * 34
      return [306 + U * c - V * s * 0.6, 752 + U * s - V * c]
    },
    { damage: 0.75, body: palette.grey1, hi: palette.cream, pole: false, seed: 4 },
  )
  barricade(near, 250, 800, 800, 128, { seed: 18, light: [0.6, -0.8], rows: 8, face: palette.grey2, stone: 0.8 })
  debris(near, 420, 715, 90, { seed: 3, n: 7 })
  debris(near, 660, 720, 80, { seed: 8, n: 6 }) // cart wheel
  const wh: Point = [742, 752]
  near.add(palette.ink, path(ellipse(...wh, 46, 46, 22)))
  near.poly(palette.grey2, ellipse(...wh, 36, 36, 18))
  for (let i = 0; i < 10; i++)
    near.add(palette.ink, bar(wh, [wh[0] + Math.cos(i * 0.628) * 40, wh[1] + Math.sin(i * 0.628) * 40], 4))
  near.poly(palette.ink, ellipse(...wh, 9, 9, 9))
  near.add(palette.cream, rim(ellipse(...wh, 46, 46, 22), 0.6, -0.8, { inset: 2, w: 4, thr: 0.1 }))
  flag(near, 520, 742, 210, {
    tilt: -0.12,
    dir: 1,
    w: 128,
    fh: 84,
    seed: 12,
    amp: 0.08,
    droop: 0.32,
    freq: 5,
  })
  // crowd: small, watchful
  const Lt = { x: VX, y: 300 } as const
  const G = { light: Lt, lit: palette.cream, rim: 2.6 } as const
  person(crowd, 450, 812, 0.98, {
    ...G,
    hat: 'beret',
    seed: 3,
    view: 'back',
    arms: ['down', 'hold'],
    coat: 'short',
    tone: palette.grey1,
    carry: 'rifle',
    carryHand: 1,
    rifleAngle: 2.9,
  })
  person(crowd, 590, 822, 1.02, {
    ...G,
    hat: 'cap',
    seed: 4,
    view: 'back',
    arms: ['hold', 'down'],
    tone: palette.grey2,
    carry: 'rifle',
    carryHand: 0,
    rifleAngle: 3.3,
    lean: 0.04,
    lit: palette.cream,
    rim: 3,
  })
  person(crowd, 668, 812, 0.92, {
    ...G,
    hat: 'student',
    seed: 8,
    view: 'side',
    arms: ['hold', 'pocket'],
    coat: 'rain',
    stride: 0.3,
    tone: palette.cream,
  })
  person(crowd, 268, 780, 0.95, {
    ...G,
    hat: 'scarf',
    seed: 6,
    view: 'side',
    arms: ['carry', 'down'],
    stride: 0.7,
    carry: 'bread',
    tone: palette.grey1,
  })
  person(crowd, 205, 790, 0.98, {
    ...G,
    hat: 'hat',
    seed: 16,
    view: 'side',
    arms: ['bag', 'down'],
    stride: 0.6,
    carry: 'briefcase',
  })
  person(crowd, 1420, 700, 0.82, {
    ...G,
    hat: 'side',
    seed: 21,
    view: 'front',
    arms: ['down', 'hold'],
    coat: 'soldier',
    rim: 3,
    carry: 'rifle',
    carryHand: 1,
    rifleAngle: 3.0,
  })
  person(crowd, 1466, 712, 0.84, {
    ...G,
    hat: 'cap',
    seed: 22,
    view: 'side',
    flip: true,
    arms: ['hold', 'pocket'],
    coat: 'short',
  })
  person(crowd, 1380, 690, 0.78, { ...G, hat: 'beret', seed: 23, view: 'side', arms: ['down', 'down'], coat: 'long' })
  // front: wet paving stones, dark doorway edge
  front.poly(palette.ink, rough(pts('-90,920 -90,-20 24,-20 34,200 30,560 60,600 66,920'), 2, 30, r))
  front.add(palette.cream, cut([36, 120], [34, 560], 3) + cut([63, 620], [70, 900], 3))
  front.add(
    palette.grey2,
    carve([pts('-80,0 20,0 24,560 -80,600')], { angle: 1.57, gap: 15, w: 1.6, len: [40, 120], r, field: () => 0.4 }),
  )
  barricade(front, 980, 1700, 930, 120, { seed: 28, light: [-0.6, -0.8], rows: 5, stone: 1.25, face: palette.grey2 })
  debris(front, 1500, 850, 130, { seed: 30, n: 5 })
  front.add(palette.cream, chatter(560, 620, 1300, 890, { n: 130, a: 0, len: [4, 12], w: 1.1, r: random(208) }))
  return { layers: Ls, light: gap }
}
