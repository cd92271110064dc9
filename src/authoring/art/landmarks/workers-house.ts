import { carve } from '../kit/carve'
import { clamp, nth, type Point, type Points } from '../kit/geometry'
import { bar, cut, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import { type Random, random } from '../kit/random'
import type { RoomCamera } from '../props/room-camera'

export interface WorkersHouseOptions {
  readonly x: number
  readonly z: number
  readonly w: number
  readonly floors: number
  readonly seed: number
  /** Where a shell went in, if one did: all windows near it are out. */
  readonly hit?: readonly [floor: number, bay: number]
}

type Wall = (u: number, v: number) => Point

const FLOOR = 2.9
const PLINTH = 0.7
/** Below this many pixels to the metre nobody sees a hinge. */
const NEAR = 34

const box = (q: Wall, u: number, v: number, w: number, h: number): Points => [
  q(u, v),
  q(u + w, v),
  q(u + w, v + h),
  q(u, v + h),
]

/** A workers' house of the fifties: three storeys on a stone plinth, a stair window over the door, small balconies, a hipped roof. */
export function workersHouse(L: Layer, cam: RoomCamera, o: WorkersHouseOptions): void {
  const { x, z, w, floors } = o
  const r = random(o.seed)
  const q: Wall = (u, v) => cam(x + u, v, z)
  const near = cam.s(x, 0, z) > NEAR
  const H = floors * FLOOR + 0.6
  shell(L, cam, o, q, H, r, near)
  const bays = Math.round(w / 2.3)
  const step = w / bays
  for (let f = 0; f < floors; f++)
    for (let b = 0; b < bays; b++) {
      const u = b * step + step * 0.24
      const v = 0.6 + f * FLOOR + 0.85
      const stair = b % 4 === 2
      const broken = o.hit !== undefined && Math.hypot((b - o.hit[1]) * 0.8, f - o.hit[0]) < 1.7
      if (stair && f === 0) entrance(L, q, u, near)
      else opening(L, q, u, v, stair ? 1.9 : 1.35, { r, near, broken })
      if (near && !stair && f > 0 && b % 4 === 0) balcony(L, q, u, v, (f * 2 + b + o.seed) % 3 === 0)
    }
  if (o.hit) breach(L, q, o.hit[1] * step + 0.8, 0.6 + o.hit[0] * FLOOR + 1.4, cam.s(x, 0, z), r)
}

/** Walls, plinth, cornice, rain pipes, roof and chimneys. */
function shell(
  L: Layer,
  cam: RoomCamera,
  { x, z, w }: WorkersHouseOptions,
  q: Wall,
  H: number,
  r: Random,
  near: boolean,
) {
  const side: Points =
    x < 0
      ? [cam(x + w, 0, z), cam(x + w, 0, z + 9), cam(x + w, H, z + 9), q(w, H)]
      : [q(0, 0), cam(x, 0, z + 9), cam(x, H, z + 9), q(0, H)]
  L.poly(palette.ink, side)
  const wall = box(q, 0, 0, w, H)
  L.poly(palette.grey2, wall)
  L.add(palette.ink, carve(wall, { angle: 0.02, gap: 10, w: 1.1, len: [8, 26], rest: [24, 80], r, field: () => 0.4 }))
  // plinth of broken stone
  L.poly(palette.ink, box(q, -0.08, 0, w + 0.16, PLINTH))
  let stones = ''
  for (let u = 0.1; u < w; u += r.range(0.34, 0.62))
    for (const v of [0.2, 0.47]) stones += cut(q(u, v + r.around() * 0.05), q(u + r.range(0.16, 0.34), v), near ? 2 : 1)
  L.add(palette.grey2, stones)
  L.add(palette.cream, cut(q(-0.08, PLINTH), q(w + 0.08, PLINTH), near ? 2.2 : 1.4))
  // the lines between the floors, the cornice
  for (let v = 0.6 + FLOOR; v < H - 0.5; v += FLOOR)
    L.poly(palette.grey1, box(q, 0, v, w, 0.1)).add(palette.ink, cut(q(0, v - 0.05), q(w, v - 0.05), near ? 1.8 : 1))
  L.poly(palette.grey1, box(q, -0.14, H - 0.32, w + 0.28, 0.32))
  L.poly(palette.ink, box(q, -0.05, H - 0.5, w + 0.1, 0.14))
  // roof with its rows of tiles
  const roof = [q(-0.5, H), q(w + 0.5, H), cam(x + w - 1.8, H + 2.2, z + 4), cam(x + 1.8, H + 2.2, z + 4)]
  L.poly(palette.ink, roof)
  L.add(
    palette.grey2,
    carve(roof, { angle: 0.01, gap: near ? 9 : 6, w: 1.2, len: [8, 22], rest: [5, 16], r, field: () => 0.7 }),
  )
  L.add(palette.cream, cut(q(-0.5, H), q(w + 0.5, H), 3) + cut(q(-0.4, H + 0.05), cam(x + 1.8, H + 2.2, z + 4), 2.4))
  for (let u = 2; u < w - 1; u += 4.2) {
    const c: Wall = (a, v) => cam(x + u + a, H + v, z + 3)
    L.poly(palette.ink, box(c, 0, 1.2, 0.9, 1.7)).poly(palette.ink, box(c, -0.1, 2.75, 1.1, 0.22))
    L.add(palette.cream, cut(c(0.08, 1.3), c(0.08, 2.7), 2) + cut(c(-0.08, 2.96), c(0.98, 2.96), 1.6))
    if (near) L.add(palette.grey2, [1.6, 1.9, 2.2, 2.5].map((v) => cut(c(0.2, v), c(0.8, v), 1)).join(''))
  }
  for (const u of [0.3, w - 0.3]) {
    L.add(palette.ink, bar(q(u, 0.1), q(u, H - 0.3), near ? 5 : 3))
    L.add(palette.grey1, cut(q(u - 0.03, 0.4), q(u - 0.03, H - 0.5), near ? 1.4 : 0.8))
  }
}

function entrance(L: Layer, q: Wall, u: number, near: boolean) {
  L.poly(palette.grey1, box(q, u - 0.28, 0, 1.7, 2.34)).poly(palette.ink, box(q, u - 0.08, 0.24, 1.3, 1.98))
  if (near) {
    L.poly(palette.grey2, box(q, u, 0.34, 0.54, 1.8)).poly(palette.grey2, box(q, u + 0.6, 0.34, 0.54, 1.8))
    L.poly(palette.ink, box(q, u + 0.08, 1.2, 0.38, 0.8)).poly(palette.ink, box(q, u + 0.68, 1.2, 0.38, 0.8))
    L.add(palette.cream, cut(q(u + 0.12, 1.3), q(u + 0.34, 1.9), 1.8) + cut(q(u + 0.56, 1.06), q(u + 0.56, 1.2), 2.4))
  }
  // two steps, and a slab against the rain
  for (const [a, v] of [
    [0.44, 0.02],
    [0.3, 0.14],
  ] as const) {
    L.poly(palette.grey2, box(q, u - a, v, 1.14 + a * 2, 0.12))
    L.add(palette.cream, cut(q(u - a, v + 0.12), q(u + 1.14 + a, v + 0.12), near ? 2.4 : 1.4))
  }
  L.poly(palette.ink, box(q, u - 0.55, 2.24, 2.24, 0.16)).poly(palette.grey1, box(q, u - 0.55, 2.38, 2.24, 0.13))
  L.add(palette.cream, cut(q(u - 0.55, 2.51), q(u + 1.69, 2.51), near ? 2.6 : 1.6))
}

function opening(
  L: Layer,
  q: Wall,
  u: number,
  v: number,
  h: number,
  { r, near, broken }: { readonly r: Random; readonly near: boolean; readonly broken: boolean },
) {
  L.poly(palette.grey1, box(q, u - 0.12, v - 0.1, 1.32, h + 0.2)).poly(palette.ink, box(q, u, v, 1.08, h))
  const thing = r()
  if (broken) {
    // glass in the corners only; planks where someone still lives behind it
    L.poly(palette.grey1, [q(u, v), q(u + 0.34, v), q(u + 0.16, v + 0.3), q(u + 0.08, v + 0.7), q(u, v + 0.8)])
    L.poly(palette.grey1, [q(u + 1.08, v + h), q(u + 0.7, v + h), q(u + 0.9, v + h - 0.26), q(u + 1.08, v + h - 0.5)])
    if (thing < 0.5)
      for (const [a, b] of [
        [0.3, 0.42],
        [0.8, 0.7],
      ] as const)
        L.add(palette.grey2, bar(q(u - 0.08, v + a), q(u + 1.16, v + b), near ? 9 : 4))
  } else {
    if (thing < 0.34) {
      L.poly(palette.grey1, [q(u, v + h), q(u + 0.5, v + h), q(u + 0.3, v + h * 0.4), q(u + 0.14, v), q(u, v)])
      L.poly(palette.grey1, [
        q(u + 1.08, v + h),
        q(u + 0.6, v + h),
        q(u + 0.8, v + h * 0.4),
        q(u + 0.95, v),
        q(u + 1.08, v),
      ])
    } else if (thing < 0.56) L.poly(palette.grey1, box(q, u, v + h * 0.42, 1.08, h * 0.58))
    L.add(
      palette.grey2,
      bar(q(u + 0.54, v), q(u + 0.54, v + h), near ? 3 : 2) +
        bar(q(u, v + h * 0.68), q(u + 1.08, v + h * 0.68), near ? 2.4 : 1.4),
    )
    if (thing > 0.56) L.add(palette.grey1, cut(q(u + 0.1, v + 0.16), q(u + 0.42, v + h * 0.6), 1.5))
  }
  L.poly(palette.ink, box(q, u - 0.16, v - 0.24, 1.4, 0.1))
  L.add(palette.cream, cut(q(u - 0.18, v - 0.12), q(u + 1.26, v - 0.12), near ? 2.4 : 1.6))
}

function balcony(L: Layer, q: Wall, u: number, v: number, airing: boolean) {
  L.poly(palette.ink, box(q, u - 0.4, v - 0.5, 1.88, 0.14))
  const top = v + 0.34
  let bars = bar(q(u - 0.4, top), q(u + 1.48, top), 4)
  for (let a = -0.38; a < 1.5; a += 0.155) bars += bar(q(u + a, v - 0.4), q(u + a, top), 2)
  L.add(palette.ink, bars)
  L.add(
    palette.cream,
    cut(q(u - 0.4, v - 0.37), q(u + 1.48, v - 0.37), 2.4) + cut(q(u - 0.4, top + 0.03), q(u + 1.46, top + 0.03), 1.4),
  )
  if (!airing) return
  // a blanket put out to air
  const cloth = rough(box(q, u + 0.1, v - 0.26, 0.62, 0.62), 1.4, 10, random(5))
  L.poly(palette.grey1, cloth)
  L.add(
    palette.ink,
    cut(q(u + 0.24, v + 0.3), q(u + 0.22, v - 0.2), 1.4) + cut(q(u + 0.5, v + 0.3), q(u + 0.52, v - 0.16), 1.4),
  )
}

/** A shell hole with the room behind it: torn edges, bare brick, a floor beam that hangs, cracks; marks of splinters all round. */
function breach(L: Layer, q: Wall, u: number, v: number, s: number, r: Random) {
  const ring = (k: number): Point[] =>
    Array.from({ length: 19 }, (_, i) => {
      const a = (i / 19) * Math.PI * 2
      const d = k * r.range(0.78, 1.16)
      return q(u + Math.cos(a) * d, v + Math.sin(a) * d * 0.92)
    })
  const torn = ring(1.75)
  L.poly(palette.grey1, torn)
  L.add(
    palette.ink,
    carve(torn, { angle: 0, gap: s * 0.13, w: 1.2, len: [s * 0.2, s * 0.4], rest: [3, 6], r, field: () => 0.9 }),
  )
  const hole = ring(1.34)
  L.poly(palette.ink, hole)
  L.add(palette.cream, rim(hole, 0.1, 1, { inset: -2, w: s * 0.1, thr: 0.1 }))
  // the far wall of the room, with its door ajar, and what is left of the floor
  L.poly(palette.grey2, [q(u - 0.7, v - 0.3), q(u + 0.5, v - 0.4), q(u + 0.6, v + 0.6), q(u - 0.5, v + 0.66)])
  L.poly(palette.ink, box(q, u - 0.3, v - 0.36, 0.4, 0.8))
  L.add(
    palette.grey1,
    bar(q(u - 1.1, v - 0.5), q(u + 0.9, v - 0.86), s * 0.1) + bar(q(u + 0.5, v - 0.5), q(u + 0.86, v - 1.5), s * 0.07),
  )
  let cracks = ''
  for (let i = 0; i < 7; i++) {
    const a = r.range(0, Math.PI * 2)
    const at = (d: number, turn: number) => q(u + Math.cos(a + turn) * d, v + Math.sin(a + turn) * d)
    const [from, knee, to] = [at(1.6, 0), at(2.1, 0.1), at(r.range(2.4, 3), -0.05)]
    cracks += cut(from, knee, 2.2) + cut(knee, to, 1.6)
  }
  L.add(palette.ink, cracks)
  let marks = ''
  for (let i = 0; i < 26; i++) {
    const a = r.range(0, Math.PI * 2)
    const d = r.range(1.9, 4.6)
    const [mx, my] = q(Math.max(0.2, u + Math.cos(a) * d), clamp(v + Math.sin(a) * d, 0.9, v + 1.4))
    const k = r.range(1.6, 5)
    marks += cut([mx - k, my], [mx + k, my + r.around()], k * 0.7)
  }
  L.add(palette.ink, marks)
  const [rx, ry] = q(u, 0)
  rubble(L, rx, ry + 3, s * 1.9, s * 0.7, r)
}

/** What fell out of the wall, at its foot. */
function rubble(L: Layer, x: number, y: number, w: number, h: number, r: Random) {
  const back: Point[] = [[x - w, y]]
  for (let i = 1; i < 9; i++)
    back.push([x - w + (i / 9) * w * 2, y - h * Math.sin((i / 9) * Math.PI) * r.range(0.7, 1.1)])
  L.poly(palette.ink, [...back, [x + w, y]])
  for (let i = 0; i < 26; i++) {
    const t = r.range(-0.85, 0.85)
    const [bx, by] = [x + w * t, y - h * (1 - Math.abs(t)) * r.range(0, 0.95)]
    const [bw, bh] = [w * r.range(0.06, 0.13), h * r.range(0.1, 0.22)]
    const brick = rough(
      [
        [bx - bw, by],
        [bx + bw * 0.9, by + bh * 0.2],
        [bx + bw, by - bh],
        [bx - bw * 0.8, by - bh * 1.1],
      ],
      1,
      8,
      r,
    )
    L.poly(i % 3 ? palette.grey2 : palette.grey1, brick)
    L.add(palette.cream, cut(nth(brick, 2), nth(brick, 3), 1.5))
  }
}
