import { contestedIn } from '../../history/certainty'
import type { HistoricalEvent, RecordedHour } from '../../history/historical-event'
import type { record } from '../../locale/strings/en/record'

type RecordKey = keyof typeof record

/** The hour as it is set: `~21:00`, `14:00–15:00`, or the key of the words for a part of the day. */
export function hourOfRecord(
  hour: RecordedHour | undefined,
):
  | { readonly kind: 'clock'; readonly text: string; readonly about: boolean }
  | { readonly kind: 'words'; readonly key: RecordKey } {
  if (hour === undefined) return { kind: 'words', key: 'thatDay' }
  if (hour.kind === 'part') return { kind: 'words', key: `part/${hour.part}` }
  const span = hour.until === undefined ? hour.at : `${hour.at}–${hour.until}`
  return { kind: 'clock', text: `${hour.about ? '~' : ''}${span}`, about: hour.about }
}

/** All that has to be said of how sure an entry of the record is, the chief thing first. */
export function certaintyOf(
  event: Pick<
    HistoricalEvent,
    'certainty' | 'circle' | 'beyondTheDocuments' | 'dateFromScholarship' | 'dependentSources'
  >,
): readonly RecordKey[] {
  const keys: RecordKey[] = [chiefCertainty(event)]
  if (event.circle === 'further' && !keys.includes('further')) keys.push('further')
  if (event.dateFromScholarship && !event.beyondTheDocuments) keys.push('dateFromScholarship')
  return keys
}

function chiefCertainty(
  event: Pick<HistoricalEvent, 'certainty' | 'beyondTheDocuments' | 'dependentSources'>,
): RecordKey {
  const { certainty } = event
  if (contestedIn(certainty) !== undefined) return 'contested'
  if (event.beyondTheDocuments) return 'scholarship'
  if (certainty === 'agreed') return event.dependentSources ? 'agreedDependent' : 'agreed'
  if (certainty === 'single-source') return 'singleSource'
  return certainty === 'further' ? 'further' : 'inferred'
}
