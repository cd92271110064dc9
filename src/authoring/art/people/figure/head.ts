import type { Points } from '../../kit/geometry'
import { palette } from '../../kit/palette'
import { frontHat } from './hat-front'
import { backHead } from './head-back'
import { frontFace } from './head-front'
import { sideHead } from './head-side'
import type { Stance } from './stance'

/** Neck, head and what is on it, from where the figure is seen. */
export function drawHead(stance: Stance): void {
  const { L, o, view, skin, side, T, put, ls, B, N } = stance
  const nb = B(side ? -2 : 0, 52)
  put(
    [
      [nb[0] - 5.6, nb[1] - 3],
      [N[0] - 5, N[1] + 5 - (o.bow || 0)],
      [N[0] + 4.6, N[1] + 5 - (o.bow || 0)],
      [nb[0] + 6.6, nb[1] - 3],
    ],
    o.faceLit ? skin : palette.ink,
    { rim: o.faceLit ? 0 : 1, rw: 0.6, sh: 0 },
  )
  if (o.faceLit) {
    const k = -ls
    const nape: Points = [
      [N[0] + k * 1, N[1] + 6],
      [N[0] + k * 5.4, N[1] + 6],
      [nb[0] + k * 7, nb[1] - 3],
      [nb[0] - k * 3, nb[1] - 3],
    ]
    L.poly(
      palette.ink,
      nape.map(([u, v]) => T([u, v - (o.bow || 0)])),
    )
  }
  if (side) sideHead(stance)
  else if (view === 'back') backHead(stance)
  else {
    frontFace(stance)
    frontHat(stance)
  }
}
