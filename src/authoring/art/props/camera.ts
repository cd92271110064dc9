import { nth, type Point, type Points } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'

/** convex hull of 2D points: the silhouette of any projected block */
export function hull(pts: Points): Point[] {
  const p = [...pts].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const cr = (o: Point, a: Point, b: Point) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])
  const lo: Point[] = []
  const up: Point[] = []
  for (const q of p) {
    while (lo.length > 1 && cr(nth(lo, lo.length - 2), nth(lo, lo.length - 1), q) <= 0) lo.pop()
    lo.push(q)
  }
  for (const q of p.reverse()) {
    while (up.length > 1 && cr(nth(up, up.length - 2), nth(up, up.length - 1), q) <= 0) up.pop()
    up.push(q)
  }
  lo.pop()
  up.pop()
  return [...lo, ...up]
}

export type LevelCamera = ReturnType<typeof levelCamera>

/** one-point camera: metres -> px. cam(x,y,z); cam.s(z) = px per cm */
export function levelCamera({ VX = 800, hor = 450, F = 1200, H = 1.8 } = {}) {
  const c = (x: number, y: number, z: number): Point => [VX + (F * x) / z, hor - (F * (y - H)) / z]
  c.s = (z: number) => F / z / 100
  c.H = H
  c.VX = VX
  c.hor = hor
  c.F = F
  return c
}

export interface Box3Options {
  readonly c?: Ink | undefined
  readonly top?: Ink | undefined
  readonly bot?: Ink | undefined
  readonly side?: Ink | undefined
  readonly front?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly w?: number | undefined
  readonly topCut?: number | undefined
  readonly edge?: number | undefined
}

/** box in camera space. o: front, side, top = tones; hi = rim colour; light [x,y] */
export function box3(
  L: Layer,
  cam: LevelCamera,
  [x0, x1]: Point,
  [y0, y1]: Point,
  [z0, z1]: Point,
  o: Box3Options = {},
) {
  const c = o.c || palette.ink
  const F: Points = [cam(x0, y0, z0), cam(x1, y0, z0), cam(x1, y1, z0), cam(x0, y1, z0)]
  if (cam.H > y1) L.poly(o.top || c, [cam(x0, y1, z0), cam(x1, y1, z0), cam(x1, y1, z1), cam(x0, y1, z1)])
  if (cam.H < y0) L.poly(o.bot || c, [cam(x0, y0, z0), cam(x1, y0, z0), cam(x1, y0, z1), cam(x0, y0, z1)])
  const sx = x0 > 0 ? x0 : x1 < 0 ? x1 : null
  if (sx !== null) L.poly(o.side || c, [cam(sx, y0, z0), cam(sx, y0, z1), cam(sx, y1, z1), cam(sx, y1, z0)])
  L.poly(o.front || c, F)
  if (o.hi) {
    const w = o.w || 2
    let d = ''
    if (cam.H > y1 && o.topCut !== 0)
      d += cut([nth(F, 3)[0], nth(F, 3)[1] + w * 0.6], [nth(F, 2)[0], nth(F, 2)[1] + w * 0.6], w)
    if (sx !== null && o.edge !== 0)
      d += cut([cam(sx, y1, z0)[0], cam(sx, y1, z0)[1] + 1], [cam(sx, y0, z0)[0], cam(sx, y0, z0)[1] - 1], w * 0.8)
    L.add(o.hi, d)
  }
  return F
}
