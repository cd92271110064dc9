// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { cobbles } from '../city/street'
import { streetLamp } from '../city/street-lamp'
import { tree } from '../city/tree'
import { carve, flow } from '../kit/carve'
import { clamp, type Point, type Points, pts, rect, two } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { coarse } from '../kit/path'
import { random } from '../kit/random'
import { figure } from '../people/figure/figure'
import type { FigureOptions } from '../people/figure/options'
import { onlooker } from '../people/onlooker'
import { levelCamera } from '../props/camera'
import { tank } from '../props/tank'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

const cam = levelCamera({ VX: 800, hor: 486, F: 1150, H: 1.9 })
const gap = { x: 700, y: 452 }

/** Low cloud with one strip of light at the horizon. */
function sky(L: Layer): void {
  L.poly(palette.grey2, rect(LEFT, 0, WIDTH, 660))
  L.poly(
    palette.cream,
    rough(
      [
        [LEFT - 10, 470],
        [300, 424],
        [700, 408],
        [1140, 424],
        [RIGHT + 10, 462],
        [RIGHT + 10, 520],
        [LEFT - 10, 520],
      ],
      3,
      40,
      random(2),
    ),
  )
  coarse(() => {
    L.add(
      palette.cream,
      rays(gap.x, gap.y, 70, 560, {
        gap: 11,
        ring: 34,
        w: 3,
        fall: 0.8,
        r: random(3501),
        a0: Math.PI,
        a1: Math.PI * 2,
        field: (_x, _y, a) => 0.7 + 0.26 * Math.sin(a * 19),
      }),
    )
    L.add(
      palette.grey1,
      rays(gap.x, gap.y, 240, 1300, {
        gap: 14,
        ring: 46,
        w: 3,
        fall: 0.8,
        r: random(3502),
        a0: Math.PI,
        a1: Math.PI * 2,
        bounds: [LEFT, -20, RIGHT, 440],
        field: (_x, _y, a) => 0.5 + 0.34 * Math.sin(a * 11 + 1),
      }),
    )
  })
  for (const [cx, cy, w, h] of [
    [260, 58, 820, 80],
    [1060, 44, 760, 62],
    [1480, 150, 520, 56],
    [560, 176, 560, 38],
  ] as const) {
    const up: Point[] = []
    const down: Point[] = []
    for (let i = 0; i <= 20; i++) {
      const t = i / 20
      const b = Math.sin(Math.PI * t) ** 0.5
      up.push([cx - w / 2 + w * t, cy - h * b * (0.55 + 0.3 * Math.sin(t * 12 + cx))])
      down.push([cx - w / 2 + w * t, cy + h * 0.5 * b * (0.7 + 0.3 * Math.sin(t * 16))])
    }
    const cloud = [...up, ...down.reverse()]
    L.poly(palette.ink, cloud, 0.5)
    L.add(palette.grey1, rim(cloud, gap.x - cx, gap.y - cy, { inset: 2, w: 7, thr: 0.1 }))
    L.add(palette.ink, carve(cloud, { angle: 0.05, gap: 9, w: 2.2, len: [30, 90], r: random(cx), field: () => 0.6 }))
  }
}

