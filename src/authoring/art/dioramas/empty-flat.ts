// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { skyline } from '../city/skyline'
import { carve } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, type Points, pts, rect } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { cuboid } from '../props/cuboid'
import { roomCamera } from '../props/room-camera'
import { type Drawing, LEFT, sixLayers, WIDTH } from '../stage'

const XL = -3.1
const XR = 3.3
const ZB = 5.4
const HT = 3.3
const cam = roomCamera({ y: 1.5, f: 1010, cx: 790, cy: 440 })
const back = (u: number, v: number) => cam(u, v, ZB)
const window = { x0: -1.95, x1: -0.35, y0: 0.85, y1: 2.75 }

function outside(L: Layer): void {
  const [sx, sy] = back(-1.25, 2.15)
  L.poly(palette.grey1, rect(LEFT, 0, WIDTH, 700))
  L.poly(palette.cream, ellipse(sx, sy, 34, 34, 20))
  L.add(palette.cream, rays(sx, sy, 44, 420, { gap: 12, ring: 30, w: 3.4, fall: 0.7, r: random(2801) }))
  skyline(L, 380, 780, back(0, 1.05)[1], {
    color: palette.grey2,
    w: [36, 70],
    h: [40, 92],
    seed: 12,
    depth: 120,
    chim: true,
    side: palette.ink,
  })
  L.poly(palette.cream, rough(pts('380,566 780,566 780,600 380,600'), 3, 20, random(4)))
}

/** Wall with its window cut out, so that what is outside slides behind it. */
function backWall(L: Layer): void {
  const { x0, x1, y0, y1 } = window
  const wall = [back(XL, 0), back(XR, 0), back(XR, HT), back(XL, HT)]
  const hole = [back(x0, y0), back(x1, y0), back(x1, y1), back(x0, y1)]
  L.evenOdd(palette.grey2, path(wall, true), path(hole, true))
  L.add(
    palette.ink,
    carve(
      [
        wall,
        [back(x0 - 0.25, y0 - 0.4), back(x1 + 0.25, y0 - 0.4), back(x1 + 0.25, y1 + 0.3), back(x0 - 0.25, y1 + 0.3)],
      ],
      {
        angle: 1.57,
        gap: 15,
        w: 1.5,
        len: [14, 60],
        rest: [10, 46],
        r: random(2802),
        field: (x, y) =>
          clamp(
            0.1 + Math.abs(x - 610) / 900 + (300 - y) / 900 - Math.max(0, 0.8 - Math.hypot(x - 1040, y - 470) / 320),
          ),
      },
    ),
  )
  // a painted band runs round under the ceiling, as such rooms had
  L.poly(palette.ink, [back(XL, HT - 0.34), back(XR, HT - 0.34), back(XR, HT - 0.3), back(XL, HT - 0.3)])
  L.poly(palette.ink, [back(XL, 0), back(XR, 0), back(XR, 0.16), back(XL, 0.16)])
  L.add(palette.grey1, cut(back(XL, 0.17), back(XR, 0.17), 2.4))
  // frame, casements, one broken pane mended with paper
  const frame = (u0: number, v0: number, u1: number, v1: number, ink: Ink) =>
    L.poly(ink, [back(u0, v0), back(u1, v0), back(u1, v1), back(u0, v1)])
  for (const [a, b] of [
    [x0 - 0.14, x0],
    [x1, x1 + 0.14],
    [-1.2, -1.1],
  ] as const)
    frame(a, y0 - 0.1, b, y1 + 0.12, palette.ink)
  frame(x0 - 0.14, y1, x1 + 0.14, y1 + 0.12, palette.ink)
  frame(x0 - 0.14, 2.12, x1 + 0.14, 2.2, palette.ink)
  frame(x0 - 0.24, y0 - 0.12, x1 + 0.24, y0, palette.ink)
  L.add(
    palette.cream,
    cut(back(x0 - 0.22, y0 - 0.01), back(x1 + 0.22, y0 - 0.01), 4) +
      cut(back(x0 + 0.01, y0), back(x0 + 0.01, y1), 2) +
      cut(back(-1.09, y0), back(-1.09, y1), 2),
  )
  for (const u of [-1.57, -0.72]) L.add(palette.ink, bar(back(u, y0), back(u, 2.14), 3.4))
  L.poly(palette.grey1, [back(-1.07, 1.0), back(-0.75, 1.02), back(-0.74, 1.5), back(-1.06, 1.47)])
  L.add(palette.ink, cut(back(-1.06, 1.46), back(-0.76, 1.03), 1.4) + cut(back(-1.05, 1.02), back(-0.75, 1.48), 1.4))
}

