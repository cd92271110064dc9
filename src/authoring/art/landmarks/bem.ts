import { carve } from '../kit/carve'
import { type Point, type Points, type Projection, project, pts } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { letters } from '../kit/letters'
import { rim } from '../kit/light'
import { type BuildingOptions, surface } from './surface'

/** General Bem: 4.8 m bronze on 4 m plinth (1934). Raised right arm, hat with plume, cloak. u=0 axis */
export function bem(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po, ct } = surface(L, pr, t)
  const b = o.body
  const h = o.hi
  const m = o.mid
  const [lx, ly] = o.light || [0.8, -0.5]
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const rm = (v: Points, w = 0.11, thr = 0.2) =>
    L.add(h, rim(v, lx, ly, { inset: s * 0.035, w: s * w, thr, minLen: s * 0.12 }))
  // stepped plinth
  rm(po(b, pts('-3.6,0 3.6,0 3.6,.45 -3.6,.45')), 0.1)
  rm(po(b, pts('-2.8,.45 2.8,.45 2.8,.95 -2.8,.95')), 0.1)
  rm(po(b, pts('-1.75,.95 1.75,.95 1.5,4.6 -1.5,4.6')), 0.16)
  rm(po(b, pts('-1.85,4.6 1.85,4.6 1.7,5.0 -1.7,5.0')), 0.1)
  ct(h, [-1.3, 3.9], [1.3, 3.9], s * 0.03)
  L.add(h, letters(pr, 'BEM', -0.95, 3.86, 1.9, 0.6, 0.22))
  ct(h, [-0.9, 2.75], [0.9, 2.75], s * 0.03)
  L.add(
    m === b ? h : m,
    carve([project(pr, pts('-1.6,1.1 1.6,1.1 1.5,2.5 -1.5,2.5'))], {
      angle: 0,
      gap: s * 0.22,
      w: s * 0.025,
      len: [s * 0.3, s * 1.1],
      field: (x) => 0.4 + (((o.light?.[0] ?? 0) > 0 ? 1 : -1) * (x - pr(0, 0)[0])) / (s * 6),
    }),
  )
  const Y = 5.0
  const q = (p: Point[]) => p.map(([a, c]: Point): Point => [a, c + Y])
  // cloak behind, blown
  rm(po(b, q(pts('-.3,3.95 -.75,3.6 -1.1,2.6 -1.35,1.3 -1.5,.35 -1.15,.2 -.7,.45 -.2,.25 .3,.5 .35,3.7'))), 0.09)
  // legs in boots, striding
  rm(po(b, q(pts('-.55,0 -.05,0 .02,.16 -.2,.35 -.16,1.1 .0,2.0 -.55,2.0 -.52,1.1 -.55,.4'))), 0.07)
  rm(po(b, q(pts('.3,0 .98,0 .98,.14 .66,.32 .62,1.1 .52,2.0 -.05,2.05 .22,1.05 .3,.4'))), 0.08)
  // tunic (atilla) with braid
  rm(
    po(
      b,
      q(pts('-.68,1.45 -.1,1.3 .72,1.5 .62,2.3 .55,2.8 .72,3.5 .45,3.85 .1,3.98 -.35,3.9 -.66,3.5 -.52,2.7 -.56,2.2')),
    ),
    0.1,
  )
  let d = ''
  for (let i = 0; i < 6; i++)
    d += cut(pr(-0.28, Y + 2.35 + i * 0.22), pr(0.42, Y + 2.4 + i * 0.22), s * 0.035, -s * 0.03)
  d += cut(pr(0.08, Y + 1.5), pr(0.1, Y + 3.75), s * 0.03)
  L.add(h, d)
  ct(h, [-0.5, Y + 2.25], [0.56, Y + 2.3], s * 0.05)
  // left arm bent, bandaged hand at the belt with sabre
  rm(po(b, q(pts('-.6,3.55 -.95,2.95 -.98,2.6 -.5,2.2 -.2,2.3 -.3,2.5 -.66,2.75 -.4,3.3'))), 0.07)
  ct(b, [-0.3, Y + 2.2], [-1.75, Y + 0.75], s * 0.09)
  ct(h, [-0.5, Y + 2.0], [-1.7, Y + 0.8], s * 0.03)
  // right arm raised high, pointing forward and up (+u)
  rm(
    po(
      b,
      q(
        pts(
          '.35,3.75 .62,3.3 1.05,3.75 1.65,4.45 2.12,4.92 2.42,5.12 2.4,5.22 2.1,5.14 2.0,5.2 1.9,5.06 1.45,4.75 .85,4.2',
        ),
      ),
    ),
    0.09,
    0.05,
  )
  // neck, head in profile to +u with full beard, hat with feather
  rm(po(b, q(pts('-.14,3.85 .3,3.85 .34,4.05 -.12,4.1'))), 0.05)
  rm(
    po(b, q(pts('-.2,4.1 -.24,4.45 -.1,4.72 .3,4.75 .46,4.55 .56,4.36 .46,4.32 .5,4.18 .42,3.98 .2,3.92 -.02,4.02'))),
    0.06,
  )
  rm(
    po(b, q(pts('-.5,4.62 -.25,4.58 .4,4.66 .72,4.62 .66,4.76 .36,4.82 .28,5.14 0,5.22 -.22,5.12 -.28,4.8 -.52,4.76'))),
    0.06,
  ) // plume
  po(b, q(pts('-.2,4.8 -.5,5.1 -.75,5.55 -1.02,5.8 -.72,5.82 -.42,5.62 -.1,5.3 0,5.05')))
  let p2 = ''
  for (let i = 0; i < 4; i++)
    p2 += cut(pr(-0.22 - i * 0.1, Y + 5.0 + i * 0.14), pr(-0.62 - i * 0.1, Y + 5.5 + i * 0.09), s * 0.03, s * 0.04)
  L.add(h, p2)
  // carved cloak folds
  let f = ''
  for (let i = 0; i < 5; i++)
    f += cut(
      pr(-0.62 - i * 0.1, Y + 3.2 - i * 0.15),
      pr(-0.95 - i * 0.09 + 0.06 * i, Y + 0.7),
      s * 0.045 * (1 - i * 0.1),
      s * 0.05,
    )
  L.add(m === b ? h : m, f)
}