/** The hall: a long front of tall windows between piers, a flat arch of a roof, an entrance with steps. Metres, 46 m away. */
function hall(L: Layer): void {
  const Z = 46
  const q = (u: number, v: number): Point => cam(u, v, Z)
  const roof: Point[] = []
  for (let i = 0; i <= 20; i++) {
    const t = i / 20
    roof.push(q(-25 + 50 * t, 13.6 + 4.2 * Math.sin(Math.PI * t)))
  }
  const body: Points = [q(-25, 0), ...roof, q(25, 0)]
  L.poly(palette.ink, body)
  L.add(palette.cream, rim(body, -0.3, -1, { inset: 1, w: 4, thr: 0.3 }))
  for (let i = 1; i < 20; i++) {
    const t = i / 20
    const crown = 13.6 + 4.2 * Math.sin(Math.PI * t)
    L.add(palette.grey2, cut(q(-25 + 50 * t, 13.1), q(-25 + 50 * t, crown - 0.3), 2))
  }
  L.add(
    palette.grey2,
    polyline(
      roof.map(([x, y]): Point => [x, y + 16]),
      2.4,
      2,
    ),
  )
  L.poly(palette.grey2, [q(-24.4, 0), q(24.4, 0), q(24.4, 12.6), q(-24.4, 12.6)])
  L.poly(palette.grey1, [q(-24.6, 12.5), q(24.6, 12.5), q(24.6, 13), q(-24.6, 13)])
  L.poly(palette.ink, [q(-24.6, 0), q(24.6, 0), q(24.6, 1.3), q(-24.6, 1.3)])
  L.add(
    palette.ink,
    carve([[q(-24.4, 0), q(24.4, 0), q(24.4, 12.6), q(-24.4, 12.6)]], {
      angle: 0,
      gap: 8,
      w: 1.2,
      len: [10, 34],
      rest: [10, 40],
      r: random(3503),
      field: () => 0.5,
    }),
  )
  for (let u = -23; u <= 20; u += 4.3) {
    const sill = Math.abs(u + 1.5) < 7 ? 7.6 : 2.4
    L.poly(palette.ink, [q(u, sill), q(u + 3, sill), q(u + 3, 11.6), q(u, 11.6)])
    for (let k = 1; k < 4; k++) L.add(palette.grey2, bar(q(u + k * 0.75, sill), q(u + k * 0.75, 11.6), 1.4))
    for (let v = sill + 1.2; v < 11.6; v += 1.3) L.add(palette.grey2, bar(q(u, v), q(u + 3, v), 1.4))
    L.add(
      palette.cream,
      cut(q(u - 0.3, sill - 0.2), q(u - 0.3, 12), 3) + cut(q(u - 0.2, sill - 0.2), q(u + 3.2, sill - 0.2), 2),
    )
    // sky caught in single panes
    const pane = 0.05 + 0.75 * Math.floor(2 + 2 * Math.sin(u * 3))
    L.poly(palette.grey1, [q(u + pane, 8.9), q(u + pane + 0.65, 8.9), q(u + pane + 0.65, 10.1), q(u + pane, 10.1)])
  }
  // entrance: three doors under a canopy, the canopy carried by slim piers; a bare flagstaff on each side
  L.poly(palette.ink, [q(-5.6, 0), q(5.6, 0), q(5.6, 6.4), q(-5.6, 6.4)])
  for (const u of [-4.6, -1.4, 1.8]) {
    L.poly(palette.grey2, [q(u, 0.6), q(u + 2.6, 0.6), q(u + 2.6, 5), q(u, 5)])
    L.add(palette.ink, bar(q(u + 1.3, 0.6), q(u + 1.3, 5), 3))
  }
  L.poly(palette.grey1, [q(-7, 5.6), q(7, 5.6), q(7.6, 6.6), q(-7.6, 6.6)])
  L.add(palette.cream, cut(q(-7.6, 6.6), q(7.6, 6.6), 3.4))
  for (let k = 0; k < 4; k++) {
    L.poly(k % 2 ? palette.grey1 : palette.grey2, [
      cam(-8 - k * 0.5, 0.6 - k * 0.15, Z - k),
      cam(8 + k * 0.5, 0.6 - k * 0.15, Z - k),
      cam(8 + k * 0.5, 0.45 - k * 0.15, Z - k),
      cam(-8 - k * 0.5, 0.45 - k * 0.15, Z - k),
    ])
  }
  for (const u of [-15, 15])
    L.add(palette.ink, bar(cam(u, 0, 38), cam(u, 15, 38), 4)) &&
      L.add(palette.cream, cut(cam(u + 0.1, 0.5, 38), cam(u + 0.1, 14.5, 38), 1.4))
}

