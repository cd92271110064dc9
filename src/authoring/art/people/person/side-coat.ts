import type { Point, Points } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { PersonStance } from './stance'

/** The coat, seen from the side; `tw` leans a point with the trunk. */
export function sideCoat(stance: PersonStance, tw: (point: Point) => Point): void {
  const { L, r, s, fem, tone, det, T, dark, litc, put, st, hem } = stance
  const sw = fem ? 10 : 12
  const swing = st * 5
  const back = -sw - 1.5
  const cloth: Points = [
    [4, 148],
    [8, 141],
    [sw, 131],
    [sw + 0.5, 116],
    [sw - 2.5, 100],
    [sw + 0.5, 84],
    [sw + (fem ? 4 : 1.5) + swing, hem + 1],
    [4, hem - 2.5],
    [-8, hem - 1],
    [-sw - (fem ? 7 : 3) - swing, hem + 2],
    [-sw - 2.5, 84],
    [-sw + 1.5, 101],
    [back, 122],
    [back + 1, 138],
    [-8, 147],
    [-3, 150],
  ]
  const c = cloth.map((p) => (p[1] > 80 ? tw(p) : p))
  put(c, tone, { rw: 1.15 })
  if (det > 0.35) {
    const cc = dark ? litc : palette.ink
    let d = ''
    const nf = Math.round(4 * det)
    for (let i = 0; i < nf; i++) {
      const u = r.range(-0.8, 0.9)
      d += cut(
        T([u * sw * 0.8, 98]),
        T([u * (sw + 4 + swing), hem + r.range(4, 14)]),
        s * r.range(0.6, 1.2),
        r.around() * 2 * s,
      )
    }
    d += cut(T(tw([-sw * 0.8, 101])), T(tw([sw * 0.7, 100])), s * 0.9)
    if (det > 0.6) d += cut(T(tw([5, 148])), T(tw([10, 133])), 1.1 * s)
    L.add(cc, d)
  }
}
