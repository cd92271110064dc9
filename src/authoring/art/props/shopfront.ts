import { carve } from '../kit/carve'
import { ellipse, type Point, type Projection } from '../kit/geometry'
import { bar } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface ShopfrontOptions {
  readonly seed?: number | undefined
  readonly v0?: number | undefined
  readonly v1?: number | undefined
  readonly hi?: Ink | undefined
  readonly board?: Ink | undefined
  readonly step?: number | undefined
  readonly kind?: string | undefined
}

/** open shopfront on a facade quad: interior, untouched goods (kind: clocks|jars|hats|cloth), shards left in the frame, blank board */
export function shopfront(L: Layer, q: Projection, u: number, w: number, o: ShopfrontOptions = {}) {
  const r = random(o.seed || 5)
  const v0 = o.v0 ?? 0.8
  const v1 = o.v1 ?? 3.35
  const hi = o.hi || palette.cream
  const R = (a: number, b: number, c: number, d: number) => [q(a, b), q(a + c, b), q(a + c, b + d), q(a, b + d)]
  const k = Math.abs(q(u, 1)[1] - q(u, 2)[1]) / 60
  L.poly(palette.ink, R(u - w / 2 - 0.25, 0, w + 0.5, 4.35))
  L.poly(o.board || palette.grey1, R(u - w / 2 - 0.2, 3.5, w + 0.4, 0.7))
  L.add(
    palette.ink,
    carve([R(u - w / 2 - 0.1, 3.55, w + 0.2, 0.6)], {
      angle: Math.atan2(q(u + 1, 3.8)[1] - q(u, 3.8)[1], q(u + 1, 3.8)[0] - q(u, 3.8)[0]),
      gap: 6 * k + 2,
      w: 1.2 * k + 0.4,
      len: [10 * k + 4, 40 * k + 8],
      r,
      field: () => 0.5,
    }),
  )
  L.poly(palette.grey2, R(u - w / 2, 0.12, w, 0.5))
  L.poly(palette.grey1, R(u - w / 2 - 0.06, v0 - 0.14, w + 0.12, 0.12))
  const lv: Point = [v0 + 0.02, v0 + 0.95]
  for (const v of lv.slice(1)) L.add(palette.grey2, bar(q(u - w / 2 + 0.1, v), q(u + w / 2 - 0.1, v), 3 * k + 0.6))
  for (const v of lv)
    for (let a = u - w / 2 + 0.3; a < u + w / 2 - 0.2; a += o.step || 0.52) {
      const c = r() < 0.5 ? palette.grey1 : palette.cream
      const E = (cu: number, cv: number, ru: number, rv: number, n = 12) =>
        ellipse(0, 0, 1, 1, n).map(([x, y]) => q(cu + x * ru, cv + y * rv))
      if (o.kind === 'clocks') {
        const f = r.range(0.16, 0.24)
        L.poly(c, E(a, v + f + 0.03, f, f, 14))
        L.poly(palette.ink, E(a, v + f + 0.03, f * 0.76, f * 0.76, 12))
        L.add(
          hi,
          bar(q(a, v + f), q(a + f * 0.1, v + f * 1.7), 1.4 * k + 0.3) +
            bar(q(a, v + f), q(a + f * 0.5, v + f * 0.8), 1.4 * k + 0.3),
        )
      } else if (o.kind === 'jars') {
        const h = r.range(0.34, 0.6)
        const b = r.range(0.11, 0.17)
        L.poly(c, [
          q(a - b, v),
          q(a + b, v),
          q(a + b, v + h * 0.7),
          q(a + b * 0.4, v + h * 0.84),
          q(a + b * 0.4, v + h),
          q(a - b * 0.4, v + h),
          q(a - b * 0.4, v + h * 0.84),
          q(a - b, v + h * 0.7),
        ])
        L.poly(palette.ink, R(a - b, v + h * 0.22, b * 2, h * 0.12))
      } else if (o.kind === 'hats') {
        const h = 0.3
        L.add(palette.grey2, bar(q(a, v), q(a, v + h), 2 * k))
        L.poly(c, [
          q(a - 0.24, v + h),
          q(a + 0.24, v + h),
          q(a + 0.22, v + h + 0.05),
          q(a + 0.13, v + h + 0.07),
          q(a + 0.12, v + h + 0.24),
          q(a, v + h + 0.2),
          q(a - 0.12, v + h + 0.24),
          q(a - 0.13, v + h + 0.07),
          q(a - 0.22, v + h + 0.05),
        ])
        L.add(palette.ink, bar(q(a - 0.12, v + h + 0.09), q(a + 0.12, v + h + 0.09), 2 * k))
      } else {
        L.poly(c, R(a - 0.2, v, 0.36, r.range(0.24, 0.5)))
        L.add(palette.ink, bar(q(a - 0.2, v + 0.16), q(a + 0.16, v + 0.16), 1.4 * k))
      }
    }
  for (const [a, b, c] of [
    [
      [u - w / 2, v1],
      [u - w / 2 + w * 0.3, v1],
      [u - w / 2, v1 - 0.8],
    ],
    [
      [u + w / 2, v1],
      [u + w / 2 - w * 0.16, v1],
      [u + w / 2, v1 - 1.3],
    ],
    [
      [u - w / 2, v0],
      [u - w / 2, v0 + 0.7],
      [u - w / 2 + w * 0.14, v0],
    ],
    [
      [u + w / 2, v0],
      [u + w / 2 - w * 0.3, v0],
      [u + w / 2, v0 + 0.45],
    ],
    [
      [u - w * 0.02, v1],
      [u + w * 0.12, v1],
      [u + w * 0.06, v1 - 0.55],
    ],
  ] as const) {
    const p = [a, b, c].map((t) => q(...t))
    L.poly(palette.grey2, p)
    L.add(hi, rim(p, 0, c[1] < a[1] ? 1 : -1, { inset: 0, w: 2.4 * k + 0.8, thr: -0.2 }))
  }
}