/** Clean patches where pictures hung, each under its nail. */
function traces(L: Layer): void {
  for (const [u, v, w, h] of [
    [0.02, 1.78, 0.54, 0.44],
    [0.12, 1.34, 0.3, 0.3],
    [0.86, 2.32, 0.6, 0.38],
    [-2.68, 1.5, 0.34, 0.44],
  ] as const) {
    const patch = rough([back(u, v), back(u + w, v), back(u + w, v + h), back(u, v + h)], 0.8, 14, random(u * 90 + 400))
    L.poly(palette.grey1, patch)
    L.add(
      palette.grey2,
      carve(patch, { angle: 1.57, gap: 9, w: 0.9, len: [6, 20], r: random(v * 50), field: () => 0.4 }),
    )
    const [nx, ny] = back(u + w / 2, v + h + 0.09)
    L.poly(palette.ink, ellipse(nx, ny, 3.4, 3.4, 7))
    L.add(palette.ink, cut([nx, ny], [nx + 9, ny + 7], 1.6))
  }
}

function sideWalls(L: Layer): void {
  L.poly(palette.ink, [cam(XL, 0, 0.8), cam(XL, 0, ZB), cam(XL, HT, ZB), cam(XL, HT, 0.8)])
  L.poly(palette.ink, [cam(XR, 0, 0.8), cam(XR, 0, ZB), cam(XR, HT, ZB), cam(XR, HT, 0.8)])
  L.add(
    palette.grey2,
    carve([[cam(XR, 0.2, 2), cam(XR, 0.2, ZB), cam(XR, HT - 0.4, ZB), cam(XR, HT - 0.4, 2)]], {
      angle: 1.57,
      gap: 17,
      w: 2.2,
      len: [30, 110],
      rest: [8, 40],
      r: random(2803),
      field: (x) => clamp((1640 - x) / 260),
    }),
  )
  // ceiling, its plaster cracked
  L.poly(palette.ink, [cam(XL, HT, 0.8), cam(XR, HT, 0.8), cam(XR, HT, ZB), cam(XL, HT, ZB)])
  L.add(
    palette.grey2,
    polyline(pts('560,70 640,58 700,66 770,34 830,40 900,8'), 2.6, 1) + polyline(pts('700,66 730,84 800,88'), 2, 1),
  )
}

function floor(L: Layer): void {
  L.poly(palette.grey2, [cam(XL, 0, ZB), cam(XR, 0, ZB), [2600, 960], [-1100, 960]])
  const r = random(2804)
  let d = ''
  for (let x = XL; x <= XR; x += 0.22) {
    let z = 1.4 + r()
    while (z < ZB) {
      const end = Math.min(ZB, z + r.range(0.7, 1.9))
      d += cut(cam(x, 0, z), cam(x, 0, end), Math.min(4.6, 12 / z) * r.range(0.6, 1.1))
      z = end + 0.03
    }
  }
  L.add(palette.ink, d)
  // the window laid down on the floor in light: four panes, and the boards seen through them
  const lit = (u0: number, u1: number, t0: number, t1: number): Points => {
    const at = (u: number, t: number) => cam(lerp(-1.7, 1.9, t) + u * 1.15, 0, lerp(4.7, 2.35, t))
    return [at(u0, t0), at(u1, t0), at(u1, t1), at(u0, t1)]
  }
  for (const [a, b] of [
    [-0.1, 0.62],
    [0.76, 1.5],
  ] as const)
    for (const [p, q] of [
      [0, 0.66],
      [0.72, 1],
    ] as const) {
      const pane = lit(a, b, p, q)
      L.poly(palette.cream, rough(pane, 1, 24, r))
      L.add(
        palette.grey2,
        carve(pane, { angle: 0.62, gap: 19, w: 2, len: [30, 120], rest: [12, 50], r, field: () => 0.5 }),
      )
    }
}

