import { ellipse } from '../kit/geometry'
import type { LevelCamera } from './camera'

/** barrel-vault ring at depth z: pilasters + arch band between radius ro and ri */
export function archRing(cam: LevelCamera, z: number, hw: number, sp: number, t: number, n = 22) {
  const A = (R: number) => [
    cam(-R, 0, z),
    ...ellipse(0, 0, 1, 1, n, Math.PI, 0).map(([a, b]) => cam(a * R, sp + b * R, z)),
    cam(R, 0, z),
  ]
  return { outer: A(hw), inner: A(hw - t) }
}
