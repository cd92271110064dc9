import { nth, type Point, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import { path } from '../../kit/path'
import { figureHats } from '../figure-hats'
import type { Stance } from './stance'

/** What frames the face: scarf, hair or hat. */
export function frontHat(stance: Stance): void {
  const { L, s, view, hat, litc, det, T, ldir, put, hq, onHead, hatTone } = stance
  const Hh = figureHats[hat]
  const hl = hatTone === palette.ink || hatTone === palette.blue
  const q3 = view === 'three'
  const fr =
    hat === 'scarf' || hat === 'kerchief'
      ? pts(
          '-10,153 -11.6,163 -8.6,172 0,176.4 8.6,172.4 11.8,164 10.8,155 7,147 3,143 6,138 0,141 -4,137.6 -1,143.6 -6.4,146.4',
        )
      : null
  if (fr) {
    const inn = q3
      ? pts('2.4,146.4 -3.4,150.4 -6.6,156 -5.6,163.5 0,168.4 6,168.8 9.6,165.2 10.4,160 10.6,157 9.6,150.6 6.4,146.2')
      : pts('-2.6,146.8 -6.4,151.8 -8,158.2 -6.6,165.2 0,168.2 6.6,165.2 8,158.2 6.4,151.8 2.6,146.8')
    const v = hq(fr).map(T)
    const w2 = hq(inn).map(T)
    L.evenOdd(hatTone, path(v, true), path(w2, true))
    const [lx, ly] = ldir(...nth(v, 0))
    L.add(hl ? litc : palette.cream, rim(v, lx, ly, { inset: 1 * s, w: 1.7 * s, thr: 0.2 }))
    if (!hl)
      L.add(
        palette.ink,
        rim(v, -lx, -ly, { inset: 0, w: 2.6 * s, thr: 0.1 }) + rim(w2, lx, ly, { inset: -1.4 * s, w: 1 * s, thr: 0.3 }),
      )
    if (det > 0.5)
      for (const kk of [-1, 1])
        L.add(hl ? litc : palette.ink, cut(onHead([kk * 9, 168]), onHead([kk * 8, 150]), 0.7 * s, kk * -1.4 * s))
    return
  }
  if (hat === 'bob' || hat === 'bun') {
    const hv = hq(
      hat === 'bob'
        ? pts(
            '-10.8,149 -12,160 -9.4,170 -2,174.8 5,174.4 10,170 12,160 11,149.6 8.2,150 9.2,158 7.6,164.4 2,167.6 -3,165 -6.4,160 -7,152',
          )
        : pts('-8.6,153 -10,163 -7,171.6 0,175 7,171.6 10.4,164 9.8,155 8.8,158.6 7.6,164.6 2,168.4 -4,165.6 -7.2,160'),
    )
    const v = hv.map(T)
    L.add(palette.ink, path(v))
    const [lx, ly] = ldir(...nth(v, 0))
    L.add(litc, rim(v, lx, ly, { inset: 1 * s, w: 1.5 * s, thr: 0.25 }))
    if (det > 0.5)
      for (let j = 0; j < 4; j++)
        L.add(litc, cut(onHead([-4 + j * 3, 173.4]), onHead([-7.6 + j * 3.6, 167 + (j % 2)]), 0.6 * s, 0.5 * s))
    return
  }
  const hp = Hh.fb.map(([a, b]: Point): Point => [a + (q3 ? 1.4 : 0), b])
  if (hat === 'hair') {
    put(
      hq(
        q3
          ? pts('-8.6,155 -10.4,163 -8.6,171 -2,175.4 6,175 10.6,170.6 10.4,165.4 6,168.4 -1,167.4 -4.4,163 -5.4,157.6')
          : pts('-8.6,157 -9.8,165 -7,172 -1,175.2 6,174.4 9.6,169 8.8,157.4 7.4,165 2,168.2 -5,166 -7.6,162'),
      ),
      palette.ink,
      { rw: 0.9, sh: 0 },
    )
    if (det > 0.5)
      for (let j = 0; j < 4; j++)
        L.add(litc, cut(onHead([6 - j * 3.6, 174.4]), onHead([1 - j * 2.6, 169.4 - j]), 0.6 * s, 0.6 * s))
    return
  }
  put(hq(hp), hatTone, { rw: 1.1, sh: hl ? 0 : 1 })
  if (Hh.peak) put(hq(Hh.peak.map(([a, b]: Point): Point => [a + (q3 ? 3 : 0), b])), palette.ink, { rw: 0.6, sh: 0 })
}
