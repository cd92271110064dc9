// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { carve } from '../kit/carve'
import { clamp, ellipse, type Point, type Points, pts, rect, two } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import type { FigureOptions } from '../people/figure/options'
import { onlooker } from '../people/onlooker'
import { standing } from '../people/standing'
import { cuboid } from '../props/cuboid'
import { roomCamera } from '../props/room-camera'
import { heap } from '../props/street-things'
import { type Drawing, LEFT, sixLayers, WIDTH } from '../stage'

const HW = 3.45
const SPRING = 1.2
const RISE = 1.6
const ZB = 8.6
const cam = roomCamera({ x: 0.1, y: 1.3, z: 0.9, f: 1120, cx: 790, cy: 440 })
/** The paraffin lamp on the barrel. */
const lamp = cam(-0.35, 1.16, 6.0)
const light = { x: lamp[0], y: lamp[1] }

const arch = (z: number, inset = 0): Points =>
  ellipse(0, 0, 1, 1, 18, Math.PI, 0).map(([a, b]) => cam(a * (HW - inset), SPRING + b * (RISE - inset), z))

/** Courses of brick on a vault between two depths, bright near the lamp. */
function bricks(L: Layer, z0: number, z1: number, seed: number): void {
  const r = random(seed)
  let lit = ''
  let joints = ''
  const n = 34
  for (let i = 0; i < n; i++) {
    const a0 = (i / n) * Math.PI
    const p = (a: number, z: number) => cam(-Math.cos(a) * HW, SPRING + Math.sin(a) * RISE, z)
    joints += cut(p(a0, z0), p(a0, z1), 1.4)
    for (let z = z0 + (i % 2) * 0.18; z < z1; z += 0.36) {
      const m = p(a0 + Math.PI / n / 2, z)
      const f = clamp(1.2 - Math.hypot(m[0] - light.x, (m[1] - light.y) * 1.1) / 860)
      if (r() > f * 1.1) continue
      lit += cut(p(a0 + 0.03, z + 0.04), p(a0 + 0.03, z + 0.3), Math.max(1, (24 / z) * f))
    }
  }
  L.add(palette.ink, joints)
  L.add(palette.grey1, lit)
}

function endWall(L: Layer): void {
  L.poly(palette.ink, rect(LEFT, 0, WIDTH, 900))
  const E = (u: number, v: number) => cam(u, v, ZB)
  const wall: Points = [E(-HW, 0), E(HW, 0), ...[...arch(ZB)].reverse()]
  L.poly(palette.grey2, wall)
  L.add(
    palette.ink,
    carve(wall, {
      angle: 0,
      gap: 11,
      w: 2,
      len: [16, 40],
      rest: [3, 12],
      r: random(3101),
      field: (x, y) => clamp(Math.hypot(x - light.x, y - light.y) / 460),
    }),
  )
  // one small window at the height of the pavement: legs of iron, a thread of smoke
  const w: Points = [E(1.1, 2.05), E(1.95, 2.05), E(1.95, 2.4), E(1.1, 2.4)]
  L.poly(palette.ink, [E(0.98, 1.95), E(2.07, 1.95), E(2.07, 2.5), E(0.98, 2.5)])
  L.poly(palette.blue, w)
  L.add(
    palette.cream,
    rays(...E(1.5, 2.02), 12, 120, {
      gap: 9,
      ring: 16,
      w: 2,
      a0: Math.PI,
      a1: Math.PI * 2,
      r: random(3102),
      bounds: [E(1.1, 0)[0], E(0, 2.5)[1], E(1.95, 0)[0], E(0, 2.05)[1]],
    }),
  )
  for (let u = 1.24; u < 1.95; u += 0.18) L.add(palette.ink, bar(E(u, 2.02), E(u, 2.4), 4))
  L.add(palette.cream, cut(E(0.98, 1.96), E(2.07, 1.96), 3))
}

