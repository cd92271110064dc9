import type { Layer } from '../kit/layer'
import type { RoomCamera } from '../props/room-camera'
import { figure } from './figure/figure'
import type { FigureOptions } from './figure/options'

/** Sets a jointed figure on the ground at x, z (metres), `lift` metres above it, in the size that the distance gives. */
export function standing(L: Layer, cam: RoomCamera, x: number, z: number, options: FigureOptions = {}, lift = 0) {
  const [px, py] = cam(x, lift, z)
  return figure(L, px, py, cam.s(x, lift, z) / 100, options)
}
