import type { Point } from '../../kit/geometry'

/** Where what has been drawn is on the sheet: the hands, the head, the head of a torch; `T` brings a point of the figure there. */
export interface DrawnPerson {
  readonly hands: readonly Point[]
  readonly head: Point
  readonly T: (point: Point) => Point
  readonly torch: Point | undefined
}