function vault(L: Layer): void {
  for (const [z0, z1, s] of [[2.2, ZB, 3103]] as const) {
    const floorLine = [cam(-HW, 0, z1), cam(-HW, 0, 1), cam(-HW, SPRING, 1)]
    L.poly(palette.ink, [
      ...floorLine,
      ...arch(1),
      cam(HW, SPRING, 1),
      cam(HW, 0, 1),
      cam(HW, 0, z1),
      ...[...arch(z1)].reverse(),
    ])
    bricks(L, z0, z1, s)
  }
  L.poly(palette.ink, [cam(-HW, 0, ZB), cam(HW, 0, ZB), cam(HW + 4, 0, 1.5), cam(-HW - 4, 0, 1.5)])
  setPrecision(0)
  L.add(
    palette.grey1,
    rays(light.x, cam(0, 0, 6)[1] - 20, 70, 760, {
      gap: 14,
      ring: 34,
      w: 3,
      fall: 0.8,
      r: random(3104),
      a0: 0.15,
      a1: Math.PI - 0.15,
      bounds: [LEFT, cam(0, 0, ZB)[1], 1690, 905],
      field: (x) => 0.7 + 0.25 * Math.sin(x / 60),
    }),
  )
  setPrecision(1)
}

/** A rib of stone half way, lit on its inner edge; the stair goes up behind it. */
function stoneRib(L: Layer): void {
  for (const z of [5.4]) {
    const a = arch(z)
    const b = arch(z - 0.35, 0.28)
    L.poly(palette.grey2, [
      cam(-HW, 0, z),
      ...a,
      cam(HW, 0, z),
      cam(HW - 0.28, 0, z - 0.35),
      ...[...b].reverse(),
      cam(-HW + 0.28, 0, z - 0.35),
    ])
    const edge = [cam(-HW + 0.28, 0, z - 0.35), ...b, cam(HW - 0.28, 0, z - 0.35)]
    L.add(palette.cream, polyline(edge, 4.5, 2))
    let d = ''
    for (let i = 1; i < a.length - 1; i++) {
      const p = a[i]
      const q = b[i]
      if (p && q) d += bar(p, q, 3)
    }
    for (const k of [-1, 1])
      for (let v = 0.3; v < SPRING; v += 0.3) d += bar(cam(k * HW, v, z), cam(k * (HW - 0.28), v, z - 0.35), 3)
    L.add(palette.ink, d)
  }
}

/** The stair on the right, and at its head a door that lets a little day in. */
function stair(L: Layer): void {
  const head = [cam(3.05, 1.72, 6.8), cam(3.45, 1.72, 6.8), cam(3.45, 2.5, 6.8), cam(3.05, 2.62, 6.8)]
  L.poly(palette.cream, head)
  L.poly(palette.ink, [cam(3.22, 1.72, 6.8), cam(3.45, 1.72, 6.8), cam(3.45, 2.5, 6.8), cam(3.22, 2.58, 6.8)])
  for (let i = 0; i < 8; i++) {
    const y = 0.2 * (i + 1)
    const x0 = 1.95 + i * 0.19
    cuboid(L, cam, [x0, HW + 0.4], [0, y], [6.3, 6.95], { front: palette.ink, top: palette.grey1, side: palette.ink })
    L.add(
      palette.cream,
      cut(cam(x0, y, 6.3), cam(x0, y, 6.95), 4) + cut(cam(x0, y - 0.01, 6.3), cam(x0, y - 0.19, 6.3), 2.6),
    )
  }
  L.poly(palette.cream, [cam(3.05, 2.6, 6.8), cam(3.22, 2.5, 6.8), cam(2.5, 0.3, 6.3), cam(1.5, 0.0, 6.2)], 0.07)
}

