import type { Moment } from '../../history/moment'

/**
 * When a place looks as another drawing of it shows: local moments, `from` included and `until` not; `hours` of the
 * day likewise, and over midnight where the first is the greater. What is left out does not matter.
 */
export interface ShownWhen {
  readonly from?: string
  readonly until?: string
  readonly hours?: readonly [from: number, until: number]
}

/** A picture of the list of pictures, with the other drawings of its place. */
export interface PictureOfPlace {
  readonly id: string
  readonly variants?: readonly { readonly id: string; readonly when: ShownWhen }[]
}

/** The id of the drawing that shows the place at `at`: the first variant that fits, else the picture itself. */
export function pictureShown({ id, variants }: PictureOfPlace, at: Moment): string {
  return variants?.find(({ when }) => fits(when, at))?.id ?? id
}

/** The id of the picture that a drawing is of: a scene may name one drawing of a place instead of the place. */
export function placeOf(pictures: Iterable<PictureOfPlace>, drawing: string): string {
  for (const { id, variants } of pictures) if (variants?.some((variant) => variant.id === drawing)) return id
  return drawing
}

/** Whether `at` falls into a time; a moment without its hour falls into no hours of the day. */
export function fits({ from, until, hours }: ShownWhen, at: Moment): boolean {
  if (from !== undefined && at < from) return false
  if (until !== undefined && at >= until) return false
  if (!hours) return true
  const hour = /T(\d\d)/.exec(at)?.[1]
  if (hour === undefined) return false
  const [first, end] = hours
  const now = Number(hour)
  return first <= end ? now >= first && now < end : now >= first || now < end
}
