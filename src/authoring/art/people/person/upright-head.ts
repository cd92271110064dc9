import { ellipse, type Point, type Points, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { PersonStance } from './stance'

/** Neck and head, seen from before or behind. */
export function uprightHead(stance: PersonStance): void {
  const { L, s, o, view, skin, det, T, dark, put, side } = stance
  const hd = o.turn || 0 // small sideways turn
  const mv = (points: Points) => points.map(([a, b]): Point => [a + hd * 2, b - 1.5 - (o.bow || 0)])
  if (view === 'front') {
    put(mv(pts('-5,153 5,153 5.5,146 -5.5,146')), palette.ink, { rim: 0 })
    const F = pts('-7.2,166 7.2,166 7.9,158 6,151.5 2.2,148 -2.2,148 -6,151.5 -7.9,158')
    L.poly(skin, mv(F).map(T))
    const k = -side // shadow side
    L.poly(
      palette.ink,
      mv([
        [k * 0.4, 166],
        [k * 8, 166],
        [k * 8.2, 157.5],
        [k * 6, 151],
        [k * 2.2, 147.6],
        [0, 147.8],
        [k * 0.6, 151.6],
        [k * -0.4, 153.4],
        [k * -2, 154.8],
        [k * 0.9, 157.4],
      ]).map(T),
    )
    L.poly(
      palette.ink,
      mv([
        [side * 1.4, 160.6],
        [side * 6, 161.2],
        [side * 5.6, 159.2],
        [side * 2, 158.6],
      ]).map(T),
    )
    L.add(palette.ink, cut(T([side * 0.8 + hd * 2, 151.7]), T([side * 3.8 + hd * 2, 151.9]), 0.55 * s))
    if (det > 0.8)
      L.add(
        skin,
        cut(T([-side * 4.8 + hd * 2, 159]), T([-side * 2 + hd * 2, 159]), 0.5 * s) +
          cut(T([-side * 6.4 + hd * 2, 156]), T([-side * 4.4 + hd * 2, 150.8]), 0.7 * s),
      )
  } else {
    put(mv(pts('-5.2,156 5.2,156 6,146 -6,146')), dark ? palette.ink : skin, { rim: dark ? 1 : 0, rw: 0.7, sh: 0 })
    put(mv(pts('-8.2,158 -8.4,165 -6,171 0,173 6,171 8.4,165 8.2,158 6.6,152 4,149 -4,149 -6.6,152')), palette.ink, {
      rw: 0.9,
      sh: 0,
    })
    if (s > 0.8) put(mv(ellipse(side * 8.3, 159, 1.5, 3, 6)), dark ? palette.ink : skin, { rw: 0.5, thr: -0.2, sh: 0 })
  }
}
