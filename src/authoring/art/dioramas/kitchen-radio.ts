// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { skyline } from '../city/skyline'
import { carve } from '../kit/carve'
import { clamp, ellipse, type Point, type Points, pts, rect, two } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { onlooker } from '../people/onlooker'
import { standing } from '../people/standing'
import { cuboid } from '../props/cuboid'
import { loaf } from '../props/hand-props'
import { bellShade } from '../props/hanging-lamp'
import { roomCamera } from '../props/room-camera'
import { type Drawing, LEFT, sixLayers, WIDTH } from '../stage'

const XL = -2.5
const XR = 2.6
const ZB = 4.6
const HT = 2.9
const cam = roomCamera({ y: 1.42, f: 1120, cx: 780, cy: 410 })
const back = (u: number, v: number): Point => cam(u, v, ZB)
const pane = { x0: 0.5, x1: 1.9, y0: 1.12, y1: 2.5 }
/** The dial of the set: the one lit thing in the room. */
const dial = cam(-0.56, 0.94, 3.0)

function dawn(L: Layer): void {
  const low = back(1.2, 1.34)
  L.poly(palette.blue, rect(LEFT, 0, WIDTH, 700))
  L.poly(palette.grey1, [
    [900, low[1] - 58],
    [1420, low[1] - 44],
    [1420, low[1] + 90],
    [900, low[1] + 90],
  ])
  L.add(
    palette.cream,
    rays(low[0] + 20, low[1] + 10, 50, 330, {
      gap: 11,
      ring: 26,
      w: 3,
      fall: 0.8,
      r: random(2901),
      a0: Math.PI,
      a1: Math.PI * 2,
    }),
  )
  skyline(L, 900, 1420, low[1] + 30, { color: palette.ink, w: [30, 64], h: [30, 74], seed: 21, depth: 120, chim: true })
  // two far columns of smoke, and no more of the war than that
  for (const [x, h] of [
    [1018, 190],
    [1196, 250],
  ] as const)
    L.poly(
      palette.ink,
      rough(
        [
          [x - 7, low[1]],
          [x + 7, low[1]],
          [x + 20, low[1] - h * 0.4],
          [x + 46, low[1] - h * 0.8],
          [x + 90, low[1] - h],
          [x + 30, low[1] - h * 0.9],
          [x + 4, low[1] - h * 0.5],
        ],
        3,
        14,
        random(x),
      ),
    )
}

function walls(L: Layer): void {
  const { x0, x1, y0, y1 } = pane
  const wall = [back(XL, 0), back(XR, 0), back(XR, HT), back(XL, HT)]
  const hole = [back(x0, y0), back(x1, y0), back(x1, y1), back(x0, y1)]
  L.evenOdd(palette.grey2, path(wall, true), path(hole, true))
  const clear = [back(x0 - 0.2, y0 - 0.3), back(x1 + 0.2, y0 - 0.3), back(x1 + 0.2, y1 + 0.2), back(x0 - 0.2, y1 + 0.2)]
  L.add(
    palette.ink,
    carve([[back(XL, 1.3), back(XR, 1.3), back(XR, HT), back(XL, HT)], clear], {
      angle: 1.57,
      gap: 9,
      w: 2.4,
      len: [20, 80],
      rest: [4, 20],
      r: random(2902),
      field: (x, y) => clamp(Math.hypot(x - dial[0], (y - dial[1]) * 1.1) / 520),
    }),
  )
  // tiled skirting of the kitchen, up to the chest
  L.poly(palette.ink, [back(XL, 1.26), back(XR, 1.26), back(XR, 1.3), back(XL, 1.3)])
  let tiles = ''
  for (let v = 0.14; v < 1.26; v += 0.16) tiles += bar(back(XL, v), back(XR, v), 1.6)
  for (let u = XL; u < XR; u += 0.16) tiles += bar(back(u, 0), back(u, 1.26), 1.6)
  L.add(palette.ink, tiles)
  const r = random(2903)
  let glint = ''
  for (let v = 0.16; v < 1.2; v += 0.16)
    for (let u = XL; u < XR; u += 0.16)
      if (r() < clamp(1 - Math.abs(u + 0.6) / 1.4)) glint += cut(back(u + 0.03, v + 0.12), back(u + 0.1, v + 0.13), 1.8)
  L.add(palette.grey1, glint)
  // frame and cross of the window, curtain gathered to the side
  const board = (u0: number, v0: number, u1: number, v1: number, ink: Ink = palette.ink) =>
    L.poly(ink, [back(u0, v0), back(u1, v0), back(u1, v1), back(u0, v1)])
  board(x0 - 0.1, y0, x0, y1 + 0.1)
  board(x1, y0, x1 + 0.1, y1 + 0.1)
  board(x0 - 0.1, y1, x1 + 0.1, y1 + 0.1)
  board(1.16, y0, 1.24, y1)
  board(x0, 2.02, x1, 2.08)
  board(x0 - 0.2, y0 - 0.09, x1 + 0.2, y0)
  L.add(palette.cream, cut(back(x0 - 0.18, y0 - 0.01), back(x1 + 0.18, y0 - 0.01), 3.4))
  const curtain = rough(
    [back(1.56, 2.62), back(2.12, 2.62), back(2.1, 1.06), back(1.78, 1.04), back(1.66, 1.7)],
    3,
    20,
    random(5),
  )
  L.poly(palette.grey1, curtain)
  L.add(
    palette.ink,
    carve(curtain, {
      angle: 1.62,
      gap: 11,
      w: 2.6,
      len: [40, 140],
      rest: [6, 20],
      r,
      field: (x) => clamp((x - 1150) / 140),
    }),
  )
  board(x0 - 0.22, 2.6, 2.22, 2.64)
  for (const [x, a, b] of [
    [XL, 0.9, ZB],
    [XR, 0.9, ZB],
  ] as const)
    L.poly(palette.ink, [cam(x, 0, a), cam(x, 0, b), cam(x, HT, b), cam(x, HT, a)])
  L.poly(palette.ink, [cam(XL, HT, 0.9), cam(XR, HT, 0.9), cam(XR, HT, ZB), cam(XL, HT, ZB)])
}