/** Tiled stove in the corner, its door open and cold. */
function stove(L: Layer): void {
  cuboid(L, cam, [2.2, 3.2], [0, 0.3], [4.4, 5.3], { front: palette.ink, top: palette.ink, hi: palette.grey1, w: 3 })
  cuboid(L, cam, [2.26, 3.14], [0.3, 2.25], [4.46, 5.3], {
    front: palette.grey2,
    side: palette.ink,
    top: palette.grey1,
  })
  const q = (u: number, v: number) => cam(u, v, 4.46)
  let d = ''
  for (let v = 0.3; v < 2.2; v += 0.28) d += bar(q(2.26, v), q(3.14, v), 2.6)
  for (let v = 0.3, k = 0; v < 2.1; v += 0.28, k++)
    for (let u = 2.26 + (k % 2) * 0.15; u < 3.14; u += 0.3) d += bar(q(u, v), q(u, v + 0.28), 2.4)
  L.add(palette.ink, d)
  let e = ''
  for (let v = 0.34; v < 2.1; v += 0.28)
    for (let u = 2.3; u < 3.1; u += 0.3) e += cut(q(u, v + 0.2), q(u + 0.13, v + 0.21), 1.8)
  L.add(palette.grey1, e)
  L.add(palette.cream, cut(q(2.275, 0.34), q(2.275, 2.22), 3.4))
  cuboid(L, cam, [2.16, 3.24], [2.25, 2.4], [4.36, 5.3], {
    front: palette.ink,
    top: palette.ink,
    hi: palette.cream,
    w: 3,
  })
  L.poly(palette.ink, [q(2.5, 0.55), q(2.9, 0.55), q(2.9, 0.92), q(2.5, 0.92)])
  L.add(palette.cream, cut(q(2.49, 0.54), q(2.91, 0.54), 2.4))
}

/** Iron bedstead without a mattress along the left wall. */
function bed(L: Layer): void {
  const tube = (a: Point, b: Point, w: number) => {
    L.add(palette.ink, bar(a, b, w))
    L.add(palette.cream, cut([a[0] + w * 0.22, a[1]], [b[0] + w * 0.22, b[1]], Math.max(1, w * 0.14)))
  }
  for (const z of [4.9, 3]) {
    const w = 34 / z
    for (const x of [-2.95, -2.02]) tube(cam(x, 0, z), cam(x, z > 4 ? 1.25 : 0.95, z), w * 1.3)
    const top = z > 4 ? 1.2 : 0.9
    tube(cam(-2.95, top, z), cam(-2.02, top, z), w)
    tube(cam(-2.95, 0.55, z), cam(-2.02, 0.55, z), w)
    for (let x = -2.76; x < -2.05; x += 0.19) tube(cam(x, 0.55, z), cam(x, top, z), w * 0.6)
  }
  for (const x of [-2.95, -2.02]) tube(cam(x, 0.46, 3), cam(x, 0.46, 4.9), 7)
  let d = ''
  for (let z = 3.1; z < 4.9; z += 0.16) d += bar(cam(-2.95, 0.46, z), cam(-2.02, 0.46, z), 9 / z)
  for (let x = -2.8; x < -2.05; x += 0.15) d += bar(cam(x, 0.46, 3), cam(x, 0.46, 4.9), 2)
  L.add(palette.ink, d)
}

/** Hook rail and the one coat that was left, on the back wall. */
function coat(L: Layer): void {
  const T = ([u, v]: Point): Point => back(1.34 + u, 0.62 + v)
  const put = (ink: Ink, points: Points, w = 4) => {
    const v = points.map(T)
    L.poly(ink, v)
    if (w) L.add(palette.cream, rim(v, -0.9, -0.25, { inset: 2, w, thr: 0.2, minLen: 8 }))
    return v
  }
  const rail = [T([-0.62, 1.3]), T([0.92, 1.3]), T([0.92, 1.42]), T([-0.62, 1.42])]
  L.poly(palette.ink, rail)
  L.add(palette.cream, cut(T([-0.6, 1.41]), T([0.9, 1.41]), 3))
  for (const u of [-0.5, -0.16, 0.5, 0.8]) {
    L.add(palette.ink, polyline([T([u, 1.36]), T([u - 0.02, 1.28]), T([u + 0.03, 1.22]), T([u + 0.07, 1.27])], 6))
    L.add(palette.cream, cut(T([u - 0.015, 1.34]), T([u, 1.24]), 1.8))
  }
  // shadow of the coat on the wall, to the right of it, away from the window
  L.add(
    palette.ink,
    carve([pts('.1,1.2 .4,1.1 .58,.9 .62,.2 .56,-.24 .3,-.3').map(T)], {
      angle: 1.5,
      gap: 8,
      w: 3,
      len: [40, 120],
      rest: [4, 14],
      r: random(2805),
      field: () => 0.9,
    }),
  )
  put(
    palette.ink,
    pts(
      '-.08,1.26 -.2,1.14 -.28,.98 -.33,.6 -.35,.1 -.36,-.22 -.16,-.27 .02,-.24 .2,-.28 .34,-.24 .36,.1 .33,.62 .26,1 .16,1.16 .06,1.26',
    ),
    6,
  )
  put(palette.ink, pts('-.25,1.02 -.36,.86 -.41,.5 -.39,.2 -.28,.18 -.26,.5 -.22,.86'), 5)
  put(palette.ink, pts('.24,1 .34,.84 .4,.5 .38,.24 .28,.22 .24,.5'), 3)
  put(palette.ink, pts('-.09,1.27 -.17,1.14 -.09,1.02 -.01,.86 .07,1.04 .15,1.15 .06,1.27 -.01,1.2'), 4)
  const fold = (a: Point, b: Point, w: number, bend: number) => L.add(palette.cream, cut(T(a), T(b), w, bend))
  fold([-0.01, 0.86], [-0.01, -0.2], 2.4, 2)
  fold([-0.2, 0.7], [-0.24, -0.18], 4, 6)
  fold([-0.12, 0.5], [-0.12, -0.2], 2.6, -4)
  fold([0.14, 0.4], [0.16, -0.22], 1.6, 4)
  fold([-0.17, 1.1], [-0.06, 0.92], 2.6, 2)
  fold([-0.24, 0.42], [-0.1, 0.4], 2.4, 1)
  for (const v of [0.7, 0.46, 0.22]) L.poly(palette.cream, ellipse(...T([0.045, v]), 4, 4, 7))
  L.add(palette.grey2, cut(T([0.22, 0.9]), T([0.26, -0.1]), 2.4, 6))
  // a pair of shoes under it
  for (const u of [-0.2, 0.1]) {
    const shoe = pts('-.1,-.66 -.1,-.56 -.05,-.52 .02,-.57 .12,-.6 .15,-.66').map(([a, b]): Point => T([a + u, b]))
    L.poly(palette.ink, shoe)
    L.add(palette.cream, rim(shoe, -0.6, -0.9, { inset: 1, w: 3, thr: 0.1 }))
  }
}

