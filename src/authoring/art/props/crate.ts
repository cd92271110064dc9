import { carve } from '../kit/carve'
import { lerp, nth, type Point } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'
import { box3, type LevelCamera } from './camera'

export const mixPoints = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]

export interface CrateOptions {
  readonly front?: Ink | undefined
  readonly top?: Ink | undefined
  readonly side?: Ink | undefined
  readonly batten?: Ink | undefined
  readonly hi?: Ink | undefined
}

/** wooden crate in camera space with planks and a stencilled-looking bar (no text) */
export function crate(
  L: Layer,
  cam: LevelCamera,
  [x0, x1]: Point,
  [y0, y1]: Point,
  [z0, z1]: Point,
  o: CrateOptions = {},
) {
  const F = box3(L, cam, [x0, x1], [y0, y1], [z0, z1], {
    c: palette.ink,
    front: o.front || palette.grey2,
    top: o.top || palette.grey1,
    side: o.side || palette.ink,
  })
  const f = (u: number, v: number): Point => [
    lerp(lerp(nth(F, 0)[0], nth(F, 1)[0], u), lerp(nth(F, 3)[0], nth(F, 2)[0], u), v),
    lerp(lerp(nth(F, 0)[1], nth(F, 1)[1], u), lerp(nth(F, 3)[1], nth(F, 2)[1], u), v),
  ]
  const w = Math.max(1.4, cam.s(z0) * 1.2)
  let d = ''
  for (const v of [0.34, 0.67]) d += bar(f(0, v), f(1, v), w)
  L.add(palette.ink, d)
  const bt = (u0: number, u1: number) => {
    L.poly(o.batten || palette.ink, [f(u0, 0), f(u1, 0), f(u1, 1), f(u0, 1)])
    L.add(o.hi || palette.cream, cut(f(u0 + 0.015, 0.04), f(u0 + 0.015, 0.96), w * 0.7))
  }
  bt(0.0, 0.12)
  bt(0.88, 1)
  L.add(o.hi || palette.cream, cut(f(0.02, 0.985), f(0.98, 0.985), w * 0.9))
  L.add(
    palette.ink,
    carve([[f(0.14, 0.04), f(0.86, 0.04), f(0.86, 0.96), f(0.14, 0.96)]], {
      angle: 0.02,
      gap: w * 4,
      w: w * 0.5,
      len: [w * 6, w * 20],
      rest: [w * 4, w * 16],
      r: random(Math.round(x0 * 90 + y0 * 7) + 300),
      field: () => 0.5,
    }),
  )
  return f
}