function floorTiles(L: Layer): void {
  L.poly(palette.ink, [cam(XL, 0, ZB), cam(XR, 0, ZB), [2600, 980], [-1100, 980]])
  for (let z = 1.6, k = 0; z < ZB; z += 0.4, k++)
    for (let x = XL + (k % 2) * 0.4; x < XR; x += 0.8) {
      const end = Math.min(ZB, z + 0.4)
      L.poly(palette.grey2, [
        cam(x, 0, z),
        cam(Math.min(XR, x + 0.4), 0, z),
        cam(Math.min(XR, x + 0.4), 0, end),
        cam(x, 0, end),
      ])
    }
}

/** Shelf with jars and plates, a calendar without words, a string of paprika, the clock. */
function shelf(L: Layer, hour: number, minute: number): void {
  L.poly(palette.ink, [back(-2.3, 1.86), back(-1.0, 1.86), back(-1.0, 1.92), back(-2.3, 1.92)])
  L.add(palette.cream, cut(back(-2.28, 1.915), back(-1.02, 1.915), 2.6))
  const r = random(2904)
  for (let u = -2.2; u < -1.1; u += 0.2) {
    const h = r.range(0.16, 0.26)
    const w = r.range(0.06, 0.075)
    const jar = [
      back(u - w, 1.92),
      back(u + w, 1.92),
      back(u + w, 1.92 + h * 0.8),
      back(u + w * 0.7, 1.92 + h),
      back(u - w * 0.7, 1.92 + h),
      back(u - w, 1.92 + h * 0.8),
    ]
    L.poly(r() < 0.4 ? palette.grey1 : palette.ink, jar)
    L.add(palette.cream, rim(jar, 0.9, -0.2, { inset: 1.4, w: 3, thr: 0.2 }))
  }
  const [cx, cy] = back(-0.44, 2.18)
  const hand = (a: number, l: number, w: number) => bar([cx, cy], [cx + Math.sin(a) * l, cy - Math.cos(a) * l], w)
  L.poly(palette.ink, ellipse(cx, cy, 40, 40, 22))
  L.poly(palette.cream, ellipse(cx, cy, 33, 33, 20))
  for (let i = 0; i < 12; i++)
    L.add(
      palette.ink,
      bar(
        [cx + Math.sin(i * 0.5236) * 27, cy - Math.cos(i * 0.5236) * 27],
        [cx + Math.sin(i * 0.5236) * 31, cy - Math.cos(i * 0.5236) * 31],
        2.6,
      ),
    )
  L.add(palette.ink, hand(((hour + minute / 60) / 12) * 6.283, 18, 4.4) + hand((minute / 60) * 6.283, 26, 3))
  for (let i = 0; i < 9; i++) {
    const [px, py] = back(-2.4 + (i % 2) * 0.07, 2.66 - i * 0.07)
    const pod = pts('0,0 7,5 8,16 2,26 -2,15 -5,6').map(([a, b]): Point => [px + a, py + b])
    L.poly(palette.ink, pod)
    L.add(palette.grey1, cut([px + 5, py + 6], [px + 3, py + 20], 1.4))
  }
}

