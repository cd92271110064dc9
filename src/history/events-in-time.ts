import type { HistoricalEvent } from './historical-event'
import type { Moment } from './moment'

/**
 * What has happened at `moment`: events that have certainly begun. An event of which only the day is known counts
 * when that day is over, so that nobody is told of a thing before it can have happened.
 */
export function eventsUntil(events: readonly HistoricalEvent[], moment: Moment): readonly HistoricalEvent[] {
  return events.filter((event) => event.by <= moment)
}

/** What happened after `from` and not later than `to`, by the same rule. */
export function eventsBetween(
  events: readonly HistoricalEvent[],
  from: Moment,
  to: Moment,
): readonly HistoricalEvent[] {
  return events.filter((event) => event.by > from && event.by <= to)
}
