// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { skyline } from '../city/skyline'
import { cobbles } from '../city/street'
import { streetLamp } from '../city/street-lamp'
import { tree } from '../city/tree'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, nth, type Point, pts, rect, two } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays } from '../kit/light'
import { palette } from '../kit/palette'
import { coarse, setPrecision } from '../kit/path'
import { type Random, random } from '../kit/random'
import { miniCrowd } from '../people/crowd'
import { flag } from '../people/flag'
import { type Marcher, marchRow } from '../people/march'
import { onlooker } from '../people/onlooker'
import { roomCamera } from '../props/room-camera'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

/** We stand on the Buda quay and look south: the river left, the hill right, the low sun behind those who come. */
const cam = roomCamera({ x: 1.4, y: 2.3, f: 1090, cx: 900, cy: 470 })
const sun = { x: 930, y: 262 }

function sky(L: Layer): void {
  L.poly(palette.grey1, rect(LEFT, 0, WIDTH, 660))
  coarse(() =>
    L.add(
      palette.cream,
      rays(sun.x, sun.y, 96, 1240, {
        gap: 15,
        ring: 48,
        w: 3.8,
        fall: 0.66,
        r: random(3401),
        bounds: [LEFT, -20, RIGHT, 520],
        field: (_x, _y, a) => 0.66 + 0.26 * Math.sin(a * 16) + 0.12 * Math.sin(a * 35),
      }),
    ),
  )
  L.poly(palette.cream, rough(ellipse(sun.x, sun.y, 84, 84, 30), 1.5, 14, random(3)))
}

/** Gellért hill with the citadel and the woman with the palm branch; the Pest bank, and the bridges between. */
function city(L: Layer): void {
  skyline(L, LEFT, 640, 470, {
    color: palette.grey2,
    w: [26, 60],
    h: [26, 66],
    seed: 8,
    depth: 40,
    chim: true,
    side: palette.ink,
  })
  // the inner city church and a dome on the far bank
  for (const x of [226, 262]) {
    L.poly(palette.grey2, [
      [x - 9, 470],
      [x - 9, 392],
      [x, 352],
      [x + 9, 392],
      [x + 9, 470],
    ])
    L.add(palette.cream, cut([x + 6, 396], [x + 6, 462], 2))
  }
  L.poly(palette.grey2, pts('420,470 420,424 430,402 448,394 466,402 476,424 476,470'))
  const hill = rough(
    pts(
      '1010,500 1040,452 1080,404 1120,366 1170,330 1230,300 1300,284 1390,276 1500,286 1600,306 1690,322 1690,620 1010,560',
    ),
    4,
    22,
    random(5),
  )
  L.poly(palette.grey2, hill)
  L.add(
    palette.grey1,
    carve(hill, {
      angle: -0.9,
      gap: 12,
      w: 2.6,
      len: [18, 70],
      r: random(3402),
      field: (x, y) => clamp(1.25 - Math.hypot(x - sun.x, y - sun.y) / 620),
    }),
  )
  // rock faces above the quay, cut dark
  L.add(
    palette.ink,
    carve([pts('1080,430 1180,360 1290,420 1330,540 1040,520')], {
      angle: 1.2,
      gap: 12,
      w: 3,
      len: [20, 70],
      rest: [10, 40],
      r: random(3403),
      field: () => 0.6,
    }),
  )
  L.poly(palette.ink, pts('1248,300 1470,286 1480,262 1252,274'))
  for (let x = 1262; x < 1466; x += 15) L.poly(palette.grey2, rect(x, 275 - (x - 1262) * 0.045, 5, 7))
  // the monument: plinth, figure, palm branch held high
  const M = ([u, v]: Point): Point => [1228 + u, 304 - v]
  L.poly(palette.ink, pts('-10,0 10,0 8,58 -8,58').map(M))
  L.poly(palette.ink, pts('-5,58 6,58 5,84 7,98 4,104 1,110 -3,108 -4,102 -7,98').map(M))
  L.add(palette.ink, bar(M([-4, 98]), M([-16, 118]), 3.4) + bar(M([5, 98]), M([-10, 122]), 3.4))
  L.poly(palette.ink, pts('-26,116 -12,122 6,136 12,146 -2,138 -18,128').map(M))
  L.add(palette.cream, cut(M([-6, 60]), M([-5, 100]), 1.8))
  // Liberty bridge far off, whole; in front of it the pylon stump of the blown Elizabeth bridge
  const y = 466
  L.poly(palette.grey2, pts('560,462 1040,458 1040,466 560,470'))
  for (const x of [650, 880]) {
    L.poly(palette.grey2, [
      [x - 9, 486],
      [x + 9, 486],
      [x + 6, 396],
      [x - 6, 396],
    ])
    L.poly(palette.grey2, [
      [x - 9, 400],
      [x + 9, 400],
      [x, 380],
    ])
  }
  L.add(palette.grey2, polyline(pts('560,452 600,436 650,400 700,440 765,452 830,440 880,400 940,440 1000,452'), 4))
  for (let x = 570; x < 1000; x += 18) L.add(palette.grey2, bar([x, y], [x, y - 12], 2))
  L.poly(palette.ink, pts('470,520 474,454 484,448 486,432 496,424 504,436 514,432 520,452 524,520'))
  L.add(palette.cream, cut([520, 456], [521, 510], 2.6) + cut([502, 440], [505, 470], 1.8))
}

