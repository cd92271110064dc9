import { lerp, type Point, type Points } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { palette } from '../kit/palette'
import { cuboid } from './cuboid'
import type { RoomCamera } from './room-camera'

type Range = readonly [low: number, high: number]

/** A crate of boards with battens and rope handles, in the measure of a room (metres). */
export function plankCrate(L: Layer, cam: RoomCamera, x: Range, y: Range, z: Range): void {
  const [p0, p1, p2, p3] = cuboid(L, cam, x, y, z, { front: palette.grey2, top: palette.grey1, side: palette.ink })
  const f = (u: number, v: number): Point => [
    lerp(lerp(p0[0], p1[0], u), lerp(p3[0], p2[0], u), v),
    lerp(lerp(p0[1], p1[1], u), lerp(p3[1], p2[1], u), v),
  ]
  const w = Math.max(1, cam.s(x[0], 0, z[0]) * 0.018)
  const quad = (u0: number, u1: number, v0: number, v1: number): Points => [f(u0, v0), f(u1, v0), f(u1, v1), f(u0, v1)]
  let gaps = ''
  for (const v of [0.25, 0.5, 0.75]) gaps += bar(f(0, v), f(1, v), w * 1.4)
  for (const [u, v] of [
    [0.2, 0.36],
    [0.44, 0.62],
    [0.3, 0.86],
    [0.6, 0.12],
    [0.62, 0.4],
  ] as const)
    gaps += cut(f(u, v), f(u + 0.22, v), w)
  L.add(palette.ink, gaps)
  for (const u of [0.06, 0.8]) {
    L.poly(palette.ink, quad(u - 0.015, u + 0.155, 0, 1)).poly(palette.grey1, quad(u, u + 0.13, 0, 1))
    for (const v of [0.12, 0.38, 0.62, 0.88]) L.poly(palette.ink, quad(u + 0.05, u + 0.08, v - 0.02, v + 0.02))
    L.add(palette.cream, cut(f(u + 0.01, 0.02), f(u + 0.01, 0.98), w))
  }
  L.add(palette.cream, cut(f(0, 0.985), f(1, 0.985), w * 1.6))
  L.add(palette.ink, cut(f(0.36, 0.6), f(0.64, 0.6), w * 2.2, w * 7))
}
