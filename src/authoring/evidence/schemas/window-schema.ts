import * as v from 'valibot'
import type { PlaceId } from '../../../evidence/ids'
import type { Moment } from '../../../history/moment'
import { say } from '../explain-issue'
import { given } from '../given'
import { moment, passageId, placeId, slug, text, words } from './fields'

/** Something that begins or ends at a place. */
export interface PlaceWindow {
  readonly id: string
  readonly place: PlaceId
  /** First minute, and the minute after the last; at least one of them is there. */
  readonly from?: Moment
  readonly until?: Moment
  /** Where scenes may be set; `remind`: anywhere, but the thing exists only inside the window. */
  readonly scenes: 'none-outside' | 'none-inside' | 'remind'
  readonly thing: { readonly en: string; readonly hu?: string }
  readonly why: string
  readonly passages: readonly string[]
}

export const windowSchema = v.pipe(
  v.strictObject({
    id: slug,
    place: placeId,
    from: v.optional(moment),
    until: v.optional(moment),
    scenes: v.picklist(['none-outside', 'none-inside', 'remind']),
    thing: words,
    why: text,
    passages: v.pipe(v.array(passageId), v.nonEmpty(say('names no passage', 'name at least one'))),
  }),
  v.check(
    ({ from, until }) =>
      (from !== undefined || until !== undefined) && (from === undefined || until === undefined || from < until),
    say('has neither beginning nor end, or ends before it begins', 'give from, until or both, the earlier first'),
  ),
  v.transform((raw): PlaceWindow => given(raw)),
)
