import type { Point } from '../../kit/geometry'
import type { Light } from '../../kit/light'
import type { Ink } from '../../kit/palette'
import type { Put } from '../carried'
import type { FigureHat } from '../figure-hats'
import type { HatName } from '../hats'
import type { View } from '../person/options'

/** Upper arm and forearm as angles; or a target for the hand (`to`), reached by bending the elbow; or elbow and hand themselves. */
export type FigureArm =
  | readonly [upper: number, fore: number]
  | (({ readonly to: Point; readonly bend?: number } | { readonly pts: readonly [elbow: Point, hand: Point] }) & {
      readonly fist?: boolean
      readonly hide?: boolean
      readonly pocket?: boolean
      readonly behind?: boolean
    })

/** Thigh and shin as angles, 0 straight down and more forward, and how far the foot is lifted. */
export type FigureLeg = readonly [thigh: number, shin: number, lift?: number]

/** An arm as it lies on the sheet of the figure, in cm. */
export interface DrawnArm {
  readonly S: Point
  readonly E: Point
  readonly H: Point
  readonly fist?: boolean
  readonly hide?: boolean
  readonly pocket?: boolean
  readonly behind?: boolean
}

/** What a hook may draw with: body measure to figure (`B`), figure to sheet (`T`), a cut part and a cut line. */
export interface FigureTools {
  readonly B: (u: number, v: number) => Point
  readonly T: (point: Point) => Point
  readonly put: Put
  readonly ln: (ink: Ink, a: Point, b: Point, width: number, bend?: number) => void
  readonly litc: Ink
  readonly arms: readonly DrawnArm[]
}

export interface FigureOptions {
  readonly seed?: number | undefined
  readonly view?: View | 'three' | undefined
  readonly hat?: FigureHat | undefined
  readonly fem?: boolean | undefined
  readonly flip?: boolean | undefined
  readonly tone?: Ink | undefined
  readonly lit?: Ink | undefined
  readonly skin?: Ink | undefined
  readonly rim?: number | undefined
  readonly h?: number | undefined
  readonly coat?: 'over' | 'jacket' | 'smock' | 'shawl' | undefined
  readonly detail?: number | undefined
  readonly light?: Light | undefined
  readonly hx?: number | undefined
  readonly hip?: number | undefined
  readonly torso?: number | undefined
  readonly bend?: number | undefined
  readonly lean?: number | undefined
  readonly hem?: number | undefined
  readonly legs2?: Ink | undefined
  readonly trousers?: boolean | undefined
  readonly legs?: readonly [FigureLeg, FigureLeg] | undefined
  /** Walks towards us or away: -1..1, its sign for the leg that leads (1 on the right of the figure), its size for the step. */
  readonly step?: number | undefined
  readonly nolegs?: boolean | undefined
  readonly arms?: readonly [FigureArm, FigureArm] | undefined
  readonly armTone?: Ink | undefined
  readonly handLit?: boolean | undefined
  readonly nod?: number | undefined
  readonly bow?: number | undefined
  readonly hatTone?: Ink | undefined
  readonly faceLit?: boolean | undefined
  readonly hair?: HatName | undefined
  readonly down?: boolean | undefined
  readonly stout?: boolean | undefined
  readonly sit?: boolean | undefined
  readonly folds?: number | undefined
  readonly belt?: boolean | undefined
  readonly shawl?: Ink | undefined
  readonly onBack?: ((tools: FigureTools) => void) | undefined
  readonly beforeArm?: ((tools: FigureTools) => void) | undefined
  readonly onFront?: ((tools: FigureTools) => void) | undefined
  readonly bust?: boolean | undefined
}
