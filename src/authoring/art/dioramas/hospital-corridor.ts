// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { carve } from '../kit/carve'
import { clamp, ellipse, lerp, type Point, type Points, pts, rect, two } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import type { FigureOptions } from '../people/figure/options'
import { onlooker } from '../people/onlooker'
import { standing } from '../people/standing'
import { bellShade } from '../props/hanging-lamp'
import { roomCamera } from '../props/room-camera'
import { type Drawing, LEFT, sixLayers, WIDTH } from '../stage'

const HW = 2.1
const HT = 3.2
const ZB = 30
const cam = roomCamera({ x: 0.25, y: 1.62, f: 1130, cx: 740, cy: 400 })
const end = cam(0, 1.9, ZB)
const light = { x: end[0], y: end[1] }

/** Half-round vault between two depths, as points from left to right. */
const arch = (z: number, inset = 0): Points =>
  ellipse(0, 0, 1, 1, 14, Math.PI, 0).map(([a, b]) => cam(a * (HW - inset), HT - 0.75 + b * (1.25 - inset), z))

function endWindow(L: Layer): void {
  L.poly(palette.ink, rect(LEFT, 0, WIDTH, 900))
  const E = (u: number, v: number) => cam(u, v, ZB)
  L.poly(palette.grey2, [E(-HW, 0), E(HW, 0), ...[...arch(ZB)].reverse()])
  const pane: Points = [
    E(-1.2, 0.9),
    E(1.2, 0.9),
    E(1.2, 2.5),
    ...ellipse(0, 0, 1.2, 0.9, 10, 0, Math.PI).map(([a, b]) => E(a, 2.5 + b)),
    E(-1.2, 2.5),
  ]
  L.poly(palette.cream, pane)
  setPrecision(0)
  L.add(
    palette.cream,
    rays(light.x, light.y, 54, 330, {
      gap: 9,
      ring: 24,
      w: 2.8,
      fall: 0.8,
      r: random(3001),
      field: (_x, _y, a) => 0.62 + 0.34 * Math.sin(a * 15),
    }),
  )
  setPrecision(1)
  for (const u of [-0.4, 0.4]) L.add(palette.ink, bar(E(u, 0.9), E(u, 3.2), 2.6))
  for (const v of [1.5, 2.1, 2.6]) L.add(palette.ink, bar(E(-1.2, v), E(1.2, v), 2.2))
}

