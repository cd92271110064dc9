import type { Light } from '../../kit/light'
import type { Ink } from '../../kit/palette'
import type { Random } from '../../kit/random'
import type { ArmPose } from '../arm-poses'
import type { CarryOptions } from '../carried'
import type { HatName } from '../hats'

export type View = 'back' | 'front' | 'side'
export type Coat = 'long' | 'short' | 'rain' | 'work' | 'soldier'

export interface PersonOptions extends CarryOptions {
  readonly r?: Random | undefined
  readonly seed?: number | undefined
  readonly view?: View | undefined
  readonly hat?: HatName | undefined
  readonly fem?: boolean | undefined
  readonly hair?: HatName | undefined
  readonly flip?: boolean | undefined
  readonly lean?: number | undefined
  readonly tone?: Ink | undefined
  readonly cut?: Ink | undefined
  readonly skin?: Ink | undefined
  readonly detail?: number | undefined
  readonly rim?: number | undefined
  readonly h?: number | undefined
  readonly wide?: number | undefined
  readonly light?: Light | undefined
  readonly lit?: Ink | undefined
  readonly arms?: readonly [ArmPose, ArmPose] | undefined
  readonly stride?: number | undefined
  readonly coat?: Coat | undefined
  readonly legs?: Ink | undefined
  readonly stout?: boolean | undefined
  readonly bust?: boolean | undefined
  readonly handTone?: Ink | undefined
  readonly folds?: number | undefined
  readonly turn?: number | undefined
  readonly bow?: number | undefined
  readonly hatTone?: Ink | undefined
  readonly tilt?: number | undefined
  readonly torso?: number | undefined
  readonly phase?: number | undefined
  readonly nod?: number | undefined
  readonly faceLit?: boolean | undefined
}
