// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { cloud } from '../city/cloud'
import { facade, TONES } from '../city/facade'
import { cobbles } from '../city/street'
import { tree } from '../city/tree'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, type Points, pts, rect, two } from '../kit/geometry'
import { bar, cut, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays } from '../kit/light'
import { palette } from '../kit/palette'
import { coarse, setPrecision } from '../kit/path'
import { type Random, random } from '../kit/random'
import { miniCrowd } from '../people/crowd'
import { flag } from '../people/flag'
import { type Marcher, marchRow } from '../people/march'
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

/** The rows that are near enough to have faces, from the farthest: how far away, and half as wide as what, in metres. */
const rows = [
  [14.2, 4.8],
  [12.3, 4.5],
  [10.6, 4.1],
  [9, 3.5],
  [7.8, 2.9],
  [6.6, 2.4],
  [5.5, 1.9],
] as const
/** The march keeps to the middle of what the women at the kerb leave free. */
const middle = (z: number): number => 0.42 * clamp((10 - z) / 4)
/** What a row hides of those behind it; the one at its end leaves a view past the coat. */
const coveredBy = (row: readonly [number, number] | undefined): number => (row ? (row[1] - 0.5) / row[0] : 0)

const hats = ['scarf', 'bun', 'scarf', 'hat', 'scarf', 'bob', 'scarf', 'beret'] as const
const coats = ['over', 'over', 'shawl', 'over', 'jacket'] as const

/** A single flower, head up. */
function flower(L: Layer, at: Point, s: number): void {
  const [x, y] = at
  L.add(palette.cream, bar([x - 3 * s, y + 12 * s], [x + 8 * s, y - 16 * s], 1.6 * s))
  const head = pts('-4,1.6 -4,-3 -1,-2 1,-6 4,-4 4,0 1,3 -2.4,3')
  L.poly(
    palette.cream,
    head.map(([u, v]): Point => [x + (9 + u) * s, y + (v - 19) * s]),
  )
  L.add(palette.ink, cut([x + 7 * s, y - 21 * s], [x + 11 * s, y - 17 * s], 1 * s))
}

/** A woman in black: old or young, in a coat, a shawl or a skirt and jacket; one carries a flower, one holds a handkerchief. */
function mourner(r: Random, place: number, z: number): Marcher {
  const hat = nth(hats, (place * 3 + r.int(0, 2)) % hats.length)
  const dark = r() > (z > 8.5 ? 0.55 : 0.26)
  const old = hat === 'scarf' && r() < 0.35
  const base: Marcher = {
    hat,
    fem: true,
    hair: hat === 'beret' ? 'bob' : undefined,
    hatTone: hat === 'scarf' && !dark ? palette.ink : hat === 'hat' || r() < 0.7 ? palette.ink : palette.grey1,
    tone: dark ? palette.ink : palette.grey2,
    coat: old ? 'shawl' : nth(coats, place % coats.length),
    hem: old ? 22 : r.range(30, 45),
    seed: r.int(1, 9999),
    faceLit: true,
    handLit: true,
    rim: 2.4,
    detail: z > 8.5 ? 0.2 : z > 7 ? 0.7 : 0.9,
    h: old ? r.range(146, 153) : r.range(155, 168),
    stout: old || r() < 0.14,
    bow: old ? 4 : r.range(0, 2.6),
    down: r() < 0.4,
  }
  const act = z > 8.5 ? 9 : (place * 5) % 9
  if (act === 0 || act === 7)
    return {
      ...base,
      alone: [{ pts: two('-21,101 -6,106') }, { pts: two('21,100 4,101') }],
      carried: (L, { T }, s) => flower(L, T([-1, 106]), s),
    }
  // a handkerchief before the mouth
  if (act === 4)
    return {
      ...base,
      down: true,
      free: { pts: two('-21,116 -4,138'), fist: true },
      carried: (L, { T }, s) => {
        const cloth = pts('-6,141 -2,148 4,147.4 5,141 1.4,137 -4,137.4').map(([u, v]) => T([u, v]))
        L.poly(palette.cream, cloth)
        L.add(palette.ink, cut(T([-2, 146]), T([-1, 139]), 0.8 * s) + cut(T([2, 146]), T([1.6, 140]), 0.6 * s))
      },
    }
  return base
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
      texGap: 20,
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
    tree(near, px, py, cam.s(x, 0, z) * 6.2, { seed: Math.round(z * 3 + x), leaf: 0, depth: z > 12 ? 4 : 5 })
  }
  // the march: rows of women in black, far ones as heads only
  for (let z = 62; z > 15.6; z -= 4.4) {
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
  for (const [index, [z, half]] of rows.entries()) {
    setPrecision(z > 6 ? 0 : 1)
    marchRow(z < 9 ? crowd : near, cam, {
      seed: 410 + index,
      z,
      from: middle(z) - half,
      to: middle(z) + half,
      gap: z < 9 ? 0.43 : 0.5,
      covered: z > 8.5 ? coveredBy(rows[index + 1]) : 0,
      light: [0.5, -0.9],
      cast: (r, place) => mourner(r, place + index * 3, z),
    })
  }
  setPrecision(1)
  // front: women at the kerb who step off it to join, from behind
  onlooker(front, 'scarf', 'shawl', { x: 130, y: 912, s: 2.7, light: sun, seed: 74, flip: true })
  onlooker(front, 'bun', 'overcoat', { x: 390, y: 912, s: 2.9, light: sun, seed: 66, flip: true, tone: palette.grey2 })
  onlooker(front, 'scarf', 'folded', { x: 1534, y: 900, s: 2.9, light: sun, seed: 68 })
  front.add(palette.grey2, flow(LEFT, 880, RIGHT, 905, { gap: 10, len: 40, w: 2, r: random(3309), field: () => 0.4 }))
  return { layers, light: sun }
}
