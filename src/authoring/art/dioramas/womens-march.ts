// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { cloud } from '../city/cloud'
import { facade, TONES } from '../city/facade'
import { cobbles } from '../city/street'
import { tree } from '../city/tree'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, type Point, type Points, pts, rect, two } from '../kit/geometry'
import { bar, cut, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays } from '../kit/light'
import { palette } from '../kit/palette'
import { coarse, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { miniCrowd } from '../people/crowd'
import type { FigureOptions } from '../people/figure/options'
import { flag } from '../people/flag'
import { onlooker } from '../people/onlooker'
import { standing } from '../people/standing'
import { hull } from '../props/camera'
import { roomCamera } from '../props/room-camera'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

const cam = roomCamera({ x: 0, y: 2.15, f: 1080, cx: 800, cy: 470 })
const sun = { x: 1120, y: 176 }

function sky(L: Layer): void {
  L.poly(palette.grey1, rect(LEFT, 0, WIDTH, 640))
  coarse(() =>
    L.add(
      palette.cream,
      rays(sun.x, sun.y, 64, 1150, {
        gap: 16,
        ring: 46,
        w: 3.6,
        fall: 0.7,
        r: random(3301),
        bounds: [LEFT, -20, RIGHT, 500],
        field: (_x, _y, a) => 0.56 + 0.3 * Math.sin(a * 13),
      }),
    ),
  )
  for (const place of [
    [430, 92, 620, 54],
    [800, 176, 460, 32],
    [1330, 62, 420, 40],
  ] as const)
    cloud(L, place, sun)
  L.poly(palette.cream, rough(ellipse(sun.x, sun.y, 52, 52, 26), 1.4, 12, random(3)))
}

/** The square at the end of the avenue: the column with its archangel, the two curved colonnades, the museum left. */
function square(L: Layer): void {
  const M = ([u, v]: Point): Point => [800 + u, 470 - v]
  const put = (ink: (typeof palette)[keyof typeof palette], points: Points) => L.poly(ink, points.map(M))
  // colonnades left and right: a row of statues between columns under an entablature
  for (const k of [-1, 1]) {
    const at = (t: number) => k * (46 + t * 150)
    for (let i = 0; i <= 8; i++) {
      const u = at(i / 8)
      const h = 62 + (i / 8) * 10
      put(palette.grey2, [
        [u - 4, 0],
        [u + 4, 0],
        [u + 3.4, h],
        [u - 3.4, h],
      ])
      L.add(palette.cream, cut(M([u + 2.4, 4]), M([u + 2.2, h - 4]), 1.6))
      if (i < 8) {
        const m = at((i + 0.5) / 8)
        put(palette.ink, [
          [m - 3.4, 8],
          [m + 3.4, 8],
          [m + 3, 24],
          [m + 1.6, 30],
          [m + 1.8, 36],
          [m - 1.8, 36],
          [m - 1.6, 30],
          [m - 3, 24],
        ])
        put(palette.grey2, [
          [m - 5, 0],
          [m + 5, 0],
          [m + 5, 9],
          [m - 5, 9],
        ])
      }
    }
    put(palette.grey2, [
      [at(-0.04), 60],
      [at(1.04), 70],
      [at(1.04), 84],
      [at(-0.04), 72],
    ])
    L.add(palette.cream, cut(M([at(-0.02), 72]), M([at(1.02), 84]), 2))
    put(palette.ink, [
      [at(-0.02), 72],
      [at(0.12), 73],
      [at(0.1), 92],
      [at(0.04), 100],
      [at(0), 90],
    ])
    put(palette.ink, [
      [at(0.92), 82],
      [at(1.04), 83],
      [at(1.0), 102],
      [at(0.96), 110],
      [at(0.93), 100],
    ])
  }
  // column and archangel
  put(palette.grey2, pts('-22,0 22,0 18,22 -18,22'))
  put(palette.ink, pts('-26,2 -20,2 -19,14 -15,20 -17,26 -21,24 -24,14'))
  put(palette.ink, pts('26,2 20,2 19,14 15,20 17,26 21,24 24,14'))
  put(palette.grey2, pts('-6.4,22 6.4,22 5,208 -5,208'))
  L.add(palette.cream, cut(M([4, 26]), M([3.4, 204]), 2.4))
  L.add(palette.ink, cut(M([-4, 26]), M([-3.6, 204]), 2.4))
  put(palette.grey2, pts('-9,208 9,208 10,218 -10,218'))
  put(palette.ink, ellipse(0, 223, 6, 6, 12))
  put(palette.ink, pts('-4,228 4,228 3.4,246 5,252 3,256 4,260 2.6,265 -2.4,265 -4,260 -2.6,255 -6,252 -4.4,246'))
  put(palette.ink, pts('-4,252 -20,270 -24,262 -18,250 -8,244'))
  put(palette.ink, pts('4,252 18,272 22,262 17,250 8,244'))
  L.add(
    palette.ink,
    `${bar(M([5, 256]), M([17, 280]), 2.2)}${bar(M([11, 275]), M([21, 271]), 2.2)}${bar(M([-5, 254]), M([-12, 262]), 2)}`,
  )
}

/** An armoured car from the front, standing at the edge of the road with its hatch open; two men beside it, arms down. */
function armouredCar(L: Layer, x: number, z: number): void {
  const q = (u: number, v: number, w: number) => cam(x + u, v, z + w)
  L.poly(
    palette.ink,
    hull([
      q(-1.1, 0.45, 0),
      q(1.1, 0.45, 0),
      q(1.1, 0.45, 3.6),
      q(-1.1, 0.45, 3.6),
      q(-1.1, 1.3, -0.2),
      q(1.1, 1.3, -0.2),
      q(-0.9, 1.9, 1),
      q(0.9, 1.9, 1),
      q(-0.9, 1.95, 3.4),
      q(0.9, 1.95, 3.4),
    ]),
  )
  for (const [u, w] of [
    [-1.02, 0.4],
    [1.02, 0.4],
    [-1.02, 2.9],
  ] as const) {
    const [cx, cy] = q(u, 0.5, w)
    const s = cam.s(x, 0, z + w)
    L.poly(palette.ink, ellipse(cx, cy, 0.3 * s, 0.5 * s, 16))
    L.poly(palette.grey2, ellipse(cx, cy, 0.14 * s, 0.24 * s, 12))
  }
  const face = [q(-1.08, 0.6, -0.1), q(1.08, 0.6, -0.1), q(1.08, 1.3, -0.2), q(-1.08, 1.3, -0.2)]
  L.poly(palette.grey2, face)
  L.add(palette.ink, carve(face, { angle: 1.4, gap: 8, w: 2, len: [12, 40], r: random(9), field: () => 0.6 }))
  L.poly(palette.grey2, [q(-1.08, 1.3, -0.2), q(1.08, 1.3, -0.2), q(0.88, 1.9, 1), q(-0.88, 1.9, 1)])
  for (const u of [-0.7, 0.14])
    L.poly(palette.ink, [q(u, 1.5, 0.2), q(u + 0.56, 1.5, 0.2), q(u + 0.54, 1.72, 0.6), q(u + 0.02, 1.72, 0.6)])
  L.add(palette.cream, cut(q(-1.08, 1.3, -0.2), q(1.08, 1.3, -0.2), 3) + cut(q(-0.88, 1.9, 1), q(0.88, 1.9, 1), 2.6))
  for (const u of [-0.8, 0.8]) L.poly(palette.cream, ellipse(...q(u, 0.95, -0.15), 8, 8, 10))
}

export function womensMarch(): Drawing {
  const layers = sixLayers()
  const { mid, near, crowd, front } = layers
  sky(layers.sky)
  square(layers.far)
  // houses and bare trees of the avenue
  const tone = { ...TONES.shade, hi: palette.grey1 }
  for (const [x, z0, z1, seed, damage, side] of [
    [-13, 45, 70, 11, 0.1, 'r'],
    [-13, 25, 45, 12, 0.5, 'r'],
    [-13, 6, 25, 13, 0.25, 'r'],
    [13, 43, 68, 14, 0.3, 'l'],
    [13, 23, 43, 15, 0.1, 'l'],
    [13, 5, 23, 16, 0.55, 'l'],
  ] as const) {
    const pr = x < 0 ? cam.wall(x, z0, x, z1) : cam.wall(x, z1, x, z0)
    const bays = Math.round((z1 - z0) / 3.6)
    facade(mid, pr, {
      bays,
      bw: (z1 - z0) / bays,
      floors: 3,
      fh: 3.5,
      gh: 4.4,
      seed,
      side,
      damage,
      tone,
      detail: z0 > 20 ? 1 : 2,
      style: seed % 3,
      roof: 'mansard',
      roofH: 2.4,
      texGap: 14,
      field: (px) => clamp(x < 0 ? (px - 60) / 500 : (1540 - px) / 420),
    })
  }
  // ground: road and pavements with trodden snow
  near.poly(palette.grey2, [cam(-13, 0, 76), cam(13, 0, 76), cam(13, 0, 1.6), cam(-13, 0, 1.6)])
  near.poly(palette.grey1, [cam(-6.6, 0, 76), cam(6.6, 0, 76), cam(6.6, 0, 1.6), cam(-6.6, 0, 1.6)])
  cobbles(near, {
    vx: 800,
    y0: 500,
    y1: 920,
    rows: 20,
    color: palette.grey2,
    w: 2,
    field: (x) => clamp(1 - Math.abs(x - 800) / 900) * 0.7,
  })
  for (const k of [-1, 1]) {
    const drift: Point[] = []
    for (let i = 0; i <= 24; i++) drift.push(cam(k * (6.5 + 0.5 * Math.sin(i * 2.3)), 0, lerp(70, 2.2, i / 24)))
    for (let i = 24; i >= 0; i--) drift.push(cam(k * (8.4 + 0.6 * Math.sin(i * 1.7 + k)), 0, lerp(70, 2.2, i / 24)))
    near.poly(palette.cream, drift)
    near.add(
      palette.grey2,
      carve(drift, {
        angle: k * 0.5,
        gap: 13,
        w: 2.4,
        len: [16, 60],
        rest: [14, 60],
        r: random(3305 + k),
        field: () => 0.5,
      }),
    )
  }
  for (const [x, z] of [
    [-9.6, 40],
    [9.8, 36],
    [-9.6, 25],
    [9.8, 21],
    [-9.4, 14],
    [9.6, 11.5],
  ] as const) {
    const [px, py] = cam(x, 0, z)
    tree(near, px, py, cam.s(x, 0, z) * 6.2, { seed: Math.round(z * 3 + x), leaf: 0, depth: z > 20 ? 4 : 5 })
  }
  // the march: rows of women in black, far ones as heads only
  const r = random(3306)
  for (let z = 62; z > 20; z -= 4.4) {
    const s = cam.s(0, 0, z) / 100
    const [x0, y] = cam(-5.6, 0, z)
    const [x1] = cam(5.6, 0, z)
    coarse(() =>
      miniCrowd(near, x0, x1, y, s, {
        seed: Math.round(z * 7),
        tone: palette.ink,
        lit: palette.cream,
        light: sun,
        gap: 44,
        raise: 0,
      }),
    )
  }
  armouredCar(near, 8.9, 17)
  for (const [x, z] of [
    [7.2, 16.4],
    [10.9, 17.6],
  ] as const)
    standing(near, cam, x, z, {
      view: 'front',
      hat: 'ushanka',
      tone: palette.grey2,
      coat: 'over',
      hem: 30,
      seed: z * 3,
      light: sun,
      faceLit: true,
      rim: 2,
      legs: two('0,0 0,0'),
      arms: [{ to: [-8, 84], bend: 1 }, { to: [14, 88] }],
      down: true,
    })
  const hats = ['scarf', 'scarf', 'bob', 'scarf', 'hat', 'bun', 'scarf', 'beret'] as const
  let n = 0
  const rows = [16.2, 14.1, 12.3, 10.8, 9.4, 8.1, 6.9, 5.9]
  for (const [row, z] of rows.entries())
    for (let k = 0; k < 11; k++) {
      const half = Math.min(5, z * 0.42)
      const x = -half + ((k + (row % 2) * 0.5) / 10.5) * 2 * half
      if (half < 4.4 && k % 2 === row % 2 && z < 9) continue
      const hat = hats[n++ % hats.length] ?? 'scarf'
      const o: FigureOptions = {
        view: n % 3 === 1 ? 'three' : 'front',
        flip: n % 2 === 0,
        hat,
        fem: true,
        hair: hat === 'beret' ? 'bob' : undefined,
        hatTone: n % 4 === 1 ? palette.cream : n % 4 === 3 ? palette.grey1 : palette.ink,
        tone: n % 11 === 6 ? palette.grey1 : n % 4 === 2 ? palette.grey2 : palette.ink,
        coat: n % 5 === 2 ? 'shawl' : 'over',
        hem: 30 + (n % 4) * 5,
        seed: 400 + n,
        light: [0.5, -0.9],
        faceLit: true,
        handLit: true,
        rim: 2.3,
        detail: z > 12 ? 0.2 : z > 8 ? 0.5 : 0.9,
        h: 152 + (n % 5) * 4,
        bow: n % 3,
        nod: r.around() * 0.06,
        legs: [
          [0.02, 0],
          [0.02, 0, n % 2 ? 7 : 0],
        ],
        arms:
          n % 4 === 0
            ? [
                {
                  pts: two('-22,100 -4,112'),
                },
                {
                  pts: two('22,100 4,110'),
                },
              ]
            : n % 4 === 2
              ? [
                  {
                    pts: two('-24,104 -12,88'),
                  },
                  [0.1, 0.1],
                ]
              : [
                  [0.12, 0.06],
                  {
                    pts: two('23,104 12,90'),
                  },
                ],
      }
      const L = z < 9 ? crowd : near
      setPrecision(z > 11 ? 0 : 1)
      const drawn = standing(L, cam, x + r.around() * 0.16, z + r.around() * 0.3, o)
      // each fourth carries a single flower before her
      if (n % 4 === 0) {
        const [fx, fy] = drawn.T([0, 112])
        const s = cam.s(x, 0, z) / 100
        L.add(palette.cream, bar([fx, fy + 6 * s], [fx + 3 * s, fy - 26 * s], 1.8 * s))
        L.poly(palette.cream, ellipse(fx + 3.4 * s, fy - 29 * s, 6 * s, 5 * s, 8))
        L.add(palette.ink, cut([fx + 1 * s, fy - 31 * s], [fx + 6 * s, fy - 27 * s], 1 * s))
      }
    }
  setPrecision(1)
  // flags over the heads: black ones, and the national colours with the hole
  const black = [palette.ink] as const
  const over = (
    L: Layer,
    x: number,
    z: number,
    h: number,
    o: { readonly dir: 1 | -1; readonly seed: number; readonly mourning: boolean },
  ) => {
    const [px, py] = cam(x, 1.1, z)
    flag(L, px, py, h, {
      dir: o.dir,
      seed: o.seed,
      tilt: o.dir * -0.05,
      w: h * 0.5,
      fh: h * 0.33,
      droop: 0.3,
      amp: 0.1,
      ...(o.mourning ? { cols: black, hole: false, rimLight: [0.4, -1] as const, lightFolds: false } : {}),
    })
  }
  over(near, -2.9, 21, 150, { dir: 1, seed: 5, mourning: true })
  over(near, 1.6, 24, 132, { dir: -1, seed: 8, mourning: false })
  over(near, 3.9, 14.4, 226, { dir: 1, seed: 11, mourning: true })
  over(crowd, -1.02, 9.2, 330, { dir: -1, seed: 21, mourning: false })
  over(crowd, 1.98, 7.4, 372, { dir: 1, seed: 17, mourning: true })
  // front: women at the kerb who step off it to join, from behind
  onlooker(front, 'scarf', 'shawl', { x: 130, y: 912, s: 2.7, light: sun, seed: 74, flip: true })
  onlooker(front, 'bun', 'overcoat', { x: 390, y: 912, s: 2.9, light: sun, seed: 66, flip: true, tone: palette.grey2 })
  onlooker(front, 'scarf', 'folded', { x: 1534, y: 900, s: 2.9, light: sun, seed: 68 })
  front.add(palette.grey2, flow(LEFT, 880, RIGHT, 905, { gap: 10, len: 40, w: 2, r: random(3309), field: () => 0.4 }))
  return { layers, light: sun }
}