function barrel(L: Layer): void {
  const [x, y] = cam(-0.35, 0, 6)
  const s = cam.s(-0.35, 0, 6) / 100
  const T = ([u, v]: Point): Point => [x + u * s, y - v * s]
  const body = pts('-26,0 -33,26 -34,50 -27,84 27,84 34,50 33,26 26,0').map(T)
  L.poly(palette.ink, body)
  L.add(palette.grey1, rim(body, 0, -1, { inset: 2, w: 5, thr: 0.1 }))
  for (const v of [14, 66]) L.add(palette.grey2, polyline([T([-31, v]), T([0, v - 3]), T([31, v])], 6 * s))
  for (const u of [-20, -8, 6, 18]) L.add(palette.grey2, cut(T([u, 6]), T([u * 1.1, 78]), 1.4))
  L.poly(palette.grey1, ellipse(...T([0, 84]), 27 * s, 6 * s, 18))
  // lamp: foot, chimney glass, flame
  L.poly(palette.ink, pts('-9,84 9,84 6,92 8,98 -8,98 -6,92').map(T))
  L.poly(palette.cream, pts('-6,98 -9,106 -6,118 -4,124 4,124 6,118 9,106 6,98').map(T))
  L.poly(palette.red, pts('-2.6,100 -3.6,106 0,115 3.4,106 2.6,100').map(T))
  L.poly(palette.cream, pts('-1.2,100 -1.6,104 0,109 1.6,104 1.2,100').map(T))
}

/** A mattress or a heap of bedding on the floor with somebody asleep on it. */
function bedding(
  L: Layer,
  x: number,
  z: number,
  w: number,
  o: { readonly ink: Ink; readonly seed: number; readonly child?: boolean },
): void {
  const k = o.child ? 0.7 : 1
  cuboid(L, cam, [x, x + w], [0, 0.16], [z, z + 0.85], { front: palette.ink, top: palette.grey2, hi: palette.grey1 })
  const lump: Points = [
    cam(x + 0.34, 0.16, z + 0.1),
    cam(x + 0.4, 0.34 * k + 0.1, z + 0.2),
    cam(x + 0.7, 0.42 * k + 0.1, z + 0.3),
    cam(x + w * 0.6, 0.34 * k + 0.1, z + 0.3),
    cam(x + w * 0.8, 0.4 * k + 0.08, z + 0.3),
    cam(x + w - 0.08, 0.24, z + 0.2),
    cam(x + w - 0.05, 0.12, z),
  ]
  const v = rough(lump, 2, 26, random(o.seed))
  L.poly(o.ink, v)
  const [lx, ly] = [light.x - (v[0]?.[0] ?? 0), light.y - (v[0]?.[1] ?? 0)]
  L.add(palette.cream, rim(v, lx, ly, { inset: 2, w: 5, thr: 0.2, minLen: 12 }))
  L.add(
    palette.ink,
    carve(v, { angle: 1.2, gap: 15, w: 3, len: [20, 60], rest: [8, 30], r: random(o.seed + 1), field: () => 0.6 }),
  )
  const [hx, hy] = cam(x + 0.2, 0.26, z + 0.35)
  const s = cam.s(x, 0, z + 0.35) / 100
  L.poly(
    palette.cream,
    rough(
      pts('-20,10 -22,-4 -8,-9 18,-7 20,8').map(([a, b]): Point => [hx + a * s * 1.1, hy + b * s]),
      1,
      12,
      random(3),
    ),
  )
  L.poly(palette.ink, ellipse(hx - 1 * s, hy - 9 * s, 11 * s * k, 9.6 * s * k, 12))
  L.poly(
    palette.grey1,
    pts('2,-12 10,-12 13,-8 10,-3 3,-4').map(([a, b]): Point => [hx + a * s * k, hy + b * s * k]),
  )
}