/** Table with what was left on it: a key, a cup, a glove; and a chair pushed back. */
function table(L: Layer): void {
  const z0 = 2.55
  const z1 = 3.25
  const top: Points = [cam(0.15, 0.76, z0), cam(1.62, 0.76, z0), cam(1.62, 0.76, z1), cam(0.15, 0.76, z1)]
  for (const [x, z] of [
    [0.22, z1 - 0.04],
    [1.54, z1 - 0.04],
    [0.22, z0 + 0.06],
    [1.54, z0 + 0.06],
  ] as const) {
    L.add(palette.ink, bar(cam(x, 0, z), cam(x, 0.72, z), 64 / z))
    L.add(palette.cream, cut(cam(x - 0.024, 0.04, z), cam(x - 0.024, 0.66, z), 9 / z))
  }
  L.poly(palette.ink, [
    cam(0.19, 0.6, z0 + 0.04),
    cam(1.57, 0.6, z0 + 0.04),
    cam(1.57, 0.74, z0 + 0.04),
    cam(0.19, 0.74, z0 + 0.04),
  ])
  L.poly(palette.grey1, top)
  L.add(
    palette.ink,
    carve(top, {
      angle: 0,
      gap: 9,
      w: 1.3,
      len: [20, 70],
      rest: [20, 60],
      r: random(2806),
      field: (x) => clamp((x - 900) / 500),
    }),
  )
  L.add(palette.cream, cut(nth(top, 3), nth(top, 0), 4) + cut(nth(top, 0), nth(top, 1), 4))
  L.poly(palette.ink, [
    cam(0.13, 0.72, z0 - 0.02),
    cam(1.64, 0.72, z0 - 0.02),
    cam(1.64, 0.755, z0 - 0.02),
    cam(0.13, 0.755, z0 - 0.02),
  ])
  const [kx, ky] = cam(0.62, 0.77, 2.78)
  L.evenOdd(palette.ink, path(ellipse(kx, ky, 15, 7, 14), true), path(ellipse(kx, ky, 7.5, 3.2, 10), true))
  L.add(
    palette.ink,
    bar([kx + 13, ky + 1], [kx + 58, ky + 8], 5) +
      bar([kx + 46, ky + 6], [kx + 43, ky + 15], 5) +
      bar([kx + 56, ky + 8], [kx + 53, ky + 17], 5),
  )
  L.add(palette.cream, cut([kx + 14, ky - 1], [kx + 56, ky + 6], 1.2))
  const [cx, cy] = cam(1.2, 0.77, 2.95)
  const cup = pts('-17,0 -21,-28 21,-28 17,0').map(([a, b]): Point => [cx + a, cy + b])
  L.evenOdd(
    palette.ink,
    path(ellipse(cx + 25, cy - 15, 12, 11, 12), true),
    path(ellipse(cx + 25, cy - 15, 7, 6.4, 10), true),
  )
  L.poly(palette.cream, cup)
  L.poly(palette.ink, ellipse(cx, cy - 28, 21, 5.4, 14))
  L.add(palette.ink, rim(cup, 0.9, 0.3, { inset: 0, w: 12, thr: 0.1 }))
}

