import type { Points } from '../../kit/geometry'
import { cut, gouge } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { PersonStance } from './stance'
import type { Trunk } from './trunk'

/** The coat, seen from before or behind; `sway`: how far its hem hangs to one side. */
export function uprightCoat(stance: PersonStance, trunk: Trunk): void {
  const { r, o, view, tone, put, hem } = stance
  const { sw, hw, ww } = trunk
  const sway = r.around() * 2.5
  const c: Points = [
    [-6, 151],
    [-11, 148.5],
    [-sw + 3, 143.5],
    [-sw - 1.5, 136],
    [-sw - 1.5, 114],
    [-ww, 99],
    [-hw + 1, 84],
    ...(hem < 80 ? [[-hw - 2 + sway * 0.4, 62] as const] : []),
    [-hw - 2 + sway, hem],
    [-hw * 0.35 + sway, hem - 2.5],
    [sway, hem + (view === 'back' ? 1.5 : -2)],
    [hw * 0.4 + sway, hem - 2],
    [hw + 2 + sway, hem + 1],
    ...(hem < 80 ? [[hw + 2 + sway * 0.4, 62] as const] : []),
    [hw - 1, 84],
    [ww, 99],
    [sw + 1.5, 114],
    [sw + 1.5, 136],
    [sw - 3, 143.5],
    [11, 148.5],
    [6, 151],
  ]
  put(
    o.bust
      ? [
          [-8, 150],
          [-sw + 3, 143.5],
          [-sw - 1.5, 136],
          [-sw - 1.5, 106],
          [-hw, 78],
          [hw, 78],
          [sw + 1.5, 106],
          [sw + 1.5, 136],
          [sw - 3, 143.5],
          [8, 150],
        ]
      : c,
    tone,
    { rw: 1.15 },
  )
  uprightFolds(stance, trunk, sway)
}

/** Folds, seams and the belt. */
function uprightFolds(stance: PersonStance, trunk: Trunk, sway: number): void {
  const { L, r, s, o, view, det, T, dark, litc, coat, isSold, hem, side } = stance
  const { sw, belted, hw, ww } = trunk
  if (det <= 0.35) return
  const cc = dark ? litc : palette.ink
  const nf = o.bust ? 0 : Math.round((o.folds ?? (belted ? 5 : 3)) * det)
  let d = ''
  for (let i = 0; i < nf; i++) {
    const u = (dark ? side : -side) * r.range(-0.25, 0.92)
    const y0 = r.range(70, 97)
    const x0 = u * (ww + 1) * 0.95
    const x1 = u * (hw + 1) + sway
    d += cut(
      T([x0, y0 - r() * 6]),
      T([x1, hem + r.range(4, 16)]),
      s * r.range(0.6, 1.5) * (dark ? 0.5 + 0.6 * (u * side > 0 ? 1 : 0) : 1),
      r.around() * 2 * s,
    )
  }
  if (view === 'back') {
    const halfBelt = r() < 0.6
    if (belted && halfBelt) d += cut(T([-ww * 0.45, 100]), T([ww * 0.45, 100.5]), s * 0.9, -1.2 * s)
    if (det > 0.6) {
      if (!o.bust) d += cut(T([0.4, belted ? 94 : 74]), T([sway, hem + 3]), s * 0.9, 0)
      d += cut(T([-10, 146]), T([10, 146]), s * 1.1, 2.2 * s)
    }
  } else {
    d += cut(T([1.5, 140]), T([1 + sway * 0.5, hem + 4]), s * 0.9, 0)
    d += cut(T([-6, 149]), T([1.5, 133]), s * 1.1, 0.6 * s)
    d += cut(T([7, 149]), T([1.5, 133]), s * 1.1, -0.6 * s)
    if (coat === 'rain' || isSold) d += cut(T([-ww * 0.9, 99]), T([ww * 0.9, 99]), s * 1.3, 1 * s)
    else for (let k = 0; k < 3; k++) d += gouge(...T([4.5, 124 - k * 16]), 0, 1.8 * s, 1 * s)
  }
  if (dark && det > 0.6)
    for (let k = 0; k < (o.bust ? (s > 1.2 ? 7 : 3) : 5); k++) {
      const yy = 138 - k * 6.5
      d += cut(T([side * (sw - 3), yy]), T([side * (sw - 9 - r() * 5), yy - 4]), s * 0.7)
    }
  L.add(cc, d)
}
