import { nth, type Point, type Points, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import { hats } from '../hats'
import type { PersonStance } from './stance'

/** Neck, head and hat, seen from the side; `tw` leans a point with the trunk. */
export function sideHead(stance: PersonStance, tw: (point: Point) => Point): void {
  const { L, r, s, o, hat, bob, tone, skin, det, T, ldir, dark, litc, put } = stance
  const hb = o.bow || 0
  const mv = (points: Points) =>
    points.map(([a, b]): Point => {
      const p = tw([a, b])
      const t = o.nod || 0
      const cx = tw([0, 150])[0]
      const dx = p[0] - cx
      const dy = p[1] - 150
      return [cx + dx * Math.cos(t) + dy * Math.sin(t), 150 - dx * Math.sin(t) + dy * Math.cos(t) - hb]
    })
  const onHead = (u: number, v: number) => T(nth(mv([[u, v]]), 0))
  put(mv(pts('-5,156 4.5,156 5,146 -7,146')), dark ? palette.ink : skin, { rim: dark ? 1 : 0, rw: 0.7, sh: 0 })
  const face = mv(
    pts(
      '-6,150.5 -8.6,158 -8.6,166 -4,171.5 3,172.5 8,169.5 9.3,164.5 9,162 12.6,157.2 10,155.6 10.7,153.4 9.5,152.2 10,149.2 7,147.2 2.5,149.5',
    ),
  )
  L.poly(dark && !o.faceLit ? palette.ink : skin, face.map(T))
  if (!dark || o.faceLit) {
    L.poly(palette.ink, mv(pts('-6,150.5 -8.6,158 -8.6,167 2,166.5 4.5,162 3.4,157 4.5,151.5 2.5,149')).map(T))
    L.add(
      palette.ink,
      cut(onHead(5.6, 160.6), onHead(9, 161.2), 0.9 * s) + cut(onHead(7.2, 153), onHead(10.2, 153.1), 0.5 * s),
    )
  } else {
    const v = face.map(T)
    const [lx, ly] = ldir(...nth(v, 0))
    L.add(litc, rim(v, lx, ly, { inset: 0.7 * s, w: 2.2 * s, thr: 0.2, minLen: 3 * s }))
  }
  const Hh = hats[hat]
  const ht = o.hatTone || (dark ? tone : r.chance(0.6) ? palette.ink : tone)
  if (bob) put(mv(hats[bob].s), palette.ink, { rw: 0.7, sh: 0 })
  put(mv(Hh.s), ht, { rw: 1.1, sh: ht === palette.ink ? 0 : 1 })
  if (Hh.band && det > 0.5)
    L.add(ht === palette.ink ? litc : palette.ink, cut(onHead(-9, 168), onHead(9.6, 168), 0.8 * s))
}