/** Iron stove with a kettle, its fire door a little open. */
function stove(L: Layer): void {
  cuboid(L, cam, [-2.42, -1.5], [0.12, 0.82], [3.5, 4.3], {
    front: palette.ink,
    side: palette.ink,
    top: palette.grey2,
    hi: palette.grey1,
    w: 3,
  })
  const f = (u: number, v: number) => cam(u, v, 3.5)
  for (const u of [-2.36, -1.58]) L.add(palette.ink, bar(f(u, 0), f(u, 0.14), 14))
  L.poly(palette.grey2, [f(-2.28, 0.4), f(-1.9, 0.4), f(-1.9, 0.68), f(-2.28, 0.68)])
  L.poly(palette.ink, [f(-2.25, 0.43), f(-1.93, 0.43), f(-1.93, 0.65), f(-2.25, 0.65)])
  L.poly(palette.red, [
    f(-2.23, 0.44),
    f(-2.0, 0.44),
    f(-2.05, 0.53),
    f(-2.1, 0.47),
    f(-2.15, 0.57),
    f(-2.19, 0.48),
    f(-2.22, 0.53),
  ])
  L.poly(palette.grey2, [f(-1.8, 0.3), f(-1.56, 0.3), f(-1.56, 0.7), f(-1.8, 0.7)])
  L.add(palette.grey1, bar(f(-1.74, 0.6), f(-1.62, 0.6), 4))
  const pipe = (a: Point, b: Point) => {
    L.add(palette.ink, bar(a, b, 40))
    L.add(palette.grey1, cut([a[0] + 12, a[1]], [b[0] + 12, b[1]], 3))
  }
  pipe(cam(-1.62, 0.82, 4.2), cam(-1.62, 2.9, 4.2))
  const [kx, ky] = cam(-2.2, 0.83, 3.72)
  const kettle = pts('-46,0 -52,-22 -44,-46 -24,-60 24,-60 44,-46 52,-22 46,0').map(([a, b]): Point => [kx + a, ky + b])
  L.poly(palette.ink, kettle)
  L.poly(
    palette.ink,
    pts('44,-20 78,-46 88,-46 86,-54 72,-56 40,-36').map(([a, b]): Point => [kx + a, ky + b]),
  )
  L.add(
    palette.ink,
    polyline(
      pts('-30,-58 -26,-88 26,-88 30,-58').map(([a, b]): Point => [kx + a, ky + b]),
      7,
    ),
  )
  L.add(
    palette.cream,
    rim(kettle, 0.9, -0.3, { inset: 2, w: 5, thr: 0.1 }) +
      polyline(
        pts('96,-66 104,-84 98,-102 110,-124 106,-146').map(([a, b]): Point => [kx + a, ky + b]),
        3.4,
        2,
      ) +
      polyline(
        pts('108,-60 120,-80 114,-104 126,-128').map(([a, b]): Point => [kx + a, ky + b]),
        2.6,
        2,
      ),
  )
}

/** Valve wireless of the fifties: rounded wood, cloth, one long dial, two knobs. */
function wireless(L: Layer): void {
  const T = ([u, v]: Point): Point => cam(-0.92 + u * 0.72, 0.76 + v * 0.72, 3)
  const body = pts('0,.03 1,.03 1.02,.12 1.02,.5 .94,.6 .08,.6 0,.5').map(T)
  L.poly(palette.ink, body)
  L.poly(palette.ink, [T([0.08, 0.6]), T([0.94, 0.6]), cam(-0.32, 1.19, 3.3), cam(-0.84, 1.19, 3.3)])
  L.add(palette.grey1, rim(body, 0.2, -1, { inset: 2, w: 5, thr: 0.1 }))
  const cloth = pts('.07,.32 .95,.32 .95,.5 .89,.55 .13,.55 .07,.5').map(T)
  L.poly(palette.grey2, cloth)
  L.add(palette.ink, carve(cloth, { angle: 0.8, gap: 5, w: 1, len: [4, 10], rest: [3, 6], r: random(6), inset: 0 }))
  L.poly(palette.cream, pts('.09,.16 .93,.16 .93,.285 .09,.285').map(T))
  for (let i = 0; i < 21; i++)
    L.add(palette.ink, bar(T([0.13 + i * 0.038, 0.17]), T([0.13 + i * 0.038, i % 5 ? 0.2 : 0.235]), 1.8))
  L.poly(palette.red, pts('.575,.165 .59,.165 .59,.28 .575,.28').map(T))
  for (const u of [0.2, 0.82]) {
    const [x, y] = T([u, 0.095])
    L.poly(palette.grey2, ellipse(x, y, 13, 13, 14))
    L.add(palette.cream, rim(ellipse(x, y, 13, 13, 14), 0.2, -1, { inset: 1, w: 3.4, thr: 0.1 }))
  }
}

