import type { Point } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import type { RoomCamera } from './room-camera'

type Range = readonly [low: number, high: number]

export interface CuboidOptions {
  readonly front?: Ink
  readonly side?: Ink
  readonly top?: Ink
  /** The ink of the cuts along the lit edges; none without it. */
  readonly hi?: Ink
  readonly w?: number
}

/**
 * A block in a room (metres), as seen by a camera that stands before it: front, top where the eye is higher, and the side
 * that is turned to the middle of the picture. Returns the corners of its front: bottom left, bottom right, top right, top left.
 */
export function cuboid(
  L: Layer,
  cam: RoomCamera,
  [x0, x1]: Range,
  [y0, y1]: Range,
  [z0, z1]: Range,
  o: CuboidOptions = {},
) {
  const front: readonly [Point, Point, Point, Point] = [
    cam(x0, y0, z0),
    cam(x1, y0, z0),
    cam(x1, y1, z0),
    cam(x0, y1, z0),
  ]
  const back: readonly [Point, Point, Point, Point] = [
    cam(x0, y0, z1),
    cam(x1, y0, z1),
    cam(x1, y1, z1),
    cam(x0, y1, z1),
  ]
  const w = o.w ?? 2
  if (back[2][1] < front[2][1]) L.poly(o.top ?? palette.grey2, [front[3], front[2], back[2], back[3]])
  if (back[0][0] < front[0][0]) L.poly(o.side ?? palette.ink, [front[0], back[0], back[3], front[3]])
  if (back[1][0] > front[1][0]) L.poly(o.side ?? palette.ink, [front[1], back[1], back[2], front[2]])
  L.poly(o.front ?? palette.ink, front)
  if (o.hi) {
    L.add(o.hi, cut([front[3][0], front[3][1] + w * 0.5], [front[2][0], front[2][1] + w * 0.5], w))
    if (back[0][0] < front[0][0])
      L.add(o.hi, cut([front[0][0] + 1, front[0][1]], [front[3][0] + 1, front[3][1]], w * 0.8))
    if (back[1][0] > front[1][0])
      L.add(o.hi, cut([front[1][0] - 1, front[1][1]], [front[2][0] - 1, front[2][1]], w * 0.8))
  }
  return front
}
