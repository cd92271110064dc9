import type { Person } from '../evidence/person'
import type { Place } from '../evidence/place'
import type { District } from '../history/district'
import type { HistoricalEvent } from '../history/historical-event'
import type { HoldingChange } from '../history/holding'
import type { ContentFault } from '../story/story-content'
import { fail, ok, type Result } from '../story/story-fault'
import type { RecordSlice } from './slices/record'

/** Where the parts of the record come from; each is asked for once. */
export interface RecordSource {
  chronology(): Promise<Result<readonly HistoricalEvent[], ContentFault>>
  districts(): Promise<
    Result<{ readonly districts: readonly District[]; readonly holdings: readonly HoldingChange[] }, ContentFault>
  >
  places(): Promise<Result<readonly Place[], ContentFault>>
  people(): Promise<Result<readonly Person[], ContentFault>>
}

/** The whole record, or the first fault met: a record of which a part is missing would say less than happened. */
export async function loadRecord(
  source: RecordSource,
): Promise<Result<Extract<RecordSlice, { status: 'ready' }>, ContentFault>> {
  const [events, held, places, people] = await Promise.all([
    source.chronology(),
    source.districts(),
    source.places(),
    source.people(),
  ])
  if (!events.ok) return fail(events.fault)
  if (!held.ok) return fail(held.fault)
  if (!places.ok) return fail(places.fault)
  if (!people.ok) return fail(people.fault)
  const { districts, holdings } = held.value
  return ok({ status: 'ready', events: events.value, districts, holdings, places: places.value, people: people.value })
}
