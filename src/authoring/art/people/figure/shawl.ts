import { cut } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Stance } from './stance'

/** A shawl over the shoulders, with its fringe. */
export function shawlFromSide(stance: Stance): void {
  const { L, r, s, o, tone, litc, T, put, ln, B } = stance
  put(
    [
      B(3, 58),
      B(11, 50),
      B(16, 38),
      B(15, 22),
      B(8, 12),
      B(-4, 16),
      B(-16, 8),
      B(-19, 22),
      B(-17, 40),
      B(-11, 51),
      B(-5, 57),
    ],
    o.shawl || tone,
    { rw: 1.2 },
  )
  for (let i = 0; i < 6; i++)
    ln(
      o.shawl && o.shawl !== palette.ink ? palette.ink : litc,
      B(-2 + r.around() * 3, 54),
      B(-16 + i * 5.4, 14 + Math.abs(i - 3) * 2),
      0.9,
      2,
    )
  let fz = ''
  for (let i = 0; i < 11; i++)
    fz += cut(
      T(B(-17 + i * 2.4, 12 + Math.abs(i - 5) * 0.6)),
      T(B(-17.5 + i * 2.4, 6 + Math.abs(i - 5) * 0.6)),
      0.9 * s,
    )
  L.add(o.shawl || tone, fz)
}

/** `sw`: half the width of the shoulders, in cm. */
export function shawlUpright(stance: Stance, sw: number): void {
  const { L, s, o, view, tone, litc, T, put, ln, B } = stance
  const c2 = o.shawl || tone
  put(
    [
      B(-5, 58),
      B(-13, 54),
      B(-sw - 4, 44),
      B(-sw - 5, 24),
      B(-sw * 0.6, 6),
      B(0, -4 + (view === 'back' ? -6 : 6)),
      B(sw * 0.6, 6),
      B(sw + 5, 24),
      B(sw + 4, 44),
      B(13, 54),
      B(5, 58),
    ],
    c2,
    { rw: 1.2 },
  )
  const c3 = c2 === palette.ink ? litc : palette.ink
  for (let i = -3; i <= 3; i++) ln(c3, B(i * 2.6, 52), B(i * 5.6, 8 + Math.abs(i) * 2), 0.9, i * 0.5)
  let fz = ''
  for (let i = -8; i <= 8; i++)
    fz += cut(T(B(i * 2, 3 + Math.abs(i) * 1.1 - 2)), T(B(i * 2.05, -6 + Math.abs(i) * 1.2)), 0.9 * s)
  L.add(c2, fz)
}
