import type { HistoricalEvent } from './historical-event'
import { dayOf, type Moment } from './moment'

const isOfOneDay = (event: HistoricalEvent) => /^\d{4}-\d{2}-\d{2}$/.test(event.date)

/**
 * Of two events of one day that stand one after the other in `main`, the first has begun when the second has.
 * So an event without an hour is known to have begun by the hour of the next that has one.
 */
function narrowed(main: readonly HistoricalEvent[]): readonly HistoricalEvent[] {
  const result: HistoricalEvent[] = []
  let next: HistoricalEvent | undefined
  for (const event of main.toReversed()) {
    const bounded =
      next !== undefined && isOfOneDay(event) && event.date === next.date && next.by < event.by && next.by >= event.from
        ? { ...event, by: next.by }
        : event
    if (isOfOneDay(bounded)) next = bounded
    result.push(bounded)
  }
  return result.reverse()
}

/** The place in time at which each event is listed: not before the one that stands before it on the same day. */
function places(events: readonly HistoricalEvent[]): readonly (readonly [Moment, HistoricalEvent])[] {
  let latest: Moment | undefined
  return events.map((event) => {
    const from: Moment = event.from
    const place = latest !== undefined && dayOf(latest) === dayOf(from) && latest > from ? latest : from
    latest = place
    return [place, event] as const
  })
}

/** An event of which only the day is known is listed at its end: in the course of the day. */
function ownPlace(event: HistoricalEvent): Moment {
  return event.hour === undefined && /^\d{4}-\d{2}-\d{2}/.test(event.date) ? event.by : event.from
}

/**
 * The whole record in one order. `main` must stand in the order in which the events began; `further` may stand in
 * any order within a day: each goes to its own hour, or if it has none beside the event of that day it adds to.
 */
export function orderEvents(
  main: readonly HistoricalEvent[],
  further: readonly HistoricalEvent[],
): readonly HistoricalEvent[] {
  const known = places(narrowed(main))
  const placeOf = new Map(known.map(([place, event]) => [event.id, place]))
  const added = further.map((event) => {
    const beside = event.hour === undefined ? event.addsTo.map((id) => placeOf.get(id)) : []
    const place = beside.find((moment) => moment !== undefined && dayOf(moment) === dayOf(event.from))
    return [place ?? ownPlace(event), event] as const
  })
  return [...known, ...added].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, event]) => event)
}
