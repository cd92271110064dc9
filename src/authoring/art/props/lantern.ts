import { type Point, pts } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays } from '../kit/light'
import { palette } from '../kit/palette'
import { random } from '../kit/random'

export interface LanternOptions {
  readonly rays?: number | undefined
}

/** railway hand lantern hanging from (x,y); h px tall */
export function lantern(L: Layer, x: number, y: number, h: number, o: LanternOptions = {}) {
  const T = ([a, b]: Point): Point => [x + a * h, y + b * h]
  L.add(palette.ink, polyline(pts('-.2,.26 -.16,.06 0,0 .16,.06 .2,.26').map(T), Math.max(1.2, h * 0.045)))
  L.poly(palette.ink, pts('-.16,.22 .16,.22 .26,.34 -.26,.34').map(T))
  L.poly(palette.cream, pts('-.22,.34 .22,.34 .24,.82 -.24,.82').map(T))
  L.poly(palette.ink, pts('-.3,.82 .3,.82 .3,1 -.3,1').map(T))
  L.add(
    palette.ink,
    bar(T([-0.12, 0.34]), T([-0.12, 0.82]), h * 0.03) + bar(T([0.12, 0.34]), T([0.12, 0.82]), h * 0.03),
  )
  if (h > 26) L.poly(palette.red, pts('0,.46 .06,.62 0,.76 -.06,.62').map(T))
  L.add(
    palette.cream,
    rays(x, y + h * 0.58, h * 0.42, o.rays || h * 2, {
      gap: h > 30 ? 10 : 5,
      ring: h * 0.32,
      w: h > 30 ? 2.8 : 1.4,
      fall: 0.9,
      r: random(17),
      field: () => 0.85,
    }),
  )
}
