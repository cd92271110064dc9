import type { PersonStance } from './stance'

/** Half widths of the trunk in cm: shoulders `sw`, waist `ww`, hem `hw`; and how far the hem sways. */
export interface Trunk {
  readonly sw: number
  readonly ww: number
  readonly hw: number
  readonly belted: boolean
}

export function trunkOf(stance: PersonStance): Trunk {
  const { r, o, fem, coat, isSold } = stance
  const sw = (fem ? 17.5 : 21.5) * (o.stout ? 1.15 : 1)
  const belted = fem || coat === 'rain' || isSold
  const hw = (fem ? 18 : 19.4) + (belted && coat !== 'short' ? 2 : 0.6) + r.around() * 1.4
  // A man's straight coat has no waist: only belted ones and women's are drawn in
  const ww = sw * (fem ? 0.88 : belted ? 0.94 : 1.02)
  return { sw, ww, hw, belted }
}