/** The light of the dial on what is near: rays over wall and table, cut short. */
function glow(L: Layer): void {
  setPrecision(0)
  L.add(
    palette.cream,
    rays(dial[0], dial[1], 118, 470, {
      gap: 13,
      ring: 34,
      w: 3.2,
      fall: 0.9,
      r: random(2905),
      field: (_x, y, a) => (y > dial[1] + 30 ? 0 : 0.85) * (0.6 + 0.4 * Math.sin(a * 19)),
    }),
  )
  setPrecision(1)
}

function table(L: Layer): void {
  const y = 0.76
  const top: Points = [cam(-1.35, y, 2.5), cam(1.25, y, 2.5), cam(1.1, y, 3.55), cam(-1.3, y, 3.55)]
  for (const [x, z] of [
    [-1.22, 3.4],
    [1.05, 3.4],
    [-1.27, 2.58],
    [1.16, 2.58],
  ] as const)
    L.add(palette.ink, bar(cam(x, 0, z), cam(x, y, z), 90 / z))
  L.poly(palette.grey2, top)
  // the oilcloth is chequered, and bright only where the dial reaches
  for (let i = 0; i < 10; i++)
    for (let j = 0; j < 5; j++) {
      if ((i + j) % 2) continue
      const at = (a: number, b: number) => cam(-1.33 + (a / 10) * 2.5, y, 2.5 + (b / 5) * 1.05)
      const square = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)]
      const [mx] = at(i + 0.5, j + 0.5)
      L.poly(Math.abs(mx - dial[0]) < 210 ? palette.cream : palette.grey1, square)
    }
  L.poly(palette.ink, [cam(-1.35, y, 2.5), cam(1.25, y, 2.5), cam(1.25, y - 0.07, 2.5), cam(-1.35, y - 0.07, 2.5)])
  L.add(palette.cream, cut(cam(-1.34, y, 2.5), cam(1.24, y, 2.5), 4))
  const cup = (x: number, z: number, ink: Ink) => {
    const [cx, cy] = cam(x, y, z)
    const s = 120 / z / 40
    const body = pts('-17,0 -21,-30 21,-30 17,0').map(([a, b]): Point => [cx + a * s, cy + b * s])
    L.evenOdd(
      palette.ink,
      path(ellipse(cx + 25 * s, cy - 16 * s, 12 * s, 11 * s, 12), true),
      path(ellipse(cx + 25 * s, cy - 16 * s, 7 * s, 6.4 * s, 10), true),
    )
    L.poly(ink, body)
    L.poly(palette.ink, ellipse(cx, cy - 30 * s, 21 * s, 5.4 * s, 14))
    L.add(palette.ink, rim(body, 0.9, 0.3, { inset: 0, w: 10 * s, thr: 0.1 }))
  }
  cup(0.36, 3.0, palette.cream)
  cup(0.78, 2.76, palette.grey1)
  const [bx, by] = cam(0.08, y, 2.72)
  L.poly(palette.ink, [
    [bx - 96, by + 6],
    [bx + 88, by + 4],
    [bx + 104, by - 22],
    [bx - 78, by - 20],
  ])
  loaf(L, bx, by - 18, 3.6, 0.05)
  L.poly(palette.cream, [
    [bx - 40, by - 2],
    [bx + 58, by - 8],
    [bx + 60, by - 5],
    [bx - 38, by + 2],
  ])
  L.poly(palette.ink, [
    [bx + 58, by - 9],
    [bx + 96, by - 13],
    [bx + 97, by - 6],
    [bx + 59, by - 4],
  ])
}