function river(L: Layer): void {
  L.poly(palette.grey2, pts('-90,484 1000,484 760,930 -90,930'))
  coarse(() => {
    L.add(
      palette.cream,
      flow(LEFT, 488, 1000, 900, {
        gap: 9,
        len: 52,
        w: 2.6,
        r: random(3404),
        field: (x, y) => clamp(1.2 - Math.abs(x - 860 + (y - 480) * 0.7) / (90 + (y - 480) * 1.3)),
      }),
    )
    L.add(
      palette.ink,
      flow(LEFT, 496, 900, 905, {
        gap: 13,
        len: 60,
        w: 2.4,
        r: random(3405),
        field: (x, y) => clamp((700 - x - (y - 480)) / 900) * 0.8,
      }),
    )
  })
  // a barge at anchor
  const B = ([u, v]: Point): Point => [206 + u, 596 - v]
  L.poly(palette.ink, pts('-150,0 150,0 178,22 166,26 -160,26 -176,20').map(B))
  L.poly(palette.ink, pts('90,26 90,54 140,54 140,26').map(B))
  L.add(palette.ink, bar(B([-120, 26]), B([-120, 92]), 4))
  L.add(palette.cream, cut(B([-158, 24]), B([160, 24]), 3) + cut(B([138, 30]), B([138, 52]), 2.6))
  L.add(
    palette.ink,
    flow(40, 600, 400, 640, { gap: 8, len: 50, w: 3, r: random(3406), field: (_x, yy) => clamp(1 - (yy - 600) / 40) }),
  )
}

