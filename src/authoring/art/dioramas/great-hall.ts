// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, type Points, pts, quad, rect, two } from '../kit/geometry'
import { bar, cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { kernedLetters } from '../kit/letters'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { coarse, path, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import type { HatName } from '../people/hats'
import { person } from '../people/person/person'
import { profile } from '../people/profile'
import { profilePoses } from '../people/profile-poses'
import { chandelier } from '../props/chandelier'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

/** One bench of the hall: an arc round the platform. */
interface Tier {
  readonly k: number
  readonly cy: number
  readonly rx: number
  readonly ry: number
}

export function greatHall(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1401)
  const CX = 800

  const lamp = { x: 770, y: 330 } as const
  // wall: three tall arched windows, the Gellért hill outside
  sky.poly(palette.grey2, rect(LEFT, 0, WIDTH, 900))
  const win = (cx: number, w: number, top: number, bot: number, L: Layer = sky) => {
    const o: Points = [
      [cx - w / 2 - 16, bot + 12],
      [cx + w / 2 + 16, bot + 12],
      ...ellipse(cx, top + w / 2, w / 2 + 16, w / 2 + 16, 16, 0, -Math.PI),
    ]
    const b: Points = [[cx - w / 2, bot], [cx + w / 2, bot], ...ellipse(cx, top + w / 2, w / 2, w / 2, 16, 0, -Math.PI)]
    L.poly(palette.grey1, o)
    L.add(palette.ink, rim(o, -lamp.x + cx, -1, { inset: 0, w: 6, thr: 0.1 }))
    L.poly(palette.blue, b)
    return b
  }
  const W5 = pts('250,170 525,170 800,170 1075,170 1350,170')
  for (const [cx, w] of W5) win(cx, w, 64, 400)
  coarse(() => {
    for (const [cx, w] of W5)
      sky.add(
        palette.ink,
        carve(
          [
            [
              [cx - w / 2 + 3, 150],
              [cx + w / 2 - 3, 150],
              [cx + w / 2 - 3, 260],
              [cx - w / 2 + 3, 260],
            ],
            [
              [cx - 60, 80],
              [cx + 60, 80],
              [cx + 82, 148],
              [cx - 82, 148],
            ],
          ],
          { angle: 0.5, gap: 11, w: 2, len: [20, 60], rest: [8, 30], r, field: (_x, y) => clamp(0.9 - y / 330) },
        ),
      )
  })
  // hill with the citadel through the two right windows, street lamps of the quay through the left
  const clipHill = (cx: number, w: number, prof: (x: number) => number) => {
    const p: Point[] = [[cx - w / 2, 400]]
    for (let i = 0; i <= 10; i++) {
      const x = cx - w / 2 + (w * i) / 10
      p.push([x, prof(x)])
    }
    p.push([cx + w / 2, 400])
    sky.poly(palette.ink, p)
  }
  const prof = (x: number) => 376 - 150 * Math.sin(Math.PI * clamp((x - 940) / 720)) ** 0.8 + 4 * Math.sin(x / 9)
  clipHill(1075, 170, prof)
  clipHill(1350, 170, prof)
  sky.poly(palette.ink, pts('1290,226 1418,232 1418,212 1290,208'))
  for (let i = 0; i < 6; i++) sky.poly(palette.grey1, rect(1298 + i * 19, 217 + i * 0.8, 6, 5))
  {
    const q = (u: number, v: number): Point => [1332 + u, 210 - v]
    sky.poly(palette.ink, [
      q(-7, 0),
      q(7, 0),
      q(5, 30),
      q(8, 34),
      q(10, 58),
      q(14, 66),
      q(2, 62),
      q(0, 68),
      q(-6, 64),
      q(-10, 66),
      q(-6, 54),
      q(-7, 34),
      q(-5, 30),
    ])
  }
  for (const cx of [250, 525]) {
    sky.poly(palette.ink, rect(cx - 85, 372, 170, 28))
    for (let i = 0; i < 7; i++) {
      const x = cx - 74 + i * 24
      sky.poly(palette.grey1, rect(x, 376 + (i % 3) * 5, 4, 4))
    }
    sky.add(
      palette.ink,
      path([
        [cx - 50, 372],
        [cx - 46, 330],
        [cx - 20, 330],
        [cx - 18, 348],
        [cx + 12, 348],
        [cx + 20, 322],
        [cx + 40, 322],
        [cx + 44, 372],
      ]),
    )
  }
  for (const [cx, w] of W5) {
    let d = ''
    for (let k = -1; k <= 1; k++)
      d += bar([cx + (k * w) / 4, 66 + Math.abs(k) * 12], [cx + (k * w) / 4, 400], k ? 3.4 : 6)
    for (let y = 150; y < 400; y += 62) d += bar([cx - w / 2, y], [cx + w / 2, y], 3.6)
    sky.add(palette.ink, d)
    sky.add(palette.grey1, bar([cx - w / 2 - 20, 408], [cx + w / 2 + 20, 408], 9))
    sky.add(palette.ink, bar([cx - w / 2 - 20, 416], [cx + w / 2 + 20, 416], 7))
  }
  // pilasters, carved panelling, light on the wall
  for (const cx of [112, 388, 662, 938, 1212, 1488]) {
    far.poly(palette.ink, rect(cx - 24, -10, 48, 470))
    far.poly(palette.grey2, rect(cx - 15, 50, 30, 390))
    far.add(palette.ink, [-7, 2, 10].map((k) => bar([cx + k, 70], [cx + k, 430], 3)).join(''))
    far.poly(palette.ink, [
      [cx - 34, 26],
      [cx + 34, 26],
      [cx + 24, 54],
      [cx - 24, 54],
    ])
    far.add(
      palette.cream,
      cut([cx - 32, 30], [cx + 32, 30], 3) +
        cut([cx + (cx < 800 ? 20 : -20), 58], [cx + (cx < 800 ? 20 : -20), 430], 2.6),
    )
  }
  far.poly(palette.ink, rect(LEFT, -10, WIDTH, 34))
  far.add(palette.grey1, bar([LEFT, 24], [RIGHT, 24], 5))
  far.poly(palette.ink, rect(LEFT, 440, WIDTH, 140))
  for (let x = LEFT; x < RIGHT; x += 66) {
    far.poly(palette.grey2, rect(x + 6, 452, 54, 92))
    far.add(palette.ink, rim(rect(x + 6, 452, 54, 92), 0.5, -1, { inset: 0, w: 5, thr: 0.2 }))
    far.add(
      palette.ink,
      carve([rect(x + 10, 458, 46, 82)], {
        angle: 1.57,
        gap: 9,
        w: 1.4,
        len: [14, 50],
        r,
        field: (xx) => clamp(0.2 + Math.abs(xx - 800) / 700),
      }),
    )
  }
  far.add(palette.cream, cut([LEFT, 442], [RIGHT, 442], 3))
  for (const [cx, k] of [
    [112, 1, 1],
    [388, 1, 1],
    [1212, -1, 1],
    [1488, -1, -1],
  ] as const) {
    const T = ([u, v]: Point): Point => [cx + u * 1.25 * k, 398 - v * 1.25]
    const po = (p: Point[], c: Ink = palette.grey1) => {
      const v = p.map(T)
      far.poly(c, v)
      far.add(palette.ink, rim(v, -(800 - cx), 0.3, { inset: 0, w: 11, thr: 0.25 }))
    }
    far.poly(palette.ink, pts('-24,0 24,0 19,-10 12,-26 -12,-26 -19,-10').map(T))
    far.add(palette.cream, cut(T([-22, -1]), T([22, -1]), 2))
    po(pts('-7,0 7,0 6,7 -6,7'))
    po(pts('-13,6 -23,16 -25,27 -17,33 -6,36 6,36 17,33 25,27 22,16 12,6 0,10'))
    po(
      cx % 3
        ? pts('-6,33 6,33 8,38 9,44 13,47 10,51 11,57 7,64 -1,66 -8,63 -10,54 -8,44')
        : pts('-6,33 5,33 9,36 12,42 11,46 13,49 10,53 11,60 6,66 -2,67 -9,62 -10,52 -8,42'),
    )
    far.add(palette.ink, cut(T([-4, 36]), T([1, 18]), 2) + cut(T([8, 35]), T([1, 18]), 2))
  }
  coarse(() =>
    far.add(
      palette.cream,
      rays(800, 470, 190, 560, {
        gap: 20,
        ring: 34,
        w: 2.6,
        r: random(1402),
        a0: Math.PI * 1.02,
        a1: Math.PI * 1.98,
        bounds: [LEFT, 436, RIGHT, 560],
        fall: 1,
        field: () => 0.7,
      }),
    ),
  )
  coarse(() => {
    far.add(
      palette.ink,
      carve([rect(LEFT, 30, WIDTH, 408)], {
        angle: 1.57,
        gap: 9,
        w: 2,
        len: [18, 64],
        rest: [6, 30],
        r: random(1410),
        field: (x, y) => {
          for (const [cx, w] of W5) if (Math.abs(x - cx) < w / 2 + 18 && y > 48) return 0
          if (
            Math.abs((((x - 112) % 275.2) + 275.2) % 275.2) < 30 ||
            Math.abs((((x - 112) % 275.2) + 275.2) % 275.2) > 245
          )
            return 0
          return clamp(
            0.1 + Math.min(...pts('800,180 330,120 1270,120').map(([a, b]) => Math.hypot(x - a, y - b))) / 420,
          )
        },
      }),
    )
    for (const [a, b, r0, r1, g] of [
      [800, 176, 150, 330, 17],
      [330, 116, 104, 215, 16],
      [1270, 116, 104, 215, 16],
    ] as const)
      far.add(
        palette.cream,
        rays(a, b, r0, r1, {
          gap: g,
          ring: 24,
          w: 2.4,
          r: random(1411 + a),
          fall: 0.9,
          bounds: [LEFT, 30, RIGHT, 436],
          field: (x, y) => {
            for (const [cx, w] of W5) if (Math.abs(x - cx) < w / 2 + 22 && y > 52) return 0
            return 0.95
          },
        }),
      )
  })
  chandelier(far, 800, 150, 1.5, { top: -20, n: 10 })
  chandelier(far, 330, 96, 1.0, { top: -20 })
  chandelier(far, 1270, 96, 1.0, { top: -20 })
  // platform, blackboard with the sheet, presidium with red cloth, lectern
  mid.poly(palette.ink, pts('430,560 1170,560 1230,640 370,640'))
  mid.poly(palette.grey1, pts('440,562 1160,562 1204,604 396,604'))
  coarse(() =>
    mid.add(
      palette.cream,
      flow(400, 566, 1200, 602, {
        gap: 7,
        len: 44,
        w: 2.6,
        r: random(1403),
        field: (x) => clamp(1.05 - Math.abs(x - 780) / 420),
      }),
    ),
  )
  mid.add(palette.cream, cut([396, 606], [1204, 606], 3))
  // board on feet
  mid.poly(palette.ink, pts('474,330 676,326 680,566 470,566'))
  mid.add(palette.grey2, rim(pts('474,330 676,326 680,566 470,566'), 0.6, -0.6, { inset: 3, w: 5, thr: 0.1 }))
  const S = pts('494,346 660,341 664,548 497,552')
  mid.poly(palette.cream, S)
  const sp = quad(10, 12, pts('497,552 664,548 660,341 494,346'))
  mid.add(palette.ink, kernedLetters(sp, '16', 4, 10.2, 2, 1.3, 0.28))
  {
    let d = ''
    const R = random(77)
    for (let i = 0; i < 16; i++) {
      const v = 9.4 - i * 0.58
      d += bar(sp(0.6, v), sp(1.15, v + 0.02), 4.2)
      let u = 1.6
      const e = R.range(6.4, 9.2)
      while (u < e) {
        const l = R.range(0.4, 1.2)
        d += bar(sp(u, v), sp(Math.min(e, u + l), v), 3)
        u += l + 0.28
      }
    }
    mid.add(palette.ink, d)
  }
  for (const p of pts('497,349 657,345 661,545 500,549'))
    mid.poly(palette.red, ellipse(p[0] + 3, p[1] + 3, 4.4, 4.4, 7))
  mid.poly(palette.grey1, pts('640,548 664,548 663,524'))
  // presidium
  for (const [x, h, f, v] of [
    [884, 'hair', 0, 'front'],
    [946, 'bob', 1, 'front'],
    [1012, 'hair', 0, 'front'],
    [1078, 'hair', 0, 'side'],
    [1132, 'hair', 0, 'side'],
  ] as const)
    person(mid, x, 590, 0.86, {
      hat: h,
      fem: !!f,
      seed: x,
      view: v,
      flip: v === 'side',
      bust: true,
      arms: ['down', 'down'],
      light: [-0.4, -0.9],
      coat: 'short',
      faceLit: true,
      rim: 2.4,
    })
  mid.poly(palette.red, pts('846,508 1168,508 1182,596 838,596'))
  mid.poly(palette.cream, pts('838,500 1166,500 1176,512 832,512'))
  mid.add(
    palette.ink,
    carve([pts('842,516 1174,516 1182,596 836,596')], {
      angle: 1.56,
      gap: 15,
      w: 2.6,
      len: [22, 70],
      rest: [8, 30],
      r,
      field: () => 0.6,
    }),
  )
  for (const x of [880, 930, 1000, 1064, 1120])
    mid.poly(palette.grey1, [
      [x, 503],
      [x + 26, 502],
      [x + 30, 508],
      [x + 2, 509],
    ])
  mid.poly(palette.ink, pts('966,484 976,484 977,503 965,503'))
  mid.poly(palette.ink, pts('1040,490 1050,490 1050,504 1039,504'))
  // speaker at the lectern
  const sl = { light: { x: 800, y: 220 }, lit: palette.cream, rim: 2.6 } as const
  person(mid, 764, 594, 1.12, {
    ...sl,
    view: 'front',
    hat: 'hair',
    seed: 5,
    arms: ['fist', 'down'],
    coat: 'short',
    light: [0.3, -0.9],
  })
  mid.poly(palette.ink, pts('716,488 812,488 804,602 724,602'))
  mid.poly(palette.grey1, pts('708,482 820,482 812,494 716,494'))
  mid.add(palette.cream, bar([708, 481], [820, 481], 4))
  mid.add(
    palette.grey2,
    carve([pts('722,500 806,500 800,598 728,598')], {
      angle: 1.57,
      gap: 11,
      w: 1.8,
      len: [20, 60],
      r,
      field: () => 0.6,
    }),
  )
  mid.poly(palette.cream, pts('740,478 784,475 788,482 738,483'))
  mid.add(palette.ink, bar([800, 482], [792, 448], 2.6))
  mid.poly(palette.ink, ellipse(790, 444, 6, 8, 10))
  profile(mid, 440, 590, 1.06, {
    ...sl,
    ...profilePoses.stand,
    hat: 'hair',
    wear: 'jacket',
    seed: 9,
    hands: two('42,150 40,126'),
    light: [0.5, -0.8],
    faceLit: true,
  }) // pins up the sheet
  // ---- tiers: concentric arcs around the platform
  const rows: Tier[] = []
  for (let k = 0; k < 9; k++) rows.push({ k, cy: 520 - 8 * k, rx: 470 + 108 * k, ry: 118 + 50 * k + k * k * 2.2 })
  const pt = (R: Tier, a: number): Point => [CX + Math.cos(a) * R.rx, R.cy + Math.sin(a) * R.ry]
  const sc = (R: Tier, a: number) => lerp(0.66 + 0.03 * R.k, 0.98 + 0.2 * R.k, Math.sin(a) ** 1.4)
  const HB: readonly HatName[] = [
    'hair',
    'student',
    'bob',
    'hair',
    'beret',
    'hair',
    'bun',
    'hair',
    'cap',
    'hair',
    'student',
    'bob',
    'hair',
    'hat',
  ]
  let n = 0
  for (const R of rows) {
    const L = R.k < 3 ? near : R.k < 6 ? crowd : front
    const a0 = 0.03
    const a1 = Math.PI - 0.03 // people, outermost first along the arc (sides are further away)
    const list: (readonly [number, number, number, number])[] = []
    let a = a0
    while (a < a1) {
      const s = sc(R, clamp(a, 0, Math.PI))
      const [x, y] = pt(R, a)
      const vx = -Math.sin(a) * R.rx
      const vy = Math.cos(a) * R.ry
      a += ((48 * s + 8) / Math.hypot(vx, vy)) * r.range(0.86, 1.2)
      if (x < LEFT - 30 || x > RIGHT + 30 || y > 1010) continue
      if (r() < 0.06) continue
      list.push([x, y, s, a])
    }
    list.sort((p, q) => p[1] - q[1])
    setPrecision(R.k < 2 ? 0 : 1)
    for (const [x, y, s, a] of list) {
      let h = nth(HB, n++ % HB.length)
      if (r() < 0.2) h = 'hair'
      const fem = h === 'bob' || h === 'bun'
      const c = Math.cos(a)
      const side = Math.abs(c) > 0.62
      const fy = y + 118 * s * 0.9
      const tone = r() < 0.27 ? palette.grey2 : r() < 0.03 && s < 1.3 ? palette.grey1 : palette.ink
      const up = r() < 0.07
      person(L, x, fy, s, {
        hat: h,
        fem,
        seed: Math.round(x * 3 + y),
        view: side ? 'side' : 'back',
        flip: side ? c > 0 : r() < 0.5,
        bust: !side,
        h: (fem ? 160 : 170) + r.around() * 8,
        arms: side
          ? [r.pick(['chest', 'fwd', 'carry', 'hold'] as const), 'down']
          : [up ? r.pick(['up', 'fist'] as const) : 'down', 'down'],
        light: { x: 790, y: 300 },
        lit: palette.cream,
        tone,
        hatTone: palette.ink,
        rim: 2.1,
        detail: s > 1.1 ? 0.8 : 0.4,
        faceLit: true,
        turn: r.around() * 1.5,
        bow: r() * 3,
        coat: 'short',
        stout: r() < 0.15,
      })
    }
    // bench back / riser
    const seg: (readonly [at: Point, s: number])[] = []
    for (let i = 0; i <= 40; i++) {
      const t = lerp(a0, a1, i / 40)
      seg.push([pt(R, t), sc(R, clamp(t, 0, Math.PI))])
    }
    const off = (k: number) => seg.map(([p, s]): Point => [p[0], p[1] + k * s])
    L.poly(palette.grey2, [...off(33), ...off(46).reverse()])
    L.poly(palette.ink, [...off(46), ...seg.map(([p, s]): Point => [p[0], p[1] + 100 * s + 20]).reverse()])
    let pg = ''
    for (let i = 0; i < 16 + R.k * 2; i++) {
      const t = r.range(0.3, Math.PI - 0.3)
      const [x, y] = pt(R, t)
      const s = sc(R, clamp(t, 0, Math.PI))
      pg += path([
        [x - 9 * s, y + 36 * s],
        [x + 7 * s, y + 35 * s],
        [x + 10 * s, y + 43 * s],
        [x - 7 * s, y + 44 * s],
      ])
    }
    L.add(palette.cream, pg)
    L.add(palette.cream, polyline(off(33), 2.2 + R.k * 0.35))
    L.add(palette.ink, polyline(off(46), 2))
  }
  setPrecision(1)
  return {
    layers: Ls,
    light: lamp,
  }
}
