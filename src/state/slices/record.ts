import type { Person } from '../../evidence/person'
import type { Place } from '../../evidence/place'
import type { District } from '../../history/district'
import type { HistoricalEvent } from '../../history/historical-event'
import type { HoldingChange } from '../../history/holding'

/** The fixed record, loaded once after the first choice is readable. What is in force at an hour is never stored: selectors work it out. */
export type RecordSlice =
  | { readonly status: 'absent' | 'loading' }
  | { readonly status: 'failed'; readonly code: string }
  | {
      readonly status: 'ready'
      readonly events: readonly HistoricalEvent[]
      readonly districts: readonly District[]
      readonly holdings: readonly HoldingChange[]
      readonly places: readonly Place[]
      readonly people: readonly Person[]
    }
