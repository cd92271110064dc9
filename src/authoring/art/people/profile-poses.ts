import { two } from '../kit/geometry'
import type { ProfileOptions } from './profile'

/** How somebody drawn by `profile` stands, walks, sits. */
export const profilePoses = {
  stand: {
    feet: two('7,0 -7,0'),
  },
  walk: {
    feet: [
      [27, 1, 0.12],
      [-27, 3, -0.42],
    ],
    hip: [0, 84],
    spine: 0.07,
  },
  amble: {
    feet: [
      [16, 0, 0.05],
      [-15, 0, -0.2],
    ],
    hip: [0, 87.5],
    spine: 0.05,
  },
  sit: {
    hip: [0, 47],
    feet: two('44,0 38,0'),
    spine: 0.1,
  },
  bend: {
    hip: [-8, 85],
    spine: 0.5,
    feet: two('8,0 -16,0'),
  },
  lean: {
    hip: [-3, 88],
    spine: 0.24,
    feet: two('12,0 -14,0'),
  },
} as const satisfies Readonly<Record<string, ProfileOptions>>