/** Walls with their oil-paint band, vault ribs, doors and tall windows crossed with paper against blast. */
function shell(L: Layer): void {
  const r = random(3002)
  for (const k of [-1, 1]) {
    const wall = (z0: number, z1: number, v0: number, v1: number): Points => [
      cam(k * HW, v0, z0),
      cam(k * HW, v0, z1),
      cam(k * HW, v1, z1),
      cam(k * HW, v1, z0),
    ]
    L.poly(k < 0 ? palette.grey2 : palette.grey1, wall(1.2, ZB, 0, HT - 0.7))
    L.poly(k < 0 ? palette.ink : palette.grey2, wall(1.2, ZB, 0, 1.35))
    L.add(k < 0 ? palette.grey1 : palette.ink, cut(cam(k * HW, 1.36, 1.4), cam(k * HW, 1.36, ZB), 5))
    L.add(
      palette.ink,
      carve(wall(1.6, ZB, 1.4, HT - 0.75), {
        angle: k < 0 ? 0.32 : -0.32,
        gap: 10,
        w: 2,
        len: [16, 70],
        rest: [8, 40],
        r,
        field: (x) => clamp(1.1 - Math.abs(x - 760) / 720),
      }),
    )
    L.add(
      k < 0 ? palette.grey2 : palette.ink,
      carve(wall(1.6, ZB, 0.1, 1.3), {
        angle: k < 0 ? -0.2 : 0.2,
        gap: 12,
        w: 2,
        len: [16, 70],
        rest: [14, 60],
        r,
        field: (x) => clamp(1 - Math.abs(x - 760) / 620),
      }),
    )
    for (let z = 3.4, n = 0; z < 26; z += 3.1, n++) {
      const at = (dz: number, v: number) => cam(k * HW, v, z + dz)
      if (k > 0) {
        // doors to the wards
        L.poly(palette.ink, [at(0, 0), at(1.3, 0), at(1.3, 2.2), at(0, 2.2)])
        L.poly(palette.grey1, [at(0.18, 1.1), at(0.58, 1.1), at(0.58, 1.95), at(0.18, 1.95)])
        L.poly(palette.grey1, [at(0.72, 1.1), at(1.12, 1.1), at(1.12, 1.95), at(0.72, 1.95)])
        L.add(palette.cream, cut(at(-0.02, 0.02), at(-0.02, 2.22), 34 / z) + cut(at(0, 2.24), at(1.3, 2.24), 24 / z))
      } else {
        const pane = [at(0.1, 1.5), at(1.3, 1.5), at(1.3, 2.75), at(0.1, 2.75)] as const
        L.poly(palette.blue, pane)
        L.add(palette.ink, bar(at(0.7, 1.5), at(0.7, 2.75), 30 / z) + bar(at(0.1, 2.25), at(1.3, 2.25), 24 / z))
        // strips of paper pasted crosswise
        for (const [a, b] of [
          [0.14, 0.66],
          [0.74, 1.26],
        ] as const)
          L.add(palette.cream, bar(at(a, 1.54), at(b, 2.2), 20 / z) + bar(at(b, 1.54), at(a, 2.2), 20 / z))
        L.add(palette.grey1, cut(at(0.02, 1.48), at(1.38, 1.48), 26 / z))
        if (n === 1)
          L.poly(palette.ink, [
            at(0.74, 1.52),
            at(1.26, 1.6),
            at(1.1, 1.9),
            at(1.22, 2.18),
            at(0.9, 2.0),
            at(0.78, 2.2),
          ])
      }
    }
  }
  // the vault: ink, ribs lit on the side of the window
  L.poly(palette.ink, [...arch(1.4), ...[...arch(ZB)].reverse()])
  for (let z = 26; z > 2; z -= 3.1) {
    const a = arch(z)
    const b = arch(z + 0.45)
    L.poly(palette.grey2, [...a, ...[...b].reverse()])
    L.add(palette.grey1, polyline(b, Math.max(1.2, 16 / z), 2))
  }
  let d = ''
  for (let i = 0; i < 70; i++) {
    const a = lerp(0.35, Math.PI - 0.35, r())
    const z = r.range(3, 22)
    const p = (q: number) => cam(-Math.cos(a) * HW, HT - 0.75 + Math.sin(a) * 1.25, q)
    d += cut(p(z), p(z + r.range(0.4, 1.6)), Math.max(0.8, 14 / z))
  }
  L.add(palette.grey2, d)
}

/** Chequered stone floor; the window at the end lies on it as a long wet light. */
function floor(L: Layer): void {
  L.poly(palette.ink, [cam(-HW, 0, ZB), cam(HW, 0, ZB), cam(HW, 0, 1.2), cam(-HW, 0, 1.2)])
  for (let z = 1.4, j = 0; z < ZB; z += 0.6, j++)
    for (let i = 0; i < 7; i++) {
      if ((i + j) % 2) continue
      const x = -HW + i * 0.6
      const z1 = Math.min(ZB, z + 0.6)
      L.poly(Math.abs(x + 0.1) < 0.75 && z > 4 ? palette.grey1 : palette.grey2, [
        cam(x, 0, z),
        cam(x + 0.6, 0, z),
        cam(x + 0.6, 0, z1),
        cam(x, 0, z1),
      ])
    }
  const r = random(3003)
  let d = ''
  for (let i = 0; i < 130; i++) {
    const z = 5 + r() * r() * 21
    const x = r.around() * 0.62
    d += cut(cam(x, 0, z), cam(x, 0, z + r.range(0.3, 1.2)), clamp(r.range(12, 30) / z, 1, 4))
  }
  L.add(palette.cream, d)
}

