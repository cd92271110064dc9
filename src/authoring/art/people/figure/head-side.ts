import { type Point, pts } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import { figureHats } from '../figure-hats'
import type { Stance } from './stance'

export function sideHead(stance: Stance): void {
  const { L, s, o, hat, litc, skin, det, T, put, ls, hq, onHead, hatTone } = stance
  const Hh = figureHats[hat]
  const hl = hatTone === palette.ink || hatTone === palette.blue
  const face = pts(
    '-6,150.5 -8.6,158 -8.6,166 -4,171.5 3,172.5 8,169.5 9.2,165 8.9,162.4 12.4,157.4 10.2,155.9 10.8,153.7 9.7,152.5 10,149.6 7.4,147.4 2.5,149.2',
  )
  put(hq(face), o.faceLit ? skin : palette.ink, { rim: o.faceLit ? 0 : 1, rw: 1, thr: 0.15, sh: 0 })
  if (o.faceLit) {
    const back = ls < 0
    L.poly(
      palette.ink,
      (back
        ? hq(
            pts(
              '9.2,165 8.9,162.4 12.4,157.4 10.2,155.9 10.8,153.7 9.7,152.5 10,149.6 7.4,147.4 4.6,149 5.6,153 4.4,157 6.8,160 5.4,164',
            ),
          )
        : hq(pts('-6,150.5 -8.6,158 -8.6,167 .6,167 1.6,162.4 .4,158 2.2,154.4 5.2,150.2 6.6,147.9 2.5,149.2'))
      ).map(T),
    )
    const ec = back ? palette.cream : palette.ink
    const E = (a: Point, b: Point, w: number, bd = 0) => L.add(ec, cut(onHead(a), onHead(b), w * s, bd * s))
    E([5.2, 161.4], [8.8, 162.2], 1, -0.4)
    E([6, 159.6], [8.4, 159.8], 0.75)
    E([7.4, 153.2], [10.2, 153.4], 0.55)
    E([9.4, 156.4], [8.2, 155.4], 0.55)
    if (det > 0.8) {
      L.add(back ? palette.ink : skin, cut(onHead([-2.4, 160.4]), onHead([-1.8, 155.8]), 1.2 * s, 0.7 * s))
    }
  }
  if (o.hair) put(hq(figureHats[o.hair].s), palette.ink, { rw: 0.7, sh: 0 })
  else if (!['scarf', 'kerchief', 'bob', 'bun', 'hair'].includes(hat))
    L.poly(palette.ink, hq(pts('-7.5,153 -9,158 -9,167 -1,167 -.4,161.5 -3,160.5 -3,156')).map(T))
  put(hq(Hh.s), hatTone, { rw: 1.1, sh: hl ? 0 : 1 })
  if (Hh.band && det > 0.5) L.add(hl ? litc : palette.ink, cut(onHead([-9, 168]), onHead([9.6, 168]), 0.8 * s))
  if ((hat === 'scarf' || hat === 'kerchief') && det > 0.5) {
    L.add(
      hl ? litc : palette.ink,
      cut(onHead([5, 172]), onHead([-7, 154]), 0.8 * s, 2.4 * s) +
        cut(onHead([0, 174]), onHead([-10, 157]), 0.7 * s, 2 * s),
    )
  }
  if ((hat === 'hair' || hat === 'bob' || hat === 'bun') && det > 0.5)
    for (let k = 0; k < 4; k++)
      L.add(litc, cut(onHead([4 - k * 3, 173 - k * 0.6]), onHead([-3 - k * 2, 166 - k * 3]), 0.6 * s, 0.6 * s))
  return
}
