import { ellipse, type Point } from '../kit/geometry'
import { bar, cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface LampConeOptions {
  readonly seed?: number | undefined
  readonly len?: number | undefined
  readonly spread?: number | undefined
  readonly tilt?: number | undefined
  readonly n?: number | undefined
  readonly w0?: number | undefined
  readonly veil?: number | undefined
  readonly color?: Ink | undefined
  readonly w?: number | undefined
}

/** lamp cone: unbroken wedges and a 6 % veil */
export function lampCone(L: Layer, x: number, y: number, s: number, o: LampConeOptions = {}) {
  const r = random(o.seed || 3)
  const len = o.len || 260
  const a = o.spread || 0.42
  const tilt = o.tilt || 0
  const n = o.n || 9
  const w0 = (o.w0 || 38) * s
  const pt = (u: number, l: number): Point => [x + u * w0 + (u * a + tilt) * l * s, y + l * s]
  if (o.veil !== 0) L.poly(o.color || palette.cream, [pt(-1, 0), pt(1, 0), pt(1, len), pt(-1, len)], 0.06)
  let d = ''
  for (let i = 0; i < n; i++) {
    const u = ((i + 0.5) / n) * 2 - 1 + r.around() * 0.05
    const l = len * r.range(0.62, 1.05)
    d += polyline([pt(u, 4), pt(u, l)], (o.w || 5) * s * (1 - Math.abs(u) * 0.3), 1)
  }
  L.add(o.color || palette.cream, d)
}

export interface BellShadeOptions {
  readonly seed?: number | undefined
  readonly r?: number | undefined
  readonly drop?: number | undefined
  readonly spread?: number | undefined
  readonly cord?: number | undefined
  readonly cone?: boolean | undefined
  readonly n?: number | undefined
}

/** enamel lamp shade on a cord with a cone of long wedges. p = screen point of the rim centre, s = px per metre */
export function bellShade(L: Layer, p: Point, s: number, o: BellShadeOptions = {}) {
  const r = random(o.seed || 4)
  const R = (o.r || 0.32) * s
  const drop = (o.drop || 1.7) * s
  const sp = (o.spread || 0.95) * s
  if (o.cord) L.add(palette.ink, bar([p[0], p[1] - o.cord * s], p, Math.max(1, 0.025 * s)))
  if (o.cone !== false) {
    let d = ''
    const n = o.n || 9
    for (let i = 0; i < n; i++) {
      const u = ((i + 0.5 + r.around() * 0.2) / n) * 2 - 1
      const l = drop * r.range(0.72, 1)
      d += polyline(
        [
          [p[0] + u * R * 0.85, p[1] + R * 0.2],
          [p[0] + (u * sp * l) / drop, p[1] + l],
        ],
        Math.max(1, 0.05 * s * (1 - Math.abs(u) * 0.35)),
        1,
      )
    }
    L.poly(
      palette.cream,
      [
        [p[0] - R * 0.9, p[1]],
        [p[0] + R * 0.9, p[1]],
        [p[0] + sp, p[1] + drop],
        [p[0] - sp, p[1] + drop],
      ],
      0.06,
    )
    L.add(palette.cream, d)
  }
  L.poly(palette.ink, [
    [p[0] - R * 0.22, p[1] - R * 0.72],
    [p[0] + R * 0.22, p[1] - R * 0.72],
    [p[0] + R * 0.5, p[1] - R * 0.42],
    [p[0] + R * 1.12, p[1] + R * 0.06],
    [p[0] - R * 1.12, p[1] + R * 0.06],
    [p[0] - R * 0.5, p[1] - R * 0.42],
  ])
  L.poly(palette.cream, ellipse(p[0], p[1] + R * 0.06, R * 1.02, R * 0.2, 14))
  L.add(palette.cream, cut([p[0] - R * 0.24, p[1] - R * 0.62], [p[0] - R * 0.95, p[1] - R * 0.04], R * 0.09))
}