/** A bed along the wall, its foot towards us; somebody lies under the blanket. */
function bed(
  L: Layer,
  x0: number,
  x1: number,
  z: number,
  o: { readonly blanket?: Ink; readonly bare?: boolean } = {},
): void {
  const len = 1.95
  const w = 60 / z
  const y = 0.55
  const tube = (a: Point, b: Point, k = w) => {
    L.add(palette.ink, bar(a, b, k))
    L.add(palette.cream, cut([a[0] - k * 0.2, a[1]], [b[0] - k * 0.2, b[1]], Math.max(0.8, k * 0.16)))
  }
  for (const x of [x0, x1]) tube(cam(x, 0, z + len), cam(x, 1.1, z + len))
  tube(cam(x0, 1.08, z + len), cam(x1, 1.08, z + len))
  // pillow and head
  const pillow = rough(
    [
      cam(x0 + 0.04, y, z + 1.5),
      cam(x1 - 0.04, y, z + 1.5),
      cam(x1 - 0.08, y + 0.2, z + len),
      cam(x0 + 0.08, y + 0.2, z + len),
    ],
    1,
    12,
    random(z * 9),
  )
  L.poly(palette.cream, pillow)
  if (!o.bare) {
    const [hx, hy] = cam((x0 + x1) / 2, y + 0.16, z + 1.62)
    const s = cam.s(0, y, z + 1.62) / 100
    L.poly(palette.ink, ellipse(hx, hy - 3 * s, 10.5 * s, 12 * s, 12))
    L.poly(palette.grey1, ellipse(hx, hy + 2 * s, 8 * s, 8.6 * s, 12))
    L.poly(palette.cream, [
      [hx - 10.5 * s, hy - 8 * s],
      [hx + 10.5 * s, hy - 9 * s],
      [hx + 10 * s, hy - 3 * s],
      [hx - 10 * s, hy - 2 * s],
    ])
  }
  // blanket as a body seen along its length
  const c = o.blanket ?? palette.grey2
  const rise = o.bare ? 0.06 : 0.3
  const m = (x0 + x1) / 2
  const top: Points = [
    cam(x0, y, z),
    cam(x0, y + 0.02, z + 1.5),
    cam(x0 + 0.2, y + rise * 0.9, z + 1.5),
    cam(m, y + rise, z + 1.4),
    cam(x1 - 0.2, y + rise * 0.9, z + 1.5),
    cam(x1, y + 0.02, z + 1.5),
    cam(x1, y, z),
    cam(m + 0.2, y + rise * 0.7, z),
    cam(m, y + rise * 0.9, z),
    cam(m - 0.2, y + rise * 0.7, z),
  ]
  L.poly(c, top)
  const fall: Points = [
    cam(x0 - 0.02, y + 0.02, z),
    cam(m - 0.2, y + rise * 0.7, z),
    cam(m, y + rise * 0.9, z),
    cam(m + 0.2, y + rise * 0.7, z),
    cam(x1 + 0.02, y + 0.02, z),
    cam(x1 + 0.02, 0.2, z),
    cam(x0 - 0.02, 0.24, z),
  ]
  L.poly(c, fall)
  L.add(
    palette.ink,
    carve(fall, {
      angle: 1.5,
      gap: 70 / z,
      w: 11 / z,
      len: [40 / z, 200 / z],
      rest: [20 / z, 90 / z],
      r: random(z * 7),
      field: () => 0.7,
    }),
  )
  const x = x0 < 0 ? x1 : x0
  const side: Points = [cam(x, y + 0.02, z), cam(x, y + 0.02, z + 1.5), cam(x, 0.26, z + 1.5), cam(x, 0.22, z)]
  L.poly(palette.ink, side)
  L.add(
    palette.grey2,
    carve(side, { angle: 1.4, gap: 60 / z, w: 9 / z, len: [40 / z, 120 / z], r: random(z * 5), field: () => 0.7 }),
  )
  L.add(
    palette.cream,
    polyline(
      [
        cam(x0, y + 0.03, z),
        cam(m - 0.2, y + rise * 0.72, z),
        cam(m, y + rise * 0.92, z),
        cam(m + 0.2, y + rise * 0.72, z),
        cam(x1, y + 0.03, z),
      ],
      Math.max(1.2, 15 / z),
      2,
    ),
  )
  // sheet turned over at the chest
  L.poly(palette.cream, [
    cam(x0, y + 0.04, z + 1.28),
    cam(m, y + rise + 0.01, z + 1.2),
    cam(x1, y + 0.04, z + 1.28),
    cam(x1, y + 0.04, z + 1.52),
    cam(m, y + rise + 0.01, z + 1.44),
    cam(x0, y + 0.04, z + 1.52),
  ])
  for (const q of [x0, x1]) tube(cam(q, 0, z), cam(q, 0.74, z))
  tube(cam(x0, 0.72, z), cam(x1, 0.72, z))
  for (let q = x0 + 0.2; q < x1 - 0.05; q += 0.2) tube(cam(q, 0.3, z), cam(q, 0.72, z), w * 0.5)
}

