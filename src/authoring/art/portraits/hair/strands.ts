import { lerp, mix, type Point, type Points } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { type Ink, palette } from '../../kit/palette'
import type { Bench } from '../bench'
import type { HairColour } from './colour'

/** A line along which strands begin or end. */
export type Along = readonly [from: Point, to: Point]

/** `count` cuts from one line to another, widest at the first. */
export function strands(bench: Bench, ink: Ink, from: Along, to: Along, count: number, width: number, bend = 0): void {
  const { L, T, r } = bench
  for (let i = 0; i < count; i++) {
    const t = count > 1 ? i / (count - 1) : 0
    const nudge: Point = [r.around() * 2, r.around() * 2]
    const [x, y] = mix(to[0], to[1], t)
    const w = lerp(width, width * 0.45, t)
    L.add(ink, cut(T(mix(from[0], from[1], t)), T([x + nudge[0], y + nudge[1]]), w, bend))
  }
}

/** An area of hair with the light on one side; what is not dark is set off from the ground on the other. */
export function mass(bench: Bench, { base }: HairColour, outline: Points, light = 6): Points {
  const area = bench.head(base, outline)
  if (base !== palette.ink)
    bench.L.add(
      palette.ink,
      rim(area, 0.8, 0.45, { inset: 0, w: 9, thr: 0.12 }) + rim(area, -0.8, -0.5, { inset: 0, w: 3, thr: 0.1 }),
    )
  if (base !== palette.cream) bench.lit(area, light)
  return area
}