export function cellar(): Drawing {
  const layers = sixLayers()
  const { sky, far, mid, near, crowd, front } = layers
  endWall(sky)
  vault(far)
  stair(mid)
  stoneRib(mid)
  // rays of the lamp on the far brick, and coal in the corner
  setPrecision(0)
  far.add(
    palette.cream,
    rays(light.x, light.y, 40, 360, {
      gap: 13,
      ring: 24,
      w: 2.4,
      fall: 0.9,
      r: random(3105),
      field: (_x, _y, a) => 0.55 + 0.4 * Math.sin(a * 13),
    }),
  )
  setPrecision(1)
  heap(mid, cam(-2.9, 0, 7.9)[0], cam(-2.9, 0, 7.9)[1], 210, 90, { seed: 8, hi: palette.grey1 })
  const by = (L: Layer, x: number, z: number, o: FigureOptions) =>
    standing(L, cam, x, z, { light, faceLit: true, handLit: true, rim: 2.3, ...o })
  // standing at the foot of the stair, he listens upwards
  by(mid, 1.55, 6.9, {
    hat: 'cap',
    tone: palette.ink,
    coat: 'over',
    hem: 50,
    seed: 11,
    light: [0.3, -1],
    nod: -0.34,
    legs: two('0.08,0 -0.06,-0.1'),
    arms: [[0.1, 0.15], { to: [24, 120] }],
  })
  by(mid, -2.86, 7.7, {
    hat: 'scarf',
    fem: true,
    view: 'three',
    tone: palette.grey2,
    coat: 'over',
    sit: false,
    seed: 12,
    arms: [{ to: [-8, 104], bend: 1 }, { to: [10, 106] }],
  })
  by(mid, -2.2, 7.4, {
    hat: 'hat',
    view: 'three',
    tone: palette.ink,
    coat: 'over',
    seed: 13,
    arms: [
      [0.1, 0.1],
      {
        pts: two('22,108 6,124'),
      },
    ],
  })
  by(mid, 0.55, 7.8, {
    hat: 'bob',
    fem: true,
    view: 'three',
    flip: true,
    tone: palette.ink,
    coat: 'jacket',
    seed: 14,
    arms: [{ to: [-6, 112], bend: 1 }, { to: [12, 108] }],
  })
  barrel(near)
  // round the lamp: a boy with a book, a grandmother knitting, a man with his head in his hands
  const seat = (x: number, z: number, w = 0.5, h = 0.42, front: Ink = palette.ink) =>
    cuboid(near, cam, [x - w / 2, x + w / 2], [0, h], [z - 0.1, z + 0.3], {
      front,
      top: palette.grey2,
      side: palette.ink,
      hi: palette.grey1,
    })
  seat(-1.33, 6.2, 0.62)
  by(near, -1.35, 6.2, {
    hat: 'scarf',
    hatTone: palette.grey1,
    fem: true,
    tone: palette.ink,
    coat: 'shawl',
    shawl: palette.grey2,
    sit: true,
    hip: 46,
    hem: 10,
    seed: 21,
    torso: 0.14,
    nod: 0.2,
    legs: two('1.4,0 1.3,-0.1'),
    arms: [{ to: [30, 66] }, { to: [34, 64] }],
  })
  const [nx, ny] = cam(-1.03, 0.66, 6.2)
  near.add(palette.cream, cut([nx - 14, ny - 16], [nx + 34, ny + 4], 3) + cut([nx + 30, ny - 20], [nx - 8, ny + 6], 3))
  near.poly(
    palette.grey1,
    rough(
      [
        [nx - 8, ny],
        [nx + 26, ny - 2],
        [nx + 20, ny + 50],
        [nx - 14, ny + 44],
      ],
      2,
      10,
      random(5),
    ),
  )
  seat(1.0, 5.8, 0.6, 0.42, palette.grey2)
  for (const v of [0.14, 0.29]) near.add(palette.ink, cut(cam(0.71, v, 5.7), cam(1.3, v, 5.7), 3))
  by(near, 1.02, 5.8, {
    hat: 'cap',
    flip: true,
    tone: palette.ink,
    handLit: true,
    coat: 'jacket',
    sit: true,
    hip: 46,
    seed: 22,
    torso: 0.5,
    nod: 0.3,
    legs: two('1.4,0.05 1.3,-0.1'),
    legs2: palette.grey2,
    arms: [
      {
        pts: two('30,62 27,92'),
      },
      {
        pts: two('34,62 31,92'),
      },
    ],
  })
  bedding(near, 1.55, 5.0, 1.7, { ink: palette.grey2, seed: 3110 })
  // front row: mother with a child in her lap, seen from behind; a sleeping child; a pram with what could be carried
  bedding(crowd, -2.75, 4.6, 1.4, { ink: palette.grey1, seed: 3112, child: true })
  by(crowd, -1.05, 4.4, {
    hat: 'bun',
    fem: true,
    tone: palette.ink,
    coat: 'over',
    sit: true,
    hip: 34,
    hem: 6,
    seed: 31,
    torso: 0.1,
    nod: 0.16,
    legs: two('1.45,0.1 1.4,0'),
    arms: [{ to: [28, 56] }, { to: [30, 60] }],
    rim: 2.1,
  })
  // her skirt to the floor, and the child across her knees, rolled in a blanket
  {
    const [x, y] = cam(-1.05, 0, 4.4)
    const s = cam.s(0, 0, 4.4) / 100
    const T = ([u, v]: Point): Point => [x + u * s, y - v * s]
    const skirt = rough(pts('-20,40 -26,22 -24,2 -10,-3 20,-2 44,-4 52,4 50,30 46,44 20,50').map(T), 1.6, 16, random(4))
    crowd.poly(palette.grey2, skirt)
    crowd.add(
      palette.ink,
      carve(skirt, { angle: 1.35, gap: 13, w: 2.6, len: [24, 80], rest: [8, 30], r: random(3111), field: () => 0.7 }),
    )
    crowd.add(palette.cream, rim(skirt, 0.7, -0.7, { inset: 1.5, w: 5, thr: 0.25 }))
    crowd.poly(palette.ink, pts('38,-4 40,4 50,6 64,0 64,-5').map(T))
    const wrap = rough(pts('-6,44 -8,60 2,68 20,64 40,58 56,46 58,34 40,34 14,38').map(T), 1.4, 14, random(6))
    crowd.poly(palette.grey1, wrap)
    crowd.add(
      palette.ink,
      carve(wrap, { angle: 0.5, gap: 12, w: 2.6, len: [20, 60], r: random(3113), field: () => 0.6 }) +
        rim(wrap, 0.2, 1, { inset: 0, w: 7, thr: 0.2 }),
    )
    crowd.add(palette.cream, rim(wrap, 0.5, -1, { inset: 1.5, w: 4, thr: 0.2 }))
    // the head lies in the bend of her arm, turned to the lamp
    crowd.poly(palette.ink, ellipse(...T([1, 68]), 11 * s, 10.4 * s, 14))
    crowd.poly(palette.cream, pts('2,75 8,76 13,71 14.4,67 12,65 12,61 7,59 3,62 5,68').map(T))
    crowd.add(palette.ink, cut(T([8, 70]), T([11.4, 70.6]), 1.4) + cut(T([8.6, 63]), T([11, 63.4]), 1.2))
    // her hands hold it
    crowd.poly(palette.cream, pts('22,66 30,65 36,60 33,56 25,58 21,61').map(T))
  }
  // front: those who sit nearest, and a suitcase
  onlooker(front, 'scarf', 'shawl', { x: 150, y: 945, s: 2.5, light, seed: 41, flip: true, tone: palette.grey2 })
  onlooker(front, 'cap', 'overcoat', { x: 1405, y: 950, s: 2.7, light, seed: 42 })
  const trunk = rough(pts('720,838 950,832 956,920 716,920'), 2, 24, random(3114))
  front.poly(palette.ink, trunk)
  front.add(palette.cream, rim(trunk, 0.3, -1, { inset: 3, w: 6, thr: 0.2 }))
  front.evenOdd(
    palette.ink,
    path(pts('794,836 800,808 870,806 876,833'), true),
    path(pts('806,836 810,818 862,816 865,833'), true),
  )
  for (const x of [762, 910]) front.add(palette.grey2, bar([x, 830], [x, 920], 12))
  return { layers, light }
}