function nurse(L: Layer, x: number, z: number, o: { readonly flip?: boolean; readonly seed: number }): void {
  const n = standing(L, cam, x, z, {
    view: 'three',
    flip: o.flip,
    hat: 'kerchief',
    hatTone: palette.cream,
    fem: true,
    tone: palette.cream,
    coat: 'smock',
    hem: 34,
    seed: o.seed,
    light,
    faceLit: true,
    handLit: true,
    rim: 1.6,
    legs: two('0.16,0.02 -0.1,-0.2'),
    arms: [{ to: [-14, 96], bend: 1 }, { to: [16, 98] }],
  })
  const s = cam.s(x, 0, z) / 100
  const [a, b] = [n.T([-22, 98]), n.T([26, 100])]
  L.poly(palette.ink, [a, b, [b[0], b[1] + 4 * s], [a[0], a[1] + 4 * s]])
  L.poly(palette.grey1, [
    [a[0] + 8 * s, a[1]],
    [a[0] + 16 * s, a[1]],
    [a[0] + 16 * s, a[1] - 11 * s],
    [a[0] + 8 * s, a[1] - 11 * s],
  ])
  L.poly(palette.cream, ellipse(b[0] - 14 * s, b[1] - 3 * s, 11 * s, 5 * s, 12))
  L.add(
    palette.ink,
    polyline(
      [
        [b[0] - 25 * s, b[1] - 4 * s],
        [b[0] - 14 * s, b[1] + 1 * s],
        [b[0] - 3 * s, b[1] - 4 * s],
      ],
      1.4 * s,
    ),
  )
}

