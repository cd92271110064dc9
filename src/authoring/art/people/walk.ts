import type { FigureLeg } from './figure/options'

export const walk = (k = 1): readonly [FigureLeg, FigureLeg] => [
  [0.26 * k, 0.06 * k],
  [-0.3 * k, -0.5 * k],
]