function people(L: Layer): void {
  const light = { x: dial[0], y: dial[1] }
  // the mother stands behind the table, coat over her nightgown, one hand before her mouth
  standing(L, cam, 0.42, 3.9, {
    view: 'three',
    flip: true,
    hat: 'bun',
    fem: true,
    tone: palette.grey1,
    coat: 'over',
    hem: 30,
    seed: 42,
    light,
    faceLit: true,
    handLit: true,
    rim: 2.4,
    nod: 0.04,
    arms: [
      {
        pts: two('-24,108 -6,139'),
      },
      {
        pts: two('22,106 2,108'),
      },
    ],
  })
  // the grandmother sits with her hands in her lap
  standing(L, cam, 1.62, 3.25, {
    hat: 'scarf',
    hatTone: palette.grey2,
    fem: true,
    flip: true,
    tone: palette.ink,
    coat: 'shawl',
    shawl: palette.grey2,
    seed: 43,
    light,
    faceLit: true,
    handLit: true,
    rim: 1.7,
    sit: true,
    hip: 46,
    hem: 14,
    torso: 0.16,
    nod: 0.18,
    legs: two('1.34,0.02 1.28,-0.06'),
    arms: [{ to: [28, 62] }, { to: [26, 60] }],
  })
}

/** The father sits before the set, his back to us. */
function father(L: Layer): void {
  onlooker(L, 'crop', 'pockets', { x: 262, y: 950, s: 3.3, light: { x: dial[0], y: dial[1] }, seed: 41, flip: true })
}

/** The girl in the doorway on the right, a shawl round the shoulders. */
function girl(L: Layer): void {
  onlooker(L, 'bun', 'shawl', { x: 1376, y: 930, s: 2.7, light: { x: dial[0], y: dial[1] }, seed: 47 })
}

/** Behind the panes: in the evening blue, roofs, windows lit here and there; by day the same roofs under a grey sky. */
function outside(L: Layer, hour: 'day' | 'evening'): void {
  const low = back(1.2, 1.34)
  const day = hour === 'day'
  L.poly(day ? palette.grey1 : palette.blue, rect(LEFT, 0, WIDTH, 700))
  if (day)
    L.add(
      palette.cream,
      rays(1060, 190, 26, 340, {
        gap: 13,
        ring: 30,
        w: 3,
        fall: 0.9,
        r: random(2911),
        bounds: [900, 60, 1430, low[1]],
      }),
    )
  skyline(L, 900, 1420, low[1] + 30, {
    color: day ? palette.grey2 : palette.ink,
    w: [34, 70],
    h: [30, 70],
    seed: 23,
    depth: 120,
    chim: true,
    win: day ? palette.ink : palette.cream,
    winP: 0.14,
  })
  if (day) return
  L.poly(palette.cream, ellipse(1052, 214, 15, 15, 14))
  L.poly(palette.blue, ellipse(1060, 210, 14, 14, 14))
}

/** Nobody is in: the lamp over the table, plates for two. */
function laid(L: Layer): void {
  for (const [x, z] of [
    [-0.7, 2.95],
    [0.5, 2.8],
  ] as const) {
    const [px, py] = cam(x, 0.77, z)
    const s = 120 / z / 40
    L.poly(palette.ink, ellipse(px, py + 2, 62 * s, 17 * s, 22))
    L.poly(palette.cream, ellipse(px, py, 60 * s, 15 * s, 22))
    L.add(palette.grey1, rim(ellipse(px, py, 44 * s, 10 * s, 20), 0.3, 1, { inset: 0, w: 3, thr: 0 }))
    L.add(palette.ink, bar([px + 72 * s, py - 6 * s], [px + 82 * s, py + 14 * s], 3))
    L.poly(palette.grey1, ellipse(px, py, 34 * s, 7 * s, 16))
    for (const dx of [-10, 8])
      L.add(
        palette.cream,
        polyline(
          [
            [px + dx * s, py - 10],
            [px + dx * s - 8, py - 34],
            [px + dx * s + 4, py - 58],
          ],
          2.4,
          2,
        ),
      )
  }
}