export function hospitalCorridor(): Drawing {
  const layers = sixLayers()
  const { sky, far, mid, near, crowd, front } = layers
  endWindow(sky)
  shell(far)
  floor(far)
  for (const z of [21, 14.7, 8.6])
    bellShade(z > 12 ? far : mid, cam(0, 2.66, z), cam.s(0, 2.66, z), {
      cord: 1,
      seed: z,
      n: 7,
      r: 0.3,
      drop: 1.3,
      spread: 0.8,
    })
  // far: people who pass, dark against the window
  for (const [x, z, o] of [
    [
      -0.5,
      24,
      { hat: 'kerchief', hatTone: palette.cream, fem: true, view: 'back', tone: palette.cream, coat: 'smock' },
    ],
    [0.45, 19, { hat: 'hair', view: 'three', flip: true, tone: palette.cream, coat: 'over', hem: 40, faceLit: true }],
    [0.2, 26, { hat: 'cap', view: 'front', tone: palette.ink }],
  ] as const)
    standing(mid, cam, x, z, { seed: z, light, rim: 2.6, ...o })
  for (const z of [19.4, 16.4, 13.6]) bed(mid, -2.0, -1.12, z, { blanket: z < 15 ? palette.grey1 : palette.grey2 })
  bed(near, -2.0, -1.1, 10.6)
  bed(near, -2.0, -1.1, 7.7, { blanket: palette.grey1 })
  bed(crowd, -2.0, -1.08, 4.4, { blanket: palette.grey2 })
  // an empty stretcher leans at the wall on the right
  const canvas = [cam(1.9, 0.1, 11.6), cam(1.88, 0.1, 10.9), cam(1.98, 2.0, 10.9), cam(2.0, 2.0, 11.6)]
  near.poly(palette.grey2, canvas)
  near.add(palette.ink, carve(canvas, { angle: 1.5, gap: 6, w: 1.4, len: [20, 80], r: random(3006), field: () => 0.6 }))
  for (const z of [11.6, 10.9]) near.add(palette.ink, bar(cam(1.88, 0, z), cam(1.98, 2.25, z), 8))
  nurse(near, 0.95, 9.6, { seed: 61, flip: true })
  // two men carry somebody through a door on the right, under a blanket
  const z = 7.4
  const m = (x: number, y: number) => cam(x, y, z)
  const side = (x: number, seed: number, o: FigureOptions) =>
    standing(near, cam, x, z, {
      view: 'side',
      coat: 'over',
      hem: 54,
      seed,
      light: [-0.5, -0.8],
      faceLit: true,
      handLit: true,
      rim: 2.4,
      legs: two('0.3,0.04 -0.3,-0.5'),
      torso: 0.08,
      ...o,
    })
  side(1.94, 71, {
    hat: 'cap',
    tone: palette.ink,
    arms: [
      { to: [-8, 76], fist: true },
      { to: [-10, 77], fist: true },
    ],
  })
  const body: Points = [
    m(0.24, 0.82),
    m(0.3, 1.0),
    m(0.44, 1.06),
    m(0.62, 1.0),
    m(1.0, 1.08),
    m(1.4, 1.06),
    m(1.62, 1.12),
    m(1.68, 0.82),
  ]
  near.poly(palette.grey1, body)
  near.add(
    palette.ink,
    carve(body, { angle: 1.35, gap: 9, w: 2.2, len: [14, 40], rest: [6, 20], r: random(3008), field: () => 0.6 }) +
      rim(body, 0.2, 1, { inset: 0, w: 5, thr: 0.2 }),
  )
  near.add(palette.cream, rim(body, -0.2, -1, { inset: 1, w: 3, thr: 0.2 }))
  near.poly(palette.cream, [m(0.2, 0.82), m(0.62, 0.82), m(0.62, 0.92), m(0.2, 0.92)])
  near.poly(palette.ink, ellipse(...m(0.4, 1.02), 15, 13, 10))
  near.poly(palette.cream, [m(0.3, 1.06), m(0.36, 1.13), m(0.46, 1.12), m(0.5, 1.05)])
  near.add(palette.ink, bar(m(-0.12, 0.8), m(2.0, 0.8), 9))
  near.add(palette.cream, cut(m(-0.1, 0.81), m(1.9, 0.81), 2))
  side(-0.2, 72, {
    hat: 'beret',
    tone: palette.grey2,
    arms: [
      { to: [12, 78], fist: true },
      { to: [14, 79], fist: true },
    ],
  })
  // the student on a chair by the nearest bed, holding a hand
  const [hx, hy] = cam(-0.62, 0, 5.2)
  const hs = cam.s(-0.62, 0, 5.2) / 100
  for (const [a, b] of [
    [-14, 46],
    [18, 46],
    [21, 94],
  ] as const)
    crowd.add(palette.ink, bar([hx + a * hs, hy], [hx + a * hs, hy - b * hs], 4 * hs))
  standing(crowd, cam, -0.62, 5.2, {
    hat: 'bob',
    fem: true,
    flip: true,
    tone: palette.ink,
    coat: 'jacket',
    sit: true,
    hip: 48,
    hem: 44,
    seed: 55,
    light: [-0.7, -0.6],
    faceLit: true,
    handLit: true,
    rim: 2.2,
    torso: 0.24,
    nod: 0.2,
    legs: two('1.36,0.06 1.28,-0.14'),
    arms: [{ to: [40, 74] }, { to: [43, 72] }],
  })
  // front: a table with basin, bottles and folded linen
  front.poly(palette.ink, rough(pts('1690,720 1250,742 1244,760 1262,764 1262,930 1690,930'), 2, 30, random(3010)))
  front.add(palette.cream, cut([1250, 746], [1688, 724], 5))
  for (const [x, h, w, ink] of [
    [1600, 120, 22, palette.grey2],
    [1546, 96, 18, palette.ink],
  ] as const) {
    const bottle: Points = [
      [x - w, 732],
      [x - w, 732 - h * 0.62],
      [x - w * 0.4, 732 - h * 0.76],
      [x - w * 0.4, 732 - h],
      [x + w * 0.4, 732 - h],
      [x + w * 0.4, 732 - h * 0.76],
      [x + w, 732 - h * 0.62],
      [x + w, 732],
    ]
    front.poly(ink, bottle)
    front.add(palette.cream, rim(bottle, -0.9, -0.2, { inset: 3, w: 5, thr: 0.2 }))
  }
  const basin = pts('1308,700 1318,738 1490,732 1502,694')
  front.poly(palette.cream, basin)
  front.add(palette.ink, rim(basin, 0.7, 0.6, { inset: 0, w: 16, thr: 0.1 }))
  front.poly(palette.ink, ellipse(1405, 697, 97, 15, 24))
  front.poly(palette.grey2, ellipse(1405, 700, 86, 10, 24))
  // one who has come to ask, his hat still on
  onlooker(front, 'hat', 'overcoat', { x: 62, y: 925, s: 2.6, light, seed: 3011, flip: true })
  return { layers, light }
}