export function sportsHall(): Drawing {
  const layers = sixLayers()
  const { far, mid, near, crowd, front } = layers
  sky(layers.sky)
  // wooded edge of the park, left and right of the hall
  const r = random(3504)
  for (let x = LEFT; x < RIGHT; x += 46) {
    if (x > 190 && x < 1400) continue
    tree(far, x + r.around() * 16, 520, 90 + r() * 70, { seed: Math.round(x + 200), leaf: 0, depth: 4 })
  }
  hall(far)
  // the wide forecourt, wet: light of the gap lies on it in strips
  mid.poly(palette.grey2, rect(LEFT, 516, WIDTH, 400))
  mid.poly(palette.grey1, pts('430,520 980,520 1320,920 120,920'))
  cobbles(mid, {
    vx: 760,
    y0: 530,
    y1: 920,
    rows: 20,
    color: palette.grey2,
    w: 2,
    field: (x) => clamp(1 - Math.abs(x - 760) / 900) * 0.8,
  })
  coarse(() =>
    mid.add(
      palette.cream,
      flow(300, 540, 1180, 905, {
        gap: 16,
        len: 64,
        w: 3,
        r: random(3505),
        field: (x, y) => clamp(1.1 - Math.abs(x - 730) / (110 + (y - 520) * 0.7)) * 0.75,
      }),
    ),
  )
  // tanks round the hall, guns outwards over the heads
  const t = (L: Layer, X: number, Z: number, h: number, o: Parameters<typeof tank>[5]) => tank(L, cam, X, Z, h, o)
  t(mid, -15.5, 41, 0.5, { tone: palette.ink, hi: palette.grey1, detail: 0, turret: 0.2 })
  t(mid, 10.5, 40, -0.3, { tone: palette.ink, hi: palette.grey1, detail: 0, turret: -0.3 })
  t(mid, -4.5, 36, 0.06, { tone: palette.ink, hi: palette.grey1, detail: 0, crew: false })
  t(near, 13.6, 25, -0.62, { tone: palette.ink, hi: palette.cream, turret: 0.1 })
  t(near, -9.6, 20, 0.5, { tone: palette.ink, hi: palette.cream, turret: -0.2, light: [0.4, -0.9] })
  // chain of soldiers between the tanks: young, at ease, rifles on their shoulders
  const by = (L: Layer, x: number, z: number, o: FigureOptions) => {
    const [px, py] = cam(x, 0, z)
    return figure(L, px, py, cam.s(z), { light: gap, rim: 2.6, ...o })
  }
  for (const [x, z, k] of [
    [-6.2, 25, 0],
    [-3.4, 26.5, 1],
    [-0.4, 27, 2],
    [2.8, 26.6, 3],
    [5.8, 25.4, 4],
    [8.6, 24, 5],
  ] as const) {
    const s = by(near, x, z, {
      view: 'front',
      hat: 'ushanka',
      tone: palette.grey2,
      coat: 'over',
      hem: 26,
      seed: 90 + k,
      faceLit: true,
      arms: [
        [0.14, 0.05],
        {
          pts: two('24,110 16,122'),
        },
      ],
      legs: two('0.05,0 0.05,0'),
    })
    near.add(palette.ink, bar(s.T([14, 100]), s.T([22, 186]), 2.4))
    near.add(palette.cream, cut(s.T([14.6, 112]), s.T([21.6, 180]), 0.9))
  }
  // the delegates: in coats, with briefcases and bread bags, in small knots that turn away
  const knot = (L: Layer, list: readonly (readonly [x: number, z: number, o: FigureOptions, bag?: boolean])[]) => {
    for (const [x, z, o, bag] of list) {
      const d = by(L, x, z, { coat: 'over', faceLit: true, handLit: true, ...o })
      if (!bag) continue
      const [hx, hy] = d.arms[0]?.H ?? d.T([10, 80])
      const s = cam.s(z)
      L.poly(palette.ink, [
        [hx - 15 * s, hy + 4 * s],
        [hx + 15 * s, hy + 4 * s],
        [hx + 16 * s, hy + 28 * s],
        [hx - 16 * s, hy + 28 * s],
      ])
      L.add(
        palette.cream,
        cut([hx - 15 * s, hy + 10 * s], [hx + 15 * s, hy + 10 * s], 1.2 * s) +
          cut([hx - 14 * s, hy + 5 * s], [hx - 15 * s, hy + 26 * s], s),
      )
    }
  }
  knot(near, [
    [-5.9, 17, { view: 'back', hat: 'cap', tone: palette.ink, seed: 101 }],
    [
      -5.0,
      16.6,
      {
        view: 'side',
        flip: true,
        hat: 'hat',
        tone: palette.grey2,
        seed: 102,
        arms: two('0.1,0.2 0.1,0.1'),
      },
      true,
    ],
    [6.6, 18, { view: 'back', hat: 'beret', tone: palette.ink, seed: 103 }],
    [7.4, 17.6, { view: 'side', flip: true, hat: 'cap', tone: palette.ink, seed: 104 }],
    [5.9, 17.4, { view: 'side', hat: 'cap', tone: palette.grey2, seed: 105, arms: [{ to: [24, 116] }, [0.1, 0.1]] }],
  ])
  knot(crowd, [
    [
      -0.9,
      11.6,
      {
        view: 'back',
        hat: 'cap',
        tone: palette.ink,
        seed: 111,
        arms: two('0.1,0.05 0.16,0.1'),
      },
      true,
    ],
    [
      0.1,
      11.0,
      { view: 'side', hat: 'hat', tone: palette.grey2, seed: 112, arms: [{ to: [30, 118] }, [0.1, 0.2]], nod: -0.04 },
    ],
    [
      1.15,
      11.2,
      {
        view: 'side',
        flip: true,
        hat: 'scarf',
        fem: true,
        tone: palette.ink,
        seed: 113,
        arms: [
          {
            pts: two('10,104 16,118'),
          },
          [0.1, 0.2],
        ],
      },
    ],
    [
      1.95,
      10.6,
      {
        view: 'three',
        flip: true,
        hat: 'cap',
        tone: palette.ink,
        seed: 114,
        arms: [{ to: [-10, 96], bend: 1 }, [0.12, 0.1]],
      },
    ],
    [
      -2.75,
      8.6,
      {
        view: 'side',
        hat: 'beret',
        tone: palette.ink,
        seed: 115,
        legs: two('0.3,0.04 -0.3,-0.5'),
        arms: two('0.2,0.4 -0.2,0'),
      },
      true,
    ],
    [
      -3.5,
      8.3,
      {
        view: 'side',
        hat: 'cap',
        tone: palette.grey2,
        seed: 116,
        legs: two('0.26,0.04 -0.28,-0.46'),
        arms: two('0.05,0.2 -0.2,0.1'),
        nod: 0.12,
      },
    ],
    [
      4.0,
      8.4,
      {
        view: 'side',
        flip: true,
        hat: 'hat',
        tone: palette.ink,
        seed: 117,
        legs: two('0.3,0.04 -0.3,-0.5'),
        arms: two('0.1,0.2 -0.2,0'),
      },
      true,
    ],
  ])
  for (const x of [-11.5, 12.4]) {
    const [px, py] = cam(x, 0, 16)
    streetLamp(crowd, px, py, cam.s(16) * 520, { arms: 2, glow: palette.grey1 })
  }
  // front: some of those who came with their delegates and wait outside
  onlooker(front, 'scarf', 'folded', { x: 56, y: 912, s: 2.7, light: gap, seed: 136, flip: true })
  onlooker(front, 'hat', 'overcoat', { x: 486, y: 912, s: 2.7, light: gap, seed: 124, flip: true, tone: palette.grey2 })
  onlooker(front, 'cap', 'pockets', { x: 1420, y: 912, s: 3.1, light: gap, seed: 140 })
  return { layers, light: gap }
}
