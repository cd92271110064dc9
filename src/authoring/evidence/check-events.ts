import type { Source } from '../../evidence/source'
import { parseDateSpan } from '../../history/date-span'
import type { HistoricalEvent } from '../../history/historical-event'
import type { Fault } from '../fault'
import { checkCertainty } from './check-certainty'
import { danglingReferences, type Known } from './check-ids'
import { type Entry, entryFault } from './entry'

export interface EventContext {
  readonly sources: ReadonlyMap<string, Source>
  readonly knownPassages: Known
  readonly knownPlaces: Known
  readonly knownPeople: Known
  readonly knownContested: Known
  readonly knownEvents: Known
}

/** What an event names exists, and its passages bear out its certainty. */
export function checkEvents(events: readonly Entry<HistoricalEvent>[], context: EventContext): readonly Fault[] {
  return events.flatMap((entry) => {
    const event = entry.value
    const faults = [
      ...danglingReferences(entry, event.id, [
        { field: ['places'], ids: event.places, known: context.knownPlaces },
        { field: ['people'], ids: event.people, known: context.knownPeople },
        { field: ['passages'], ids: event.passages, known: context.knownPassages },
        { field: ['adds_to'], ids: event.addsTo, known: context.knownEvents },
        { field: ['corrects'], ids: event.corrects, known: context.knownEvents },
      ]),
      ...checkCertainty(entry, event.id, event, context.sources, context.knownContested),
    ]
    if (event.passages.length === 0 && !event.beyondTheDocuments)
      faults.push(
        entryFault(entry, event.id, ['passages'], {
          rule: 'evidence-passage',
          message: 'names no passage',
          mend: 'name one, or mark the event with beyond_the_documents: true',
        }),
      )
    return faults
  })
}

/** The chronology of the five documents stands in the order of time: within a day, the order of the file is the order of events. */
export function checkOrder(events: readonly Entry<HistoricalEvent>[]): readonly Fault[] {
  let previous: HistoricalEvent | undefined
  return events.flatMap((entry) => {
    const before = previous
    previous = entry.value
    const start = ({ date }: HistoricalEvent) => parseDateSpan(date)?.first ?? ''
    if (before === undefined || start(before) <= start(entry.value)) return []
    return [
      entryFault(entry, entry.value.id, ['date'], {
        rule: 'evidence-order',
        message: `stands after ${before.id}, which is later`,
        mend: 'move the entry to its place in time',
      }),
    ]
  })
}
