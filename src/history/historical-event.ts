import type { Certainty } from './certainty'
import type { Circle } from './circle'
import type { Moment } from './moment'
import type { PassageId } from './passage-id'
import type { Words } from './words'

/** The words a source uses instead of an hour. */
export type PartOfDay =
  | 'early hours'
  | 'before dawn'
  | 'dawn'
  | 'early morning'
  | 'morning'
  | 'midday'
  | 'afternoon'
  | 'dusk'
  | 'evening'
  | 'night'

/** The hour as the record has it. Missing on an event: only the day is known. */
export type RecordedHour =
  | { readonly kind: 'clock'; readonly at: string; readonly about: boolean; readonly until?: string }
  | { readonly kind: 'part'; readonly part: PartOfDay }

/** One dated event of the fixed record. */
export interface HistoricalEvent {
  readonly id: string
  readonly circle: Circle
  /** ISO year, month or day, or two of them with a stroke between. */
  readonly date: string
  readonly hour?: RecordedHour
  /** The earliest minute at which it can have begun. Events are sorted by the record's own order, see `orderEvents`. */
  readonly from: Moment
  /** The minute by which it has certainly begun. */
  readonly by: Moment
  readonly title: Words
  readonly what: Words
  readonly places: readonly string[]
  readonly people: readonly string[]
  readonly passages: readonly PassageId[]
  readonly certainty: Certainty
  /** Not, or not in this form, in a document: supplied from general scholarship so that the record holds together. */
  readonly beyondTheDocuments: boolean
  /** The event is in a document but its day or hour is not. */
  readonly dateFromScholarship?: true
  /** The documents that agree are not independent of one another. */
  readonly dependentSources?: true
  /** Ids of events to which this one adds an hour or a detail, or which it corrects. */
  readonly addsTo: readonly string[]
  readonly corrects: readonly string[]
}
