import { ellipse, type Point, type Points, project, pts } from '../kit/geometry'
import { cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'

/**
 * The figure of the Stalin monument while it stood, from the front, in the same greatcoat in which `fallenStalin` lies; 262
 * units of `s` pixels high, `x`, `y` between its soles. Light comes from below, where the crowd is.
 */
export function standingStalin(L: Layer, x: number, y: number, s: number): void {
  const on = (u: number, v: number): Point => [x + u * s, y - v * s]
  const at = (text: string): Point[] => project(on, pts(text))
  const bronze = (text: string, light: number, dark: number, fill: Ink = palette.grey2): Points => {
    const v = at(text)
    L.poly(fill, v)
    L.add(palette.ink, rim(v, 0.9, -0.2, { inset: 0, w: dark * s, thr: 0.15 }))
    L.add(palette.cream, rim(v, -0.8, 0.35, { inset: 1, w: light * s, thr: 0.2 }))
    return v
  }
  bronze('-32,66 -34,22 -42,8 -40,0 -4,0 -4,8 -9,20 -8,66', 3, 10)
  bronze('8,66 9,20 5,8 6,0 44,0 45,7 34,18 32,66', 3, 12)
  // the arm that hangs, on our right
  bronze('40,208 54,196 62,172 65,140 60,108 46,108 46,140 42,176', 2.4, 9)
  bronze('46,110 60,110 63,96 58,84 50,82 45,92', 2, 6, palette.grey1)
  bronze(
    '-48,58 -45,100 -41,142 -47,172 -54,194 -42,209 -15,217 15,217 42,209 52,194 46,170 41,142 45,100 50,58 20,54 -20,54',
    4.4,
    24,
  )
  L.poly(palette.grey1, at('-40,64 -37,104 -33,142 -38,172 -42,192 -32,202 -14,208 -2,206 -4,140 -6,64'))
  // the coat closes left over right; buttons in two rows, deep folds from the belt down
  L.add(
    palette.ink,
    polyline(at('8,214 12,170 10,120 12,56'), 3.4 * s) + polyline(at('-16,215 -4,190 8,178 18,190 16,214'), 3 * s),
  )
  for (const v of [172, 150, 128, 106])
    for (const u of [-16, 26]) {
      L.poly(palette.ink, project(on, ellipse(u + 1, v - 1, 4.4, 4.4, 8)))
      L.poly(palette.cream, project(on, ellipse(u, v, 3.2, 3.2, 8)))
    }
  let folds = ''
  for (const [from, to, w] of [
    ['-34,132', '-40,64', 2],
    ['-22,128', '-26,62', 2.4],
    ['-6,126', '-4,60', 1.8],
    ['24,128', '30,62', 2.6],
    ['34,130', '42,62', 2.4],
  ] as const) {
    const [a, b] = [...at(from), ...at(to)]
    if (a && b) folds += cut(a, b, w * s, 2)
  }
  L.add(palette.ink, folds)
  // the orator's arm: bent at the elbow, the open hand raised before him
  bronze('-40,208 -54,198 -68,172 -78,142 -66,132 -54,140 -44,168', 3.4, 8)
  bronze('-78,146 -68,130 -54,140 -70,190 -92,184', 3.4, 7)
  bronze('-93,182 -69,190 -70,200 -94,194', 2.6, 4, palette.grey1)
  bronze(
    '-92,194 -74,199 -70,210 -64,220 -68,224 -76,216 -78,236 -86,242 -94,238 -98,222 -97,206',
    2.6,
    5,
    palette.grey1,
  )
  // collar, head
  bronze('-22,208 -18,222 18,222 22,208 10,200 -10,200', 2.6, 7)
  const face = bronze('-12,218 -4,212 6,213 13,220 18,232 20,244 17,258 8,264 -9,264 -17,258 -20,244 -18,230', 2.6, 10)
  L.poly(palette.grey1, at('-15,232 -10,220 -3,216 1,218 2,232 4,240 1,256 -10,258 -16,248'))
  L.poly(palette.ink, at('-20,244 -18,256 -12,266 2,270 14,266 20,256 20,244 16,250 14,257 4,260 -8,259 -15,254'))
  L.add(
    palette.cream,
    rim(at('-20,244 -18,256 -12,266 2,270 14,266 20,256 20,244'), -0.7, -0.6, { inset: 1, w: 2.4 * s, thr: 0.2 }),
  )
  L.poly(palette.ink, at('-14,230 -9,236 0,238 9,236 15,229 8,227 1,230 -6,227'))
  L.poly(palette.ink, at('-14,250 -4,249 -4,246 -13,246')).poly(palette.ink, at('5,249 14,250 13,245 5,246'))
  L.add(
    palette.ink,
    cut(on(2, 246), on(4, 238), 1.6 * s) +
      cut(on(-4, 224), on(5, 224), 1.2 * s) +
      rim(face, 1, 0, { inset: 0, w: 3 * s, thr: 0.4 }),
  )
}
