import { contestedIn } from '../../history/certainty'
import { parseDateSpan } from '../../history/date-span'
import type { HistoricalEvent } from '../../history/historical-event'

/**
 * How sure the record is of an event, in the four shapes of the timeline: a full disc where documents agree, half of one
 * where one document speaks alone or those that agree lean on one another, two halves out of register where they
 * contradict each other, and a ring, a disc with a hole, where none of the five has it.
 */
export const CERTAINTIES = ['agreed', 'one', 'contested', 'beyond'] as const
export type Certain = (typeof CERTAINTIES)[number]

export function certainOf(
  event: Pick<HistoricalEvent, 'certainty' | 'circle' | 'beyondTheDocuments' | 'dependentSources'>,
): Certain {
  if (contestedIn(event.certainty) !== undefined) return 'contested'
  if (event.beyondTheDocuments || event.circle === 'further' || event.certainty === 'further') return 'beyond'
  return event.certainty === 'agreed' && !event.dependentSources ? 'agreed' : 'one'
}

/** From when to when something is drawn, in milliseconds of UTC, which stands for local time in Budapest. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Milliseconds of a moment of the record, `1956-10-23T21:00`. */
export const timeOf = (moment: string): number => Date.parse(`${moment}Z`)

/**
 * The stretch of an event: a single minute where the clock is known; from the earliest to the latest minute at which it
 * can have begun where only a part of the day is; else the whole of its day, month, year or span.
 */
export function stretchOf(event: Pick<HistoricalEvent, 'date' | 'hour' | 'from' | 'by'>): Stretch {
  if (event.hour?.kind === 'clock') {
    const from = timeOf(event.from)
    const until = event.hour.until
    const to = until === undefined ? from : timeOf(`${event.from.slice(0, 10)}T${until}`)
    return { from, to: Math.max(from, to) }
  }
  if (event.hour?.kind === 'part') return { from: timeOf(event.from), to: timeOf(event.by) }
  const span = parseDateSpan(event.date)
  return span ? { from: timeOf(span.first), to: timeOf(span.last) } : { from: timeOf(event.from), to: timeOf(event.by) }
}
