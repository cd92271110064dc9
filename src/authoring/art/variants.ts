import { barracks } from './variants/barracks'
import { csepelVariants } from './variants/csepel'
import { rooms } from './variants/rooms'
import { streets } from './variants/streets'
import type { Variant } from './variants/variant'

/** The places at other hours and on other days. Of several of one place the first that fits the moment is shown. */
export const variants = { ...barracks, ...csepelVariants, ...rooms, ...streets } as const satisfies Record<
  string,
  Variant
>

export type VariantId = keyof typeof variants