/** Quay wall with its parapet, the road, the tram rails. */
function quay(L: Layer): void {
  L.poly(palette.ink, [cam(-4.4, 0, 90), cam(-4.4, -3, 90), cam(-4.4, -3, 2), cam(-4.4, 0, 2)])
  L.poly(palette.grey2, [cam(-4.4, 0, 90), cam(9, 0, 90), cam(9, 0, 1.5), cam(-4.4, 0, 1.5)])
  L.poly(palette.grey1, [cam(-2.6, 0, 90), cam(6, 0, 90), cam(6, 0, 1.5), cam(-2.6, 0, 1.5)])
  cobbles(L, {
    vx: 900,
    y0: 500,
    y1: 920,
    rows: 22,
    color: palette.grey2,
    w: 2,
    field: (x) => clamp(1 - Math.abs(x - 900) / 1000) * 0.75,
    x0: 100,
  })
  coarse(() =>
    L.add(
      palette.cream,
      flow(420, 500, 1400, 905, {
        gap: 12,
        len: 40,
        w: 3,
        dir: (x, y) => Math.atan2(y - 470, x - 900),
        r: random(3407),
        field: (x, y) => clamp(1 - Math.abs(x - 900) / (40 + (y - 470) * 0.5)) * 0.8,
      }),
    ),
  )
  // parapet of stone with iron between
  for (let z = 60; z > 2.2; z -= z > 20 ? 4 : 2.4) {
    const w = 0.16
    L.poly(palette.ink, [cam(-4.4 - w, 0, z), cam(-4.4 + w, 0, z), cam(-4.4 + w, 1.1, z), cam(-4.4 - w, 1.1, z)])
    L.add(palette.cream, cut(cam(-4.4 + w, 0.08, z), cam(-4.4 + w, 1.05, z), Math.max(1, 20 / z)))
  }
  for (const v of [0.5, 0.95])
    L.add(
      palette.ink,
      polyline([cam(-4.4, v, 60), cam(-4.4, v, 20), cam(-4.4, v, 8), cam(-4.4, v, 4), cam(-4.4, v, 2)], 5),
    )
  L.poly(palette.ink, [cam(-4.5, 1.1, 70), cam(-4.2, 1.1, 70), cam(-4.2, 1.1, 2), cam(-4.5, 1.1, 2)])
  L.add(palette.cream, cut(cam(-4.2, 1.12, 60), cam(-4.2, 1.12, 2), 4))
}

/** The rows that are near enough to have faces, from the farthest: how far away, and half as wide as what, in metres. */
const rows = [
  [21.5, 3.9],
  [18.6, 3.9],
  [16, 3.8],
  [13.8, 3.8],
  [11.9, 3.7],
  [10.2, 3.6],
  [8.7, 3.4],
  [7.4, 2.9],
  [6.2, 2.2],
] as const
/** The row before which the largest flag stands. */
const FLAG_BEARERS = 8.7
/** What a row hides of those behind it, as seen from where we stand; the one at its end leaves a view past the coat. */
const coveredBy = (row: readonly [number, number] | undefined): number => (row ? (row[1] - 0.7) / row[0] : 0)

const hats = ['student', 'hair', 'beret', 'bob', 'cap', 'hair', 'bun', 'hair', 'hat', 'beret', 'bob', 'scarf'] as const

/** A student, or somebody who has joined: bare heads, berets, a cap; coats open over jackets in the October sun. */
function student(r: Random, place: number, z: number): Marcher {
  const hat = nth(hats, place % hats.length)
  const fem = hat === 'bob' || hat === 'bun' || hat === 'scarf'
  const tones = z > 8 ? [palette.ink, palette.grey2] : [palette.ink, palette.ink, palette.grey2]
  const base: Marcher = {
    hat,
    fem,
    hair: hat === 'beret' && place % 2 ? 'bob' : undefined,
    hatTone: palette.ink,
    tone: place % 13 === 5 ? palette.grey1 : nth(tones, (place * 2 + r.int(0, 1)) % tones.length),
    coat: place % 5 < 2 ? 'jacket' : 'over',
    legs2: fem || place % 3 === 0 ? palette.ink : palette.grey2,
    seed: r.int(1, 9999),
    faceLit: true,
    handLit: true,
    rim: 2.4,
    detail: z > 11 ? 0.2 : z > 8 ? 0.5 : 1,
    h: (fem ? 158 : 170) + r.around() * 8,
    bow: r.range(0, 1.6),
  }
  // one carries the satchel of the lecture rooms, one keeps a hand in the pocket
  if (place % 7 === 3 && z < 11)
    return {
      ...base,
      carried: (L, { arms }, s) => {
        const [x, y] = nth(arms, 0).H
        L.poly(
          palette.ink,
          pts('-15,4 15,4 17,27 -17,27').map(([u, v]): Point => [x + u * s, y + v * s]),
        )
        L.add(palette.cream, cut([x - 14 * s, y + 7 * s], [x + 14 * s, y + 7 * s], 1.2 * s))
      },
      free: { pts: two('-25,108 -25,82') },
    }
  return base
}