function chair(L: Layer): void {
  const leg = (x: number, z: number, h: number) => {
    L.add(palette.ink, bar(cam(x, 0, z), cam(x, h, z), 44 / z))
    L.add(palette.cream, cut(cam(x - 0.016, 0.03, z), cam(x - 0.016, h, z), 7 / z))
  }
  leg(-0.62, 3.14, 0.44)
  leg(-0.18, 3.18, 0.44)
  L.poly(palette.ink, [cam(-0.7, 0.42, 2.6), cam(-0.16, 0.42, 2.6), cam(-0.14, 0.46, 3.22), cam(-0.66, 0.46, 3.18)])
  L.add(
    palette.cream,
    cut(cam(-0.66, 0.465, 3.17), cam(-0.69, 0.44, 2.66), 3) +
      cut(cam(-0.65, 0.465, 3.18), cam(-0.16, 0.465, 3.22), 2.4),
  )
  leg(-0.68, 2.64, 1.03)
  leg(-0.19, 2.62, 1.03)
  for (const v of [0.7, 0.92]) {
    L.poly(palette.ink, [
      cam(-0.68, v, 2.64),
      cam(-0.18, v, 2.62),
      cam(-0.18, v + 0.11, 2.62),
      cam(-0.68, v + 0.11, 2.64),
    ])
    L.add(palette.cream, cut(cam(-0.66, v + 0.1, 2.64), cam(-0.2, v + 0.1, 2.62), 2.8))
  }
}

/** The doorway we stand in: the jamb left and right, and the leaf with its lock. */
function doorway(L: Layer): void {
  const jamb = rough(pts('-90,-20 74,-20 92,300 88,620 104,920 -90,920'), 2, 40, random(2807))
  L.poly(palette.ink, jamb)
  L.add(palette.cream, cut([86, 20], [98, 560], 4) + cut([96, 600], [104, 900], 3))
  L.add(
    palette.grey2,
    carve([pts('-80,0 40,0 56,900 -80,900')], {
      angle: 1.57,
      gap: 24,
      w: 2,
      len: [60, 200],
      rest: [30, 90],
      r: random(2808),
      field: () => 0.5,
    }),
  )
  const leaf = rough(pts('1690,-20 1440,-20 1452,120 1448,480 1458,700 1440,920 1690,920'), 2, 40, random(2809))
  L.poly(palette.ink, leaf)
  L.add(palette.cream, cut([1446, 20], [1454, 430], 5) + cut([1453, 520], [1446, 890], 5))
  L.add(
    palette.grey2,
    bar([1516, 60], [1516, 400], 3) +
      bar([1516, 400], [1690, 404], 3) +
      bar([1516, 500], [1520, 900], 3) +
      bar([1516, 500], [1690, 496], 3),
  )
  L.poly(palette.grey1, pts('1462,424 1488,424 1488,512 1462,512'))
  L.poly(palette.ink, ellipse(1475, 486, 4, 5, 8))
  L.poly(palette.ink, pts('1473,488 1477,488 1479,500 1471,500'))
  L.poly(palette.cream, pts('1466,438 1426,446 1422,456 1428,460 1470,452'))
  L.add(palette.ink, cut([1428, 458], [1466, 450], 2))
}

export function emptyFlat(): Drawing {
  const layers = sixLayers()
  const { sky, far, mid, near, crowd, front } = layers
  outside(sky)
  backWall(far)
  sideWalls(far)
  floor(far)
  traces(mid)
  coat(mid)
  stove(mid)
  bed(near)
  // the light that falls from the window to the floor: a veil, no more
  near.poly(palette.cream, pts('430,206 724,206 1330,905 700,905 590,760'), 0.06)
  near.add(
    palette.grey2,
    carve([cam(XL, 0.3, 2.4), cam(XL, 0.3, ZB), cam(XL, HT - 0.5, ZB), cam(XL, HT - 0.5, 2.4)], {
      angle: 1.57,
      gap: 16,
      w: 2,
      len: [30, 90],
      rest: [20, 70],
      r: random(2811),
      field: (x) => clamp((x - 110) / 120) * 0.7,
    }),
  )
  chair(crowd)
  table(crowd)
  doorway(front)
  const [lx, ly] = back(-1.25, 2.15)
  return { layers, light: { x: lx, y: ly } }
}
