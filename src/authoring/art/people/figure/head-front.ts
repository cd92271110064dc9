import { nth, type Point, type Points, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { type Ink, palette } from '../../kit/palette'
import type { Stance } from './stance'

/** The face seen from before or in three-quarters: one side lit, the other in shadow. */
export function frontFace(stance: Stance): void {
  const { L, s, o, view, skin, det, T, put, ls, hq, onHead } = stance
  const q3 = view === 'three'
  const F = q3
    ? pts('-6.4,166 7.6,167 9.6,164 9.4,161.4 10.6,158 9.8,156.4 9.8,152 8,148.4 5,146.4 2,147.2 -3,150.6 -6,156')
    : pts('-7.4,166 7.4,166 8,158.6 6.6,152 2.8,147 -2.8,147 -6.6,152 -8,158.6')
  if (q3)
    put(hq(pts('-8.6,152 -10,159 -9.6,167 -5,172.5 2,174 8,171.6 10,166.5 0,160')), palette.ink, { rw: 0.8, sh: 0 })
  else put(hq(pts('-9,158 -9,167 -5,173 5,173 9,167 9,158')), palette.ink, { rw: 0.6, sh: 0 })
  L.poly(o.faceLit === false ? palette.ink : skin, hq(F).map(T))

  const k = -ls // k: shadow side
  const sd: Points = q3
    ? k > 0
      ? pts(
          '5.6,167 7.6,167 9.6,164 9.4,161.4 10.6,158 9.8,156.4 9.8,152 8,148.4 5,146.4 5.4,149.6 7.2,151.6 6.6,153.4 7.8,155.4 8.8,157.4 6.6,159.4 5.4,162.4',
        )
      : pts('-6.4,166 2.4,167 2.6,162.6 .6,160.6 1.6,158 3.6,156.8 2,154 3,150.6 5,146.4 2,147.2 -3,150.6 -6,156')
    : [
        [k * 0.4, 166],
        [k * 7.4, 166],
        [k * 8, 158.6],
        [k * 6.6, 152],
        [k * 2.8, 147],
        [0, 147],
        [k * 0.8, 150.6],
        [k * -0.4, 152.4],
        [k * 0.6, 153.8],
        [k * -1.8, 155.4],
        [k * 1.2, 157.6],
      ]
  L.poly(palette.ink, hq(sd).map(T))
  const e = (c: Ink, a: Point, b: Point, w: number, bd = 0) => L.add(c, cut(onHead(a), onHead(b), w * s, bd * s))
  const n: Point = q3 ? [1, 5.2] : [-6, -1.6]
  const f: Point = q3 ? [6.8, 9.4] : [1.6, 6]
  const shadeN = k < 0
  const shadeF = k > 0
  const dn = o.down ? -0.6 : 0
  for (const [g, shd] of [
    [n, shadeN],
    [f, shadeF],
  ] as const) {
    const c = shd ? skin : palette.ink
    e(c, [nth(g, 0), 162.2 + dn], [nth(g, 1), 162.4 + dn], 0.95, 0.5)
    e(c, [nth(g, 0) + 0.4, 159.4 + dn], [nth(g, 1) - 0.3, 159.3 + dn], o.down ? 0.6 : 0.95, o.down ? -0.9 : 0)
    if (det > 0.85 && !o.down) e(c, [nth(g, 0) + 0.6, 157.6], [nth(g, 1) - 0.6, 157.5], 0.4, -0.3)
  }
  if (q3) {
    e(shadeF ? skin : palette.ink, [6.4, 160.6], [8.4, 155.8], 0.6, 0.5)
    e(palette.ink, [5.4, 155.3], [8, 155.2], 0.7, 0.4)
    e(shadeF ? palette.ink : palette.ink, [4, 151.8], [7, 151.6], 0.75, -0.2)
    if (shadeF) e(skin, [7.4, 151.7], [9.2, 152], 0.5)
    e(palette.ink, [4.6, 149.6], [6.8, 149.7], 0.5)
    if (det > 0.8) {
      e(shadeN ? skin : palette.ink, [-1.4, 156.4], [2, 150.6], 0.6, 0.7)
    }
  } else {
    e(palette.ink, [-1.6, 155.2], [1.6, 155.2], 0.7, 0.4)
    e(palette.ink, [-2.6, 151.9], [2.4, 151.9], 0.75, -0.3)
    e(palette.ink, [-1.2, 149.8], [1.2, 149.8], 0.45)
    if (det > 0.8) e(palette.ink, [ls * 6.4, 157], [ls * 3.8, 150.8], 0.6, 0.5 * ls)
  }
}
