// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { facade, TONES } from '../city/facade'
import { skyline } from '../city/skyline'
import { cobbles, rails } from '../city/street'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, type Points, pts, quad, rect, two } from '../kit/geometry'
import { bar, cut, gouge, polyline, rough } from '../kit/gouge'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { coarse, path } from '../kit/path'
import { random } from '../kit/random'
import { miniCrowd } from '../people/crowd'
import type { PersonOptions } from '../people/person/options'
import { person } from '../people/person/person'
import { handOf, type ProfileOptions, profile } from '../people/profile'
import { profilePoses } from '../people/profile-poses'
import { collectBox } from '../props/collecting-box'
import { loaf, paper } from '../props/hand-props'
import { ware } from '../props/shoe-ware'
import { shopfront } from '../props/shopfront'
import { setts, shellHole } from '../props/street-damage'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

export function breadQueue(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1501)
  const hor = 470
  const VX = 742
  const sun = { x: 742, y: 352 } as const
  sky.poly(palette.grey1, rect(LEFT, 0, WIDTH, 640))
  coarse(() => {
    sky.add(
      palette.cream,
      rays(sun.x, sun.y, 66, 900, {
        gap: 13,
        ring: 42,
        w: 4.2,
        fall: 0.7,
        r: random(1502),
        bounds: [LEFT, -30, RIGHT, 520],
        field: (_x, _y, a) => 0.75 + 0.25 * Math.sin(a * 17),
      }),
    )
  })
  sky.poly(palette.cream, rough(ellipse(sun.x, sun.y, 52, 52, 24), 1.2, 10, r))
  for (const [cx, cy, w, h] of [
    [900, 70, 420, 30],
    [620, 140, 240, 16],
    [1010, 180, 180, 12],
  ] as const) {
    const up: Point[] = []
    const dn: Point[] = []
    for (let i = 0; i <= 16; i++) {
      const t = i / 16
      const x = cx - w / 2 + w * t
      const b = Math.sin(Math.PI * t) ** 0.7
      up.push([x, cy - h * b * (0.6 + 0.4 * Math.sin(t * 11 + cx))])
      dn.push([x, cy + h * 0.45 * b])
    }
    const pl = [...up, ...dn.reverse()]
    sky.poly(palette.grey2, pl, 0.55)
    sky.add(palette.cream, rim(pl, 0, 1, { inset: 1, w: h * 0.22, thr: 0.1 }))
  }
  // far: end of the street, a gutted house, thin smoke
  skyline(far, 640, 860, 486, {
    color: palette.grey2,
    w: [22, 46],
    h: [30, 80],
    seed: 12,
    depth: 40,
    chim: true,
    spires: true,
    side: palette.ink,
  })
  far.poly(palette.grey2, rect(600, 478, 300, 40))
  miniCrowd(far, 660, 840, 506, 0.14, { seed: 3, tone: palette.ink, lit: palette.cream, gap: 110 })
  // mid: right-hand row in perspective, the shops along it
  const q1 = quad(3 * 3.7, 5.2 + 3 * 3.9, pts('806,522 900,556 900,250 806,336'))
  facade(mid, q1, {
    bays: 3,
    bw: 3.7,
    floors: 3,
    gh: 5.2,
    seed: 91,
    style: 1,
    tone: { ...TONES.shade, hi: palette.grey1 },
    side: 'l',
    damage: 0.8,
    detail: 1,
    gate: 1,
    texGap: 7,
  })
  const q2 = quad(7 * 3.7, 5.2 + 3 * 3.9, pts('896,554 1730,846 1730,-560 896,190'))
  facade(mid, q2, {
    bays: 7,
    bw: 3.7,
    floors: 3,
    gh: 5.2,
    seed: 93,
    style: 0,
    tone: { ...TONES.shade, hi: palette.cream, wall: palette.grey2 },
    side: 'l',
    damage: 0.42,
    detail: 2,
    gate: 5,
    texGap: 9,
    texW: 1.3,
    field: (x) => clamp(1.1 - (x - 880) / 700),
    holeS: 0.7,
    shops: true,
    roof: 'pitched',
  })
  mid.add(
    palette.ink,
    carve([pts('1180,-60 1720,-60 1720,840 1180,640')], {
      angle: 1.3,
      gap: 13,
      w: 3,
      len: [30, 110],
      rest: [8, 40],
      r: random(1503),
      field: (x) => clamp((x - 1180) / 620) * 0.75,
    }),
  )
  for (const [i, kind, st] of [
    [0, 'cloth', 0.6],
    [1, 'hats', 0.62],
    [3, 'clocks', 0.5],
    [4, 'jars', 0.4],
    [6, 'hats', 0.62],
  ] as const)
    shopfront(mid, q2, (i + 0.5) * 3.7, 2.9, {
      kind,
      step: st,
      seed: 20 + i,
      board: i % 2 ? palette.grey1 : palette.grey2,
    })
  // the bakery: awning, open lit door, pretzel sign
  {
    const u = 2 * 3.7
    const P4 = (a: number, b: number, w: number, h: number) => [q2(a, b), q2(a + w, b), q2(a + w, b + h), q2(a, b + h)]
    mid.poly(palette.ink, P4(u - 0.2, 0, 4.1, 4.5))
    mid.poly(palette.cream, P4(u + 1.3, 0, 1.2, 3.1))
    mid.poly(palette.cream, P4(u + 2.7, 0.9, 1.1, 2.2))
    mid.poly(palette.cream, P4(u + 0.05, 0.9, 1.1, 2.2))
    for (let i = 0; i < 3; i++)
      for (const a of [u + 0.3, u + 0.75, u + 2.95, u + 3.4]) {
        const [x, y] = q2(a, 1.05 + i * 0.6)
        loaf(mid, x, y, 0.42, 0.1, { c: palette.grey1 })
        mid.add(palette.ink, bar([x - 9, y + 4], [x + 9, y + 6], 1.4))
      }
    const a0 = [q2(u - 0.3, 4.3), q2(u + 4.2, 4.3)]
    const aw: Points = [
      nth(a0, 0),
      nth(a0, 1),
      [nth(a0, 1)[0] - 50, nth(a0, 1)[1] + 56],
      [nth(a0, 0)[0] - 36, nth(a0, 0)[1] + 38],
    ]
    mid.poly(palette.grey1, aw)
    for (let i = 0; i < 4; i++) {
      const t = i / 4 + 0.04
      const t1 = t + 0.12
      mid.poly(palette.ink, [
        [lerp(nth(aw, 0)[0], nth(aw, 1)[0], t), lerp(nth(aw, 0)[1], nth(aw, 1)[1], t)],
        [lerp(nth(aw, 0)[0], nth(aw, 1)[0], t1), lerp(nth(aw, 0)[1], nth(aw, 1)[1], t1)],
        [lerp(nth(aw, 3)[0], nth(aw, 2)[0], t1), lerp(nth(aw, 3)[1], nth(aw, 2)[1], t1)],
        [lerp(nth(aw, 3)[0], nth(aw, 2)[0], t), lerp(nth(aw, 3)[1], nth(aw, 2)[1], t)],
      ])
    }
    mid.add(palette.cream, bar(nth(aw, 3), nth(aw, 2), 3))
    const s0 = q2(u + 1.9, 6.3)
    const sx = s0[0] - 74
    const sy = s0[1] + 18
    mid.add(palette.ink, bar(s0, [sx - 16, sy - 22], 4) + bar([sx, sy - 22], [sx, sy - 8], 2))
    for (const k of [-1, 1]) {
      mid.add(palette.ink, polyline(ellipse(sx + k * 12, sy + 6, 14, 15, 14, 0, 6.28), 7))
      mid.add(palette.cream, polyline(ellipse(sx + k * 12, sy + 6, 14, 15, 14, 3.2, 5.6), 2))
    }
    mid.add(
      palette.ink,
      polyline(
        [
          [sx - 22, sy + 18],
          [sx, sy + 30],
          [sx + 22, sy + 18],
        ],
        7,
      ),
    )
  }
  // left row beyond the corner shop
  facade(mid, quad(4 * 3.6, 5 + 3 * 3.9, pts('470,651 682,522 682,330 470,98')), {
    bays: 4,
    bw: 3.6,
    floors: 3,
    gh: 5,
    seed: 95,
    style: 2,
    tone: { ...TONES.shade, wall: palette.ink, line: palette.grey2, hi: palette.grey2 },
    side: 'r',
    damage: 0.3,
    detail: 1,
    gate: 0,
    texGap: 7,
  })
  // ground
  near.poly(palette.grey2, [
    [460, 656],
    [682, 514],
    [806, 514],
    [900, 548],
    [1730, 838],
    [1730, 920],
    [LEFT, 920],
    [LEFT, 700],
    [440, 668],
  ])
  near.poly(palette.grey1, pts('690,514 794,514 1120,912 420,912'))
  coarse(() => {
    cobbles(near, {
      vx: VX,
      y0: 520,
      y1: 920,
      rows: 20,
      color: palette.cream,
      field: (x, y) => clamp(1.05 - Math.abs(x - VX - (y - 514) * 0.06) / (80 + (y - 510) * 1.0)),
      w: 2.1,
      seed: 5,
    })
    cobbles(near, {
      vx: VX,
      y0: 540,
      y1: 920,
      rows: 17,
      color: palette.ink,
      field: (x) => 0.15 + 0.45 * clamp(Math.abs(x - VX) / 700),
      w: 2.2,
      seed: 6,
    })
  })
  near.poly(palette.grey2, pts('896,554 1730,846 1730,912 1420,912 860,562'))
  near.add(palette.cream, polyline(two('860,562 1420,912'), 5, 0))
  near.add(palette.ink, polyline(two('856,566 1408,916'), 4))
  {
    let d = ''
    for (let i = 1; i < 9; i++) {
      const t = (i / 9) ** 1.5
      d += bar([lerp(896, 1730, t), lerp(554, 846, t)], [lerp(860, 1420, t), lerp(562, 912, t)], 1 + t * 1.6)
    }
    near.add(palette.ink, d)
  }
  rails(near, VX, hor + 20, [560, 700], 920, { t0: 0.12 })
  near.add(palette.ink, polyline(pts('650,120 700,240 664,360 720,520 640,610 700,650'), 1.8))
  for (const x of [610, 880])
    near.poly(palette.ink, [
      [lerp(VX, x, 0.12), lerp(462, -20, 0.12)],
      [x - 1.5, -20],
      [x + 1.5, -20],
    ])
  {
    const S: (readonly [number, number, number])[] = []
    const R = random(1510)
    for (let i = 0; i < 20; i++) {
      const t = R()
      S.push([600 + t * 96 + R.around() * 12, 652 - R() * 26 * Math.sin(Math.PI * t) + R.around() * 5, R.range(9, 14)])
    }
    setts(near, S, { light: [-0.6, -0.8], top: palette.grey1 })
  }
  // the queue: from the door towards us
  const W = { light: sun, lit: palette.cream, rim: 2.5 } as const
  const bagAt = (h: Point, s: number, c: Ink = palette.ink) => {
    const b = pts('-7,0 7,0 11,26 6,32 -7,32 -11,24').map(([u, v]): Point => [h[0] + u * s, h[1] + v * s])
    crowd.poly(c, b)
    crowd.add(palette.cream, rim(b, -0.8, -0.6, { inset: 1, w: 2.4 * s, thr: 0.1 }))
  }
  const st = (x: number, y: number, s: number, o: ProfileOptions) =>
    profile(crowd, x, y, s, {
      ...W,
      ...profilePoses.stand,
      feet: [
        [5 + r() * 5, 0],
        [-7 - r() * 5, 0],
      ],
      seed: Math.round(x),
      flip: true,
      spine: 0.02 + r() * 0.06,
      nod: r.around() * 0.12,
      h: (o.fem ? 160 : 172) + r.around() * 7,
      wear: 'coat',
      ...o,
    })
  const bk = (x: number, y: number, s: number, o: PersonOptions) =>
    person(crowd, x, y, s, {
      ...W,
      view: 'back',
      seed: Math.round(x),
      coat: 'long',
      folds: 3,
      arms: ['down', 'pocket'],
      ...o,
    })
  st(926, 598, 0.5, { hat: 'cap' })
  bk(948, 606, 0.53, { hat: 'scarf', fem: true, tone: palette.grey1, hatTone: palette.ink })
  st(974, 618, 0.57, { hat: 'hat' })
  st(1000, 622, 0.58, {
    hat: 'bob',
    fem: true,
    flip: false,
    tone: palette.ink,
    hands: two('22,108 6,84'),
  })
  bk(1030, 642, 0.67, { hat: 'cap', coat: 'work' })
  st(1068, 660, 0.75, {
    hat: 'scarf',
    fem: true,
    tone: palette.grey1,
    hatTone: palette.ink,
    hands: two('-12,92 10,80'),
  })
  st(1094, 668, 0.78, {
    hat: 'cap',
    wear: 'jacket',
    h: 112,
    hands: two('24,128 4,84'),
    tone: palette.ink,
  })
  {
    const g = st(1136, 688, 0.86, {
      hat: 'hat',
      old: true,
      stout: true,
      hands: two('22,94 6,82'),
      spine: 0.14,
    })
    crowd.add(palette.ink, bar(g.T([25, 98]), g.T([28, 0]), 3))
  }
  bk(1176, 706, 0.92, { hat: 'bun', fem: true, tone: palette.ink, arms: ['bag', 'down'], carry: 'bag' })
  {
    const g = st(1222, 728, 1.02, {
      hat: 'cap',
      wear: 'jacket',
      tone: palette.ink,
      hands: two('34,128 36,118'),
      nod: 0.16,
    })
    paper(crowd, handOf(g, 0)[0] - 6, handOf(g, 0)[1], 1.02, { flip: true })
  }
  {
    const g = st(1298, 764, 1.16, {
      hat: 'scarf',
      fem: true,
      flip: false,
      tone: palette.grey1,
      hatTone: palette.ink,
      hands: two('12,78 26,112'),
    })
    bagAt(handOf(g, 0), 1.16)
  }
  bk(1352, 784, 1.24, { hat: 'cap', coat: 'short', stout: true, arms: ['pocket', 'down'], folds: 2 })
  bk(1440, 836, 1.46, {
    hat: 'scarf',
    fem: true,
    tone: palette.grey1,
    hatTone: palette.ink,
    arms: ['bag', 'down'],
    carry: 'bag',
  })
  st(1540, 880, 1.62, {
    hat: 'hat',
    hands: two('14,90 18,92'),
  })
  {
    const s = 0.66
    const g = profile(crowd, 872, 634, s, {
      ...W,
      ...profilePoses.walk,
      flip: true,
      hat: 'cap',
      wear: 'coat',
      seed: 73,
      hands: two('28,112 20,108'),
    })
    loaf(crowd, handOf(g, 0)[0], handOf(g, 0)[1] - 6, 0.8, -0.2)
  }
  // woman and child coming away with bread
  {
    const s = 1.3
    const g = profile(crowd, 742, 846, s, {
      ...W,
      ...profilePoses.walk,
      flip: true,
      fem: true,
      hat: 'scarf',
      wear: 'coat',
      seed: 71,
      tone: palette.ink,
      hands: two('26,106 -22,84'),
      light: [0.3, -0.9],
    })
    loaf(crowd, handOf(g, 0)[0] - 6, handOf(g, 0)[1] - 10, 1.35, -0.5)
    loaf(crowd, handOf(g, 0)[0] + 6, handOf(g, 0)[1] - 22, 1.3, -0.3)
    const c = profile(crowd, 822, 846, s * 0.72, {
      ...W,
      ...profilePoses.walk,
      flip: true,
      hat: 'cap',
      wear: 'jacket',
      seed: 72,
      h: 165,
      tone: palette.grey2,
      hands: two('22,116 26,104'),
      light: [0.3, -0.9],
      lit: palette.cream,
    })
    loaf(crowd, handOf(c, 0)[0] - 4, handOf(c, 0)[1] - 6, 1.0, -1.2)
  }
  // front: the corner shop, its broken window, the notice, the box
  const L = front
  L.poly(palette.ink, [
    [LEFT - 10, -20],
    [574, -20],
    [574, 770],
    [LEFT - 10, 800],
  ])
  for (let k = 0, y = 0; y < 250; y += 46, k++) {
    for (let x = LEFT - (k % 2) * 60; x < 560; x += 124) {
      const p: Point[] = [
        [x + 3, y + 3],
        [Math.min(x + 119, 562), y + 3],
        [Math.min(x + 119, 562), y + 42],
        [x + 3, y + 42],
      ]
      if (nth(p, 1)[0] - x < 20) continue
      L.poly(palette.grey2, p)
      L.add(
        palette.ink,
        carve([p], {
          angle: 0.03,
          gap: 8,
          w: 1.5,
          len: [14, 60],
          rest: [8, 40],
          r,
          field: (a) => clamp(1.0 - a / 620),
        }),
      )
      L.add(palette.grey1, cut([nth(p, 0)[0], nth(p, 0)[1] + 2], [nth(p, 1)[0], nth(p, 1)[1] + 2], 1.6))
    }
  }
  L.add(palette.cream, cut([566, -10], [566, 766], 5))
  L.poly(palette.ink, rect(LEFT - 10, 232, 660, 62))
  L.poly(palette.grey2, rect(LEFT, 242, 630, 40))
  L.add(
    palette.ink,
    carve([rect(LEFT, 242, 630, 40)], { angle: 0, gap: 8, w: 1.6, len: [30, 120], r, field: () => 0.5 }),
  )
  L.add(palette.cream, cut([LEFT, 236], [574, 236], 4) + cut([LEFT, 290], [574, 290], 3))
  shellHole(L, 210, 128, 62, { seed: 8, brick: palette.grey1 })
  {
    const T = ([u, v]: Point): Point => [640 + u * 1.75, 106 + v * 1.75]
    L.add(palette.ink, bar([560, 68], [676, 68], 7) + bar([566, 104], [628, 68], 4) + bar(T([0, -22]), T([0, -10]), 3))
    const boot = pts('-16,-12 6,-12 6,14 12,20 26,23 30,29 30,34 -16,34 -17,18').map(T)
    L.poly(palette.ink, boot)
    L.add(palette.cream, rim(boot, 0.8, -0.4, { inset: 2, w: 4, thr: 0.2 }) + bar(T([-16, 29]), T([29, 29]), 2.4))
  }
  for (let i = 0; i < 26; i++) {
    const x = r.range(0, 560)
    const y = r.range(20, 230)
    const k = r.range(2, 5)
    L.poly(palette.ink, ellipse(x, y, k, k, 6))
    L.add(palette.cream, gouge(x - k, y + k * 1.1, 0.3, k * 2, 0.8))
  }
  const wx0 = 20
  const wx1 = 500
  const wy0 = 312
  const wy1 = 690
  L.poly(palette.grey1, [
    [wx0 - 12, wy0 - 10],
    [wx1 + 12, wy0 - 10],
    [wx1 + 12, wy1 + 12],
    [wx0 - 12, wy1 + 12],
  ])
  L.poly(palette.ink, rect(wx0, wy0, wx1 - wx0, wy1 - wy0))
  // untouched goods on three steps: boots, shoes, hats, boxes
  let n = 0
  for (const [y, xs, k] of [
    [462, [70, 140, 206, 262], 2.0],
    [570, [64, 136, 206, 270], 2.15],
    [676, [70, 148, 226, 300, 372, 440], 2.3],
  ] as const) {
    const xe = y > 600 ? wx1 : 316
    L.poly(palette.grey2, [
      [wx0, y],
      [xe, y],
      [xe, y + 12],
      [wx0, y + 12],
    ])
    L.add(palette.cream, cut([wx0 + 4, y + 1.5], [xe - 4, y + 1.5], 2.4))
    for (const x of xs) {
      const q = nth([1, 0, 3, 2, 4, 0, 1, 2, 0, 3, 4, 1, 0, 2], n++ % 14)
      if (n % 5 === 3) {
        L.poly(palette.grey2, rect(x - 30, y - 26, 60, 26))
        L.add(palette.cream, cut([x - 28, y - 25], [x + 28, y - 25], 2))
        L.add(palette.ink, bar([x - 30, y - 17], [x + 30, y - 17], 2))
        ware(L, x, y - 26, k * 0.86, q, { c: palette.cream, flip: n % 4 === 1 })
      } else ware(L, x, y, k, q, { c: n % 3 ? palette.grey1 : palette.cream, flip: n % 4 === 1 })
      if (n % 3 === 0) {
        L.poly(palette.cream, [
          [x + 18, y + 2],
          [x + 36, y],
          [x + 37, y + 12],
          [x + 19, y + 13],
        ])
      }
    }
  }
  // the pane: a ragged star is missing, the rest of the glass still stands in the frame
  {
    const R = random(1533)
    const c: Point = [164, 512]
    const star: Point[] = []
    const N = 19
    for (let i = 0; i < N; i++) {
      const a = ((i + R.around() * 0.42) / N) * 6.283 - 1.2
      const rx = 142
      const ry = 184
      const k = (i % 4 === 1 ? R.range(0.74, 0.86) : R.range(0.9, 1.06)) * (1 + 0.08 * Math.sin(i * 1.3))
      star.push([
        clamp(c[0] + Math.cos(a) * rx * k, wx0 + 4, 284),
        clamp(c[1] + Math.sin(a) * ry * k, wy0 + 6, wy1 - 4),
      ])
    }
    const outer = rect(wx0, wy0, wx1 - wx0, wy1 - wy0)
    L.evenOdd(palette.grey2, path(outer, true), path(star, true))
    L.add(
      palette.ink,
      carve([rect(310, wy0 + 4, 186, 370)], {
        angle: -0.9,
        gap: 15,
        w: 2.6,
        len: [30, 120],
        rest: [10, 50],
        r,
        field: () => 0.5,
      }),
    ) // dim goods behind the standing glass
    L.poly(palette.ink, rect(300, 676, 200, 14))
    for (const [x, q] of pts('330,0 400,1 462,0')) ware(L, x, 676, 2.3, q, { c: palette.ink, hi: palette.grey1 })
    L.add(palette.cream, rim(star, -0.4, 1, { inset: -3, w: 4.5, thr: -0.1, minLen: 3 }))
    L.add(palette.grey1, rim(star, 0.6, -0.6, { inset: -2, w: 2.6, thr: 0, minLen: 3 }))
    let d = ''
    for (let i = 0; i < N; i += 2) {
      const [x, y] = nth(star, i)
      const a = Math.atan2(y - c[1], x - c[0]) + R.around() * 0.1
      const l = R.range(24, 90)
      const e: Point = [x + Math.cos(a) * l, y + Math.sin(a) * l]
      if ((e[0] > wx0 + 4 && e[0] < 286 && e[1] > wy0 + 4 && e[1] < wy1 - 4) || (x > 270 && e[1] > 520 && e[1] < wy1))
        d += polyline([[x, y], [(x + e[0]) / 2 + R.around() * 5, (y + e[1]) / 2 + R.around() * 5], e], 2, 1)
    }
    L.add(palette.cream, d)
  }
  // notice on the surviving pane
  {
    const N = pts('286,352 490,346 493,500 289,505')
    L.poly(palette.cream, N)
    L.add(palette.ink, rim(N, 0.5, 0.8, { inset: -1, w: 3, thr: 0.1 }))
    const nq = quad(20, 15, [nth(N, 3), nth(N, 2), nth(N, 1), nth(N, 0)])
    // the words are not given: two wordings are handed down, so the sheet keeps its lines only
    const lines = random(1535)
    for (let i = 0; i < 5; i++) {
      const v = 12 - i * 2.6
      const half = i === 0 ? 6.6 : lines.range(5, 8.6)
      for (let u = 10 - half; u < 10 + half; ) {
        const l = lines.range(1.1, 2.6)
        L.add(palette.ink, bar(nq(u, v), nq(Math.min(10 + half, u + l), v), i === 0 ? 11 : 7))
        u += l + 0.6
      }
    }
    for (const [x, y] of pts('291,356 486,351 488,496 294,500')) L.poly(palette.ink, ellipse(x, y, 3, 3, 6))
    const nt = pts('362,322 434,317 436,350 364,354')
    L.poly(palette.grey1, nt)
    L.add(
      palette.ink,
      rim(nt, 0.4, 1, { inset: -1, w: 2.6, thr: 0.1 }) + rim(nt, -0.4, -1, { inset: 3, w: 1.4, thr: 0.1 }),
    )
    L.poly(palette.cream, ellipse(417, 334, 10, 12, 10))
    L.poly(palette.ink, pts('411,343 413,335 415,328 419,328 421,335 423,342'))
    L.add(
      palette.ink,
      bar([372, 331], [398, 329], 3) + bar([373, 339], [394, 338], 2) + bar([374, 345], [388, 344], 1.6),
    )
  }
  // doorway, stall riser, pavement
  L.poly(palette.grey2, rect(LEFT, 702, 640, 62))
  L.add(
    palette.ink,
    carve([rect(LEFT, 706, 640, 56)], { angle: 0, gap: 9, w: 2, len: [20, 90], r, field: (x) => clamp(0.9 - x / 700) }),
  )
  L.add(palette.cream, cut([LEFT, 703], [572, 703], 3))
  L.poly(palette.grey2, [
    [LEFT, 764],
    [574, 758],
    [650, 912],
    [LEFT, 912],
  ])
  {
    let d = ''
    for (let i = 0; i < 7; i++) {
      const x = -60 + i * 108
      d += bar([x, 764], [x - 60 + i * 16, 912], 2.2)
    }
    d += bar([LEFT, 812], [598, 806], 2.2)
    L.add(palette.ink, d)
  }
  L.add(palette.cream, cut([574, 758], [652, 914], 6))
  coarse(() =>
    L.add(
      palette.cream,
      flow(180, 770, 620, 900, {
        gap: 12,
        len: 40,
        w: 2.2,
        r: random(1520),
        field: (x) => clamp((x - 120) / 560) * 0.7,
      }),
    ),
  )
  for (let i = 0; i < 30; i++) {
    const x = r.range(20, 560)
    const y = r.range(772, 880)
    const k = r.range(4, 12)
    const p: Point[] = [
      [x, y],
      [x + k, y - k * 0.5],
      [x + k * 1.4, y + k * 0.3],
    ]
    L.poly(i % 3 ? palette.cream : palette.grey1, p)
  }
  collectBox(L, 410, 872, 2.0, { light: [0.8, -0.5] })
  return {
    layers: Ls,
    light: sun,
  }
}
