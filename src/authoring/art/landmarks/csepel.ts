import { carve } from '../kit/carve'
import { lerp, type Points, type Projection, project, slab } from '../kit/geometry'
import { bar } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { letters } from '../kit/letters'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import { random } from '../kit/random'
import { type BuildingOptions, surface } from './surface'

/** Csepel works main gate: two pylons, inscription beam, clock, wicket */
export function csepel(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po, box, ct } = surface(L, pr, t)
  const b = o.body
  const h = o.hi

  const w = o.wall || palette.grey2
  const r = random(14)
  const [lx, ly] = o.light || [-0.7, -0.5]
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const rm = (v: Points, k = 0.16) => L.add(h, rim(v, lx, ly, { inset: s * 0.04, w: s * k, thr: 0.2, minLen: s * 0.3 }))
  for (const k of [-1, 1]) {
    po(w, slab(k < 0 ? -34 : 12.5, 0, 21.5, 4.2))
    box(b, k < 0 ? -34 : 12.5, 4.0, 21.5, 0.45)
    L.add(
      b,
      carve([project(pr, slab(k < 0 ? -34 : 12.5, 0.2, 21.5, 3.7))], {
        angle: 0,
        gap: s * 0.42,
        w: s * 0.05,
        len: [s * 0.5, s * 1.6],
        rest: [s * 0.15, s * 0.5],
        r,
        field: () => 0.6,
      }),
    )
    ct(h, [k < 0 ? -34 : 12.5, 4.4], [k < 0 ? -12.5 : 34, 4.4], s * 0.09)
  }
  for (const k of [-1, 1]) {
    const u = k * 10.6
    rm(
      po(w, [
        [u - 2, 0],
        [u + 2, 0],
        [u + 1.85, 11],
        [u - 1.85, 11],
      ]),
      0.2,
    )
    L.add(
      b,
      carve(
        [
          project(pr, [
            [u + 0.2, 0.3],
            [u + 1.8, 0.3],
            [u + 1.7, 10.5],
            [u + 0.2, 10.5],
          ]),
        ],
        { angle: 1.57, gap: s * 0.22, w: s * 0.07, len: [s * 0.6, s * 2], r, field: () => 0.7 },
      ),
    )
    rm(po(b, slab(u - 2.3, 11, 4.6, 0.8)), 0.12)
    rm(po(b, slab(u - 1.4, 11.8, 2.8, 0.6)), 0.1)
    box(palette.ink, u - 0.8, 5.6, 1.6, 2.6)
    for (let i = 0; i < 3; i++) ct(h, [u - 0.7, 6 + i * 0.7], [u + 0.7, 6 + i * 0.7], s * 0.07)
    rm(po(w, slab(u - 2.5, 0, 5, 1.1)), 0.1)
  }
  rm(po(b, slab(-12, 8.1, 24, 2.3)), 0.14)
  box(h, -11.6, 8.35, 23.2, 0.12)
  box(h, -11.6, 10.05, 23.2, 0.12)
  L.add(o.letter || palette.cream, letters(pr, o.text || 'CSEPELI VAS- ÉS FÉMMŰVEK', -11.2, 8.66, 22.4, 1.12, 0.24))
  for (let i = -2; i <= 2; i++) {
    const x = i * 3.6
    box(b, x - 0.12, 10.4, 0.24, 1.5)
  } // star removed: empty bracket
  L.add(b, bar(pr(-1.3, 10.4), pr(0, 13.2), s * 0.16) + bar(pr(1.3, 10.4), pr(0, 13.2), s * 0.16))
  // iron gate leaves, half open
  for (const [a, c] of [
    [-8.5, -4.2],
    [4.2, 8.5],
  ] as const) {
    const n = 9
    for (let i = 0; i <= n; i++) {
      const x = lerp(a, c, i / n)
      L.add(b, bar(pr(x, 0.2), pr(x, 4.9), s * 0.1))
      po(b, [
        [x - 0.12, 4.9],
        [x + 0.12, 4.9],
        [x, 5.4],
      ])
    }
    for (const v of [0.4, 2.4, 4.6]) L.add(b, bar(pr(a, v), pr(c, v), s * 0.14))
  }
}
