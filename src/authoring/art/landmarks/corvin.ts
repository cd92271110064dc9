import { ellipse, type Projection, pts } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { letters } from '../kit/letters'
import { palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { type BuildingOptions, surface } from './surface'

/** Corvin cinema: low rounded building standing in its passage between two blocks (straight view, u=0 axis, 22 m wide) */
export function corvin(L: Layer, pr: Projection, t: BuildingOptions = {}) {
  const { o, po, box, ct } = surface(L, pr, t)
  const b = o.body
  const h = o.hi
  const m = o.mid
  const r = random(6)
  const dmg = o.damage || 0
  const R = 11
  const cyl = (a: number) => R * Math.sin(a)
  po(b, [
    [-R, 0],
    [R, 0],
    [R, 11.5],
    [-R, 11.5],
  ])
  po(o.roof || m, [
    [-R - 0.4, 11.5],
    [R + 0.4, 11.5],
    [R * 0.86, 13.6],
    [R * 0.5, 15],
    [-R * 0.5, 15],
    [-R * 0.86, 13.6],
  ])
  po(b, [
    [-R * 0.4, 15],
    [R * 0.4, 15],
    [R * 0.34, 16.4],
    [-R * 0.34, 16.4],
  ])
  for (let i = -6; i <= 6; i++) ct(b, [cyl(i * 0.22) * 0.5, 15], [cyl(i * 0.22) * 1.02, 11.6], 1)
  // tall arched windows round the drum, foreshortened
  for (let i = -4; i <= 4; i++) {
    const a = i * 0.32
    const u = cyl(a)
    const w = 1.5 * Math.cos(a) + 0.15

    po(h, [[u - w * 0.78, 4.2], [u + w * 0.78, 4.2], ...ellipse(u, 8.6, w * 0.78, w * 0.9, 8, 0, Math.PI)])
    po(palette.ink, [
      [u - w * 0.52, 4.5],
      [u + w * 0.6, 4.5],
      ...ellipse(u + w * 0.04, 8.5, w * 0.56, w * 0.66, 8, 0, Math.PI),
    ])
    if (r() > dmg) ct(h, [u, 4.6], [u, 9], 0.9)
    else
      po(m, [
        [u - w * 0.4, 4.5],
        [u + w * 0.1, 4.5],
        [u - w * 0.2, 6],
      ])
    ct(h, [u - w * 0.5, 6.4], [u + w * 0.55, 6.4], 0.8)
    if (i < 4) {
      const p = cyl(a + 0.16)
      box(h, p - 0.16 * Math.cos(a), 3.6, 0.3 * Math.cos(a), 6.8)
    }
  }
  box(h, -R - 0.3, 10.4, R * 2 + 0.6, 0.35)
  box(palette.ink, -R, 9.95, R * 2, 0.4)
  box(h, -R - 0.4, 11.3, R * 2 + 0.8, 0.4)
  box(h, -R, 3.3, R * 2, 0.25)
  box(palette.ink, -6, 0, 12, 2.9)
  for (let i = -3; i <= 3; i++) box(h, i * 1.7 - 0.12, 0, 0.24, 2.9)
  po(palette.ink, pts('-7.4,2.9 7.4,2.9 6.8,3.6 -6.8,3.6'))
  ct(h, [-7.2, 2.95], [7.2, 2.95], 1.2)
  L.add(o.sign || h, letters(pr, 'CORVIN', -4.6, 10.0 + 2, 9.2, 1.2, 0.24))
  let d = ''
  for (let i = 0; i < 26; i++) {
    const u = -R + 1 + r() * R * 2 - 1
    d += cut(pr(u, r.range(0.5, 10)), pr(u, r.range(0.5, 10)), 0.7)
  }
  L.add(m, d)
  if (dmg) {
    let s = ''
    for (let i = 0; i < dmg * 70; i++) {
      const [x, y] = pr(-R + r() * R * 2, r() * 11)
      s += path(ellipse(x, y, r.range(1, 2.6), r.range(1, 2.4), 5))
    }
    L.add(b === palette.ink ? h : palette.ink, s)
  }
}