export function embankmentMarch(): Drawing {
  const layers = sixLayers()
  const { mid, near, crowd, front } = layers
  sky(layers.sky)
  city(layers.far)
  river(mid)
  quay(mid)
  // trees and lamps on the hill side, houses behind them
  const wall = rough(
    [cam(9, 0, 60), cam(9, 2, 60), cam(9, 2.1, 30), cam(9, 2.3, 14), cam(9, 2.5, 5), cam(9, 0, 5)],
    4,
    30,
    random(7),
  )
  near.poly(palette.ink, wall)
  near.add(
    palette.grey2,
    carve(wall, {
      angle: 0.5,
      gap: 13,
      w: 2.6,
      len: [20, 70],
      rest: [10, 50],
      r: random(3408),
      field: (x) => clamp(1.2 - (x - 1060) / 560),
    }),
  )
  for (const z of [44, 30, 20, 13.5, 9]) {
    const [x, y] = cam(7.4, 0, z)
    tree(near, x, y, cam.s(7.4, 0, z) * 7.4, {
      seed: Math.round(z),
      leaf: 0.35,
      leafColor: palette.ink,
      depth: z > 18 ? 4 : 5,
    })
  }
  for (const [x, z] of [
    [-3.6, 34],
    [-3.6, 19],
    [-3.6, 10.5],
  ] as const) {
    const [px, py] = cam(x, 0, z)
    streetLamp(near, px, py, cam.s(x, 0, z) * 4.6, { arms: 1, glow: palette.grey1 })
  }
  // the column: far ranks as heads, the near ones person by person, arms linked, mouths closed
  for (let z = 76; z > 24; z -= 3.6) {
    const s = cam.s(0, 0, z) / 100
    const [x0, y] = cam(-2.3, 0, z)
    const [x1] = cam(5.6, 0, z)
    coarse(() =>
      miniCrowd(near, x0, x1, y, s, {
        seed: Math.round(z * 5),
        tone: palette.ink,
        lit: palette.cream,
        light: sun,
        gap: 42,
        raise: 0,
      }),
    )
  }
  // flags: the arms have not been cut out yet on this side of the day; two are Polish
  const over = (L: Layer, x: number, z: number, h: number, dir: 1 | -1, seed: number, polish = false) => {
    const [px, py] = cam(x, 1.2, z)
    flag(L, px, py, h, {
      dir,
      seed,
      tilt: dir * -0.04,
      w: h * 0.5,
      fh: h * 0.31,
      hole: false,
      amp: 0.12,
      droop: 0.24,
      ...(polish ? { cols: [palette.cream, palette.red] } : {}),
    })
  }
  over(near, 0.2, 36, 96, 1, 3)
  over(near, 3.1, 30, 112, 1, 9, true)
  over(near, 1.0, 19.6, 186, -1, 12)
  for (const [index, [z, half]] of rows.entries()) {
    setPrecision(z > 7 ? 0 : 1)
    if (z === FLAG_BEARERS) over(crowd, 2.85, 8.1, 366, 1, 14)
    marchRow(z < 9 ? crowd : near, cam, {
      seed: 720 + index,
      z,
      from: 1.65 - half,
      to: 1.65 + half,
      gap: z < 9 ? 0.47 : 0.54,
      light: sun,
      covered: z > 8.5 ? coveredBy(rows[index + 1]) : 0,
      cast: (r, place) => student(r, place + index * 5, z),
    })
  }
  setPrecision(1)
  // front: people at the parapet who watch them pass, from behind
  onlooker(front, 'hat', 'overcoat', { x: 62, y: 912, s: 2.8, light: sun, seed: 102, flip: true })
  onlooker(front, 'bun', 'bag', { x: 1490, y: 872, s: 2.5, light: sun, seed: 99, tone: palette.grey2 })
  return { layers, light: sun }
}
