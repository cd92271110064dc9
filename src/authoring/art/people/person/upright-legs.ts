import { palette } from '../../kit/palette'
import type { PersonStance } from './stance'

/** Both legs, seen from before or behind. */
export function uprightLegs(stance: PersonStance): void {
  const { r, o, view, fem, put, st, hem, legtone } = stance
  const k1 = r.around() * 2
  if (o.bust) return
  const lw = fem && hem > 45 ? 4.2 : 6.6
  const lift = st * 8
  const leg = (sx: number, up: number) => {
    const kx = sx * 9
    const ax = sx * (9 + st * 2) + k1
    put(
      [
        [kx - lw - 1.5, hem + 6],
        [kx + lw + 1.5, hem + 6],
        [ax + lw * 0.8, 7 + up],
        [ax - lw * 0.8, 7 + up],
      ],
      legtone,
      { rw: 0.8 },
    )
    const back = view === 'back'
    put(
      up > 3 && back
        ? [
            [ax - 5, 12 + up],
            [ax + 5, 12 + up],
            [ax + 5.5, 1 + up * 0.6],
            [ax - 5.5, 1 + up * 0.6],
          ]
        : [
            [ax - 5, 9 + up],
            [ax + 5, 9 + up],
            [ax + 7 + sx * 2, 1.5 + up],
            [ax + 5.5, up - 1],
            [ax - 5.5, up - 1],
            [ax - 7 + sx * 2, 1.5 + up],
          ],
      palette.ink,
      { rw: 0.5 },
    )
  }
  if (!o.bust) {
    leg(-1, st > 0 ? lift : 0)
    leg(1, 0)
  }
}
