import { carve } from '../kit/carve'
import type { Point } from '../kit/geometry'
import type { Layer } from '../kit/layer'
import { rim, type Spot } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

/** Middle, width and height of a cloud, in pixels of the sheet. */
export type CloudPlace = readonly [cx: number, cy: number, w: number, h: number]

/** A low shelf of cloud printed over the sky at half strength, lit on the side of the sun and hatched along its length. */
export function cloud(L: Layer, [cx, cy, w, h]: CloudPlace, sun: Spot, ink: Ink = palette.grey2): void {
  const up: Point[] = []
  const down: Point[] = []
  for (let i = 0; i <= 18; i++) {
    const t = i / 18
    const swell = Math.sin(Math.PI * t) ** 0.55
    up.push([cx - w / 2 + w * t, cy - h * swell * (0.6 + 0.3 * Math.sin(t * 13 + cx))])
    down.push([cx - w / 2 + w * t, cy + h * 0.5 * swell * (0.8 + 0.2 * Math.sin(t * 17 + cx))])
  }
  const shelf = [...up, ...down.reverse()]
  L.poly(ink, shelf, 0.55)
  L.add(palette.cream, rim(shelf, sun.x - cx, sun.y - cy, { inset: 1, w: 6, thr: 0.1 }))
  L.add(ink, carve(shelf, { angle: 0.04, gap: 9, w: 2, len: [24, 80], r: random(cx), field: () => 0.6 }))
}
