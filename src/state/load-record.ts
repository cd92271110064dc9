import type { Answer } from '../evidence/evidence-fault'
import type { EvidenceLibrary } from '../evidence/evidence-library'
import { readChronology, readDistricts } from '../history/read-record'
import type { RecordSlice } from './slices/record'

export type LoadedRecord = Extract<RecordSlice, { status: 'ready' }>

/** The whole record, or the first fault met: a record of which a part is missing would say less than happened. */
export async function loadRecord(library: EvidenceLibrary): Promise<Answer<LoadedRecord>> {
  const [events, held, places, people] = await Promise.all([
    library.file('evidence/chronology', readChronology),
    library.file('evidence/districts', readDistricts),
    library.places(),
    library.people(),
  ])
  if (!events.ok) return events
  if (!held.ok) return held
  if (!places.ok) return places
  if (!people.ok) return people
  return {
    ok: true,
    value: {
      status: 'ready',
      events: events.value,
      districts: held.value.districts,
      holdings: held.value.holdings,
      places: places.value,
      people: people.value,
    },
  }
}
