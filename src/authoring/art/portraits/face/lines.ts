import { palette } from '../../kit/palette'
import type { Bench } from '../bench'

/** Lines beside the nose and at the eyes; at forty also on the brow and under the eyes. */
export function lines({ headCut, build }: Bench): void {
  const { age, skin } = build
  if (!age) return
  headCut(palette.ink, [-26, 36], [-34, 62], 2.2 * Math.min(age, 1.3) + 0.8, 4)
  headCut(palette.ink, [-62, -4], [-54, 2], 1.8)
  headCut(palette.ink, [-62, 2], [-54, 6], 1.6)
  if (age <= 0.8) return
  headCut(palette.ink, [-48, 12], [-28, 14], 1.8, 3)
  headCut(palette.ink, [-54, -64], [-8, -66], 1.8, -3)
  headCut(skin, [24, 44], [34, 62], 2, -3)
  headCut(palette.ink, [-40, 62], [-36, 84], 1.8, 3)
  if (age <= 1.4) return
  // of sixty and more
  headCut(palette.ink, [-50, 17], [-24, 20], 2.2, 5)
  headCut(palette.ink, [-52, -72], [-6, -75], 1.8, -3)
  headCut(palette.ink, [-46, -56], [-12, -57], 1.6, -2)
  headCut(palette.ink, [-54, 30], [-42, 66], 3.2, 6)
  headCut(palette.ink, [-60, 24], [-50, 58], 2.2, 5)
  headCut(skin, [22, 16], [50, 12], 2, 4)
  headCut(skin, [40, 56], [34, 84], 2.2, -3)
  headCut(palette.ink, [-18, 90], [-6, 92], 2, 2)
}
