import { ellipse, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import { figureHats } from '../figure-hats'
import type { Stance } from './stance'

export function backHead(stance: Stance): void {
  const { L, s, o, hat, fem, litc, det, put, ls, hq, onHead, hatTone } = stance
  const Hh = figureHats[hat]
  const hl = hatTone === palette.ink || hatTone === palette.blue
  put(hq(pts('-8.2,158 -8.4,165 -6,171 0,173 6,171 8.4,165 8.2,158 6.6,152 4,149 -4,149 -6.6,152')), palette.ink, {
    rw: 0.9,
    sh: 0,
  })
  if (s > 0.8 && !fem) put(hq(ellipse(ls * 8.3, 159, 1.5, 3, 6)), palette.ink, { rw: 0.5, thr: -0.2, sh: 0 })
  if (o.hair) put(hq(figureHats[o.hair].fb), palette.ink, { rw: 0.7, sh: 0 })
  put(hq(Hh.fb), hatTone, { rw: 1.1, sh: hl ? 0 : 1 })
  if ((hat === 'scarf' || hat === 'kerchief') && det > 0.4)
    L.add(
      hl ? litc : palette.ink,
      cut(onHead([-6, 169]), onHead([-1.5, 148]), 0.8 * s, 2 * s) +
        cut(onHead([6, 169]), onHead([1.5, 148]), 0.8 * s, -2 * s) +
        cut(onHead([0, 172]), onHead([0, 152]), 0.7 * s),
    )
  if (Hh.band && det > 0.5)
    L.add(hl ? litc : palette.ink, cut(onHead([-8.6, 167.5]), onHead([8.6, 167.5]), 0.8 * s, 0.8 * s))
  if ((hat === 'hair' || hat === 'bob' || hat === 'bun') && det > 0.5)
    for (let k = -2; k <= 2; k++) L.add(litc, cut(onHead([k * 2.2, 172]), onHead([k * 3.4, 156]), 0.6 * s))
  return
}