/** A chair pushed back from the table, an apron over its rail. */
function chairWithApron(L: Layer): void {
  const leg = (x: number, z: number, h: number) => {
    L.add(palette.ink, bar(cam(x, 0, z), cam(x, h, z), 40 / z))
    L.add(palette.cream, cut(cam(x - 0.014, 0.03, z), cam(x - 0.014, h, z), 7 / z))
  }
  L.poly(palette.ink, [cam(0.76, 0.44, 2.3), cam(1.2, 0.44, 2.3), cam(1.16, 0.46, 2.72), cam(0.74, 0.46, 2.72)])
  leg(0.78, 2.32, 0.96)
  leg(1.18, 2.3, 0.96)
  for (const v of [0.66, 0.88]) {
    L.poly(palette.ink, [cam(0.78, v, 2.31), cam(1.18, v, 2.3), cam(1.18, v + 0.09, 2.3), cam(0.78, v + 0.09, 2.31)])
    L.add(palette.cream, cut(cam(0.79, v + 0.085, 2.31), cam(1.17, v + 0.085, 2.3), 2.6))
  }
  const apron = rough(
    [cam(0.9, 0.98, 2.29), cam(1.12, 0.98, 2.29), cam(1.14, 0.56, 2.29), cam(1.06, 0.5, 2.29), cam(0.92, 0.53, 2.29)],
    2,
    16,
    random(9),
  )
  L.poly(palette.grey1, apron)
  L.add(
    palette.ink,
    carve(apron, { angle: 1.55, gap: 13, w: 2.6, len: [30, 90], rest: [8, 30], r: random(11), field: () => 0.7 }) +
      rim(apron, 0.9, 0.2, { inset: 0, w: 8, thr: 0.2 }),
  )
}

/** It looks out: back towards the room, the lamp on its fur. */
function catOnTheSill(L: Layer): void {
  const [x, y] = back(0.86, 1.3)
  const T = ([u, v]: Point): Point => [x + u * 0.8, y - v * 0.8]
  const body = pts('-26,0 -31,22 -27,44 -16,60 -17,74 -18,92 -9,84 0,86 9,84 17,93 18,76 15,62 25,46 30,24 27,0').map(T)
  L.poly(palette.ink, body)
  L.add(palette.cream, rim(body, -0.5, -0.8, { inset: 2, w: 3, thr: 0.2 }))
  L.add(palette.ink, polyline(pts('24,4 44,0 50,-16 46,-40 50,-52').map(T), 8, 1))
  L.add(palette.cream, cut(T([52, -14]), T([48, -40]), 1.8))
}

/** The kitchen with nobody at the table: in the evening by its lamp, by day in the light of the window. */
export function kitchenEvening(hour: 'day' | 'evening' = 'evening'): Drawing {
  const layers = sixLayers()
  const { sky, far, mid, near, crowd, front } = layers
  const lamp = cam(0.22, 1.96, 3.1)
  outside(sky, hour)
  walls(far)
  floorTiles(far)
  shelf(mid, 7, 40)
  stove(mid)
  catOnTheSill(near)
  table(crowd)
  laid(crowd)
  bellShade(crowd, lamp, cam.s(0.22, 1.96, 3.1), {
    cord: 1.2,
    r: 0.26,
    drop: 1.12,
    spread: 1.2,
    n: 11,
    seed: 5,
    cone: hour === 'evening',
  })
  if (hour === 'day') daylight(far)
  doorway(front)
  chairWithApron(front)
  return { layers, light: { x: lamp[0], y: lamp[1] } }
}

/** The light of the window on the floor, cut by its bars. */
function daylight(L: Layer): void {
  for (const [a, b] of [
    [0.5, 1.14],
    [1.22, 1.9],
  ] as const)
    L.poly(palette.cream, [cam(a - 0.5, 0, 4.2), cam(b - 0.5, 0, 4.2), cam(b - 1.3, 0, 2.5), cam(a - 1.3, 0, 2.5)])
}

/** The door frame we look through. */
function doorway(L: Layer): void {
  const jamb = rough(pts('-90,-20 60,-20 72,300 66,640 78,920 -90,920'), 2, 40, random(2907))
  L.poly(palette.ink, jamb)
  L.add(palette.grey1, cut([70, 40], [66, 600], 3))
  const wall = rough(pts('1690,-20 1478,-20 1486,300 1480,640 1490,920 1690,920'), 2, 40, random(2908))
  L.poly(palette.ink, wall)
  L.add(palette.grey1, cut([1482, 30], [1486, 420], 4) + cut([1482, 640], [1488, 900], 3))
}

export function kitchenRadio(): Drawing {
  const layers = sixLayers()
  const { sky, far, mid, near, crowd, front } = layers
  dawn(sky)
  walls(far)
  floorTiles(far)
  shelf(mid, 5, 20)
  stove(mid)
  glow(mid)
  people(near)
  table(crowd)
  wireless(crowd)
  father(crowd)
  doorway(front)
  girl(front)
  return { layers, light: { x: dial[0], y: dial[1] } }
}
