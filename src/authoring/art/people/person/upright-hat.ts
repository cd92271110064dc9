import { nth, type Point, type Points, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import { path } from '../../kit/path'
import { hats } from '../hats'
import type { PersonStance } from './stance'

/** Hair and hat, seen from before or behind. */
export function uprightHat(stance: PersonStance): void {
  const { L, r, s, o, view, hat, bob, tone, det, T, ldir, dark, litc, put } = stance
  const hd = o.turn || 0
  const mv = (points: Points) => points.map(([a, b]): Point => [a + hd * 2, b - 1.5 - (o.bow || 0)])
  const Hh = hats[hat]
  if (bob) put(mv(hats[bob].fb), palette.ink, { rw: 0.7, sh: 0 })
  const ht = o.hatTone || (dark ? tone : r.chance(0.6) ? palette.ink : tone)
  const hp = mv(Hh.fb).map(([a, b]): Point => [a * (o.tilt ?? 1), b])
  if (view === 'front' && (hat === 'scarf' || hat === 'bob' || hat === 'bun')) {
    // frame the face
    const base =
      hat === 'scarf'
        ? pts(
            '-10.5,155 -11.5,164 -8,172.5 0,176 8,172.5 11.5,164 10.5,155 6,147 2.5,143.5 5,140 0,142 -5,139.5 -2.5,143.5 -6,147 -2.3,147.6 -6.3,151.6 -8,158 -6.8,165.4 0,168 6.8,165.4 8,158 6.3,151.6 2.3,147.6 6,147',
          )
        : pts(
            '-11,149 -12,160 -9,170 -2,174.5 4,174 9.5,170 12,160 11,149 7.5,150 8,158 6.5,165 0,167.5 -6.5,164 -8,158 -7.5,150',
          )
    const outer = base.slice(0, hat === 'scarf' ? 14 : 9)
    const v = mv(base).map(T)
    L.add(ht, path(v))
    const [lx, ly] = ldir(...nth(v, 0))
    L.add(ht === palette.ink ? litc : palette.ink, rim(mv(outer).map(T), lx, ly, { inset: 1 * s, w: 1.6 * s }))
  } else {
    put(hp, ht, { rw: 1.1, sh: ht === palette.ink ? 0 : 1 })
    if (Hh.nub && det > 0.5)
      L.add(
        ht,
        cut(
          T([Hh.nub[0] + hd * 2, Hh.nub[1] - 3 - (o.bow || 0)]),
          T([Hh.nub[0] + 1 + hd * 2, Hh.nub[1] + 2.5 - (o.bow || 0)]),
          1.2 * s,
        ),
      )
    if (Hh.peak && view === 'front') put(mv(Hh.peak), palette.ink, { rw: 0.6, sh: 0 })
    if (Hh.band && det > 0.5)
      L.add(
        ht === palette.ink ? litc : palette.ink,
        cut(T([-8.6 + hd * 2, 167.5 - (o.bow || 0)]), T([8.6 + hd * 2, 167.5 - (o.bow || 0)]), 0.8 * s, 0.8 * s),
      )
    if (hat === 'scarf' && det > 0.45)
      L.add(
        ht === palette.ink ? litc : palette.ink,
        cut(T([-6 + hd * 2, 168]), T([-1.5 + hd * 2, 146]), 0.7 * s, 2 * s) +
          cut(T([6 + hd * 2, 168]), T([1.5 + hd * 2, 146]), 0.7 * s, -2 * s),
      )
  }
}
