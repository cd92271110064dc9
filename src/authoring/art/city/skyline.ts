import { carve, type Span } from '../kit/carve'
import { nth, type Point, rect } from '../kit/geometry'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface SkylineOptions {
  readonly seed?: number | undefined
  readonly color?: Ink | undefined
  readonly depth?: number | undefined
  readonly w?: Span | undefined
  readonly h?: Span | undefined
  readonly spires?: boolean | undefined
  readonly chim?: boolean | undefined
  readonly win?: Ink | undefined
  readonly winP?: number | undefined
  readonly side?: Ink | undefined
}

/** bare block for far skyline */
export function skyline(L: Layer, x0: number, x1: number, y: number, o: SkylineOptions = {}) {
  const r = random(o.seed || 4)
  const c = o.color || palette.grey1
  let x = x0
  const pts: Point[] = [[x0, y + (o.depth || 200)]]
  const wins: (readonly [number, number, number, number])[] = []
  while (x < x1) {
    const w = r.range(o.w?.[0] || 26, o.w?.[1] || 70)
    const h = r.range(o.h?.[0] || 30, o.h?.[1] || 80)
    const k = r()
    const t = y - h
    if (k < 0.45) pts.push([x, t], [x + w * 0.12, t - h * 0.16], [x + w * 0.86, t - h * 0.16], [x + w, t])
    else if (k < 0.62) pts.push([x, t], [x + w / 2, t - h * 0.34], [x + w, t])
    else if (k < 0.78)
      pts.push(
        [x, t],
        [x + w * 0.6, t],
        [x + w * 0.62, t - h * 0.22],
        [x + w * 0.78, t - h * 0.22],
        [x + w * 0.8, t],
        [x + w, t],
      )
    else if (k < 0.86 && o.spires !== false)
      pts.push(
        [x, t],
        [x + w * 0.4, t],
        [x + w * 0.4, t - h * 0.5],
        [x + w * 0.46, t - h * 0.55],
        [x + w * 0.5, t - h * 1.05],
        [x + w * 0.54, t - h * 0.55],
        [x + w * 0.6, t - h * 0.5],
        [x + w * 0.6, t],
        [x + w, t],
      )
    else pts.push([x, t], [x + w, t])
    if (r() < 0.7) {
      const cx = x + w * r.range(0.2, 0.7)
      pts.push([Math.max(cx, nth(pts, pts.length - 1)[0]), nth(pts, pts.length - 1)[1]])
    }
    wins.push([x, t, w, h])
    x += w
  }
  pts.push([x1, y + (o.depth || 200)])
  L.poly(
    c,
    pts.filter((p, i) => i === 0 || p[0] >= nth(pts, i - 1)[0] - 40),
  )
  if (o.chim) {
    let d = ''
    for (const [a, t, w, h] of wins)
      for (let k = 0; k < 2; k++) {
        const cx = a + r() * w
        d += path(rect(cx, t - h * 0.28, 4, h * 0.3))
      }
    L.add(c, d)
  }
  if (o.win) {
    let d = ''
    for (const [a, t, w] of wins)
      for (let yy = t + 8; yy < y - 4; yy += 11)
        for (let xx = a + 5; xx < a + w - 5; xx += 9) if (r() < (o.winP ?? 0.6)) d += path(rect(xx, yy, 3, 5))
    L.add(o.win, d)
  }
  if (o.side) {
    let d = ''
    for (const [a, t, w] of wins)
      if (r() < 0.8)
        d += carve(
          [
            [
              [a + w * 0.55, t],
              [a + w, t],
              [a + w, y],
              [a + w * 0.6, y],
            ],
          ],
          { angle: 1.57, gap: 5, w: 0.8, len: [8, 26], r, field: () => 0.5 },
        )
    L.add(o.side, d)
  }
}
