import type { HistoricalEvent } from '../../src/history/historical-event'
import type { HoldingChange } from '../../src/history/holding'
import type { PassageId } from '../../src/history/passage-id'
import { beginning, parseHour } from '../../src/history/recorded-hour'

const passage = 'a-source/001-a-passage' as PassageId

/** A change in who holds a district; every field may be said otherwise. */
export function change(fields: Partial<HoldingChange>): HoldingChange {
  return {
    district: 'xxi',
    from: '1956-10-26T00:00',
    holder: 'council',
    passages: [passage],
    certainty: 'single-source',
    why: { en: 'Something happened here.' },
    ...fields,
  }
}

/** An event of a date and, if it has one, an hour as the record writes it. */
export function event(id: string, date: string, time?: string, fields: Partial<HistoricalEvent> = {}): HistoricalEvent {
  const hour = time === undefined ? undefined : parseHour(time)
  const began = beginning(date, hour)
  if (began === undefined) throw new Error(`no date: ${date}`)
  return {
    id,
    circle: 'five',
    date,
    ...(hour === undefined ? {} : { hour }),
    ...began,
    title: { en: id },
    what: { en: id },
    places: [],
    people: [],
    passages: [passage],
    certainty: 'single-source',
    beyondTheDocuments: false,
    addsTo: [],
    corrects: [],
    ...fields,
  }
}
