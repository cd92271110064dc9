import type { Point } from '../kit/geometry'

export type RoomCamera = ReturnType<typeof roomCamera>

export function roomCamera({ x = 0, y = 1.6, z = 0, pitch = 0, yaw = 0, f = 1000, cx = 800, cy = 450 } = {}) {
  const cp = Math.cos(pitch)
  const sp = Math.sin(pitch)
  const cw = Math.cos(yaw)
  const sw = Math.sin(yaw)
  const c = (X: number, Y: number, Z: number): Point => {
    const a = X - x
    const b = Y - y
    const d = Z - z
    const dx = a * cw - d * sw
    const dz = a * sw + d * cw
    const zc = Math.max(0.05, dz * cp - b * sp)
    const yc = b * cp + dz * sp
    return [cx + (f * dx) / zc, cy - (f * yc) / zc]
  }
  c.depth = (X: number, Y: number, Z: number) => {
    const a = X - x
    const b = Y - y
    const d = Z - z
    const dz = a * sw + d * cw
    return dz * cp - b * sp
  }
  c.s = (X: number, Y: number, Z: number) => f / c.depth(X, Y, Z) // px per metre there
  c.wall = (ax: number, az: number, bx: number, bz: number, y0 = 0) => {
    const L = Math.hypot(bx - ax, bz - az) || 1
    const ux = (bx - ax) / L
    const uz = (bz - az) / L
    const pr = (u: number, v: number) => c(ax + ux * u, y0 + v, az + uz * u)
    return Object.assign(pr, { L })
  }
  c.floor =
    (y0 = 0) =>
    (u: number, v: number) =>
      c(u, y0, v)
  return c
}
