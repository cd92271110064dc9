import { passageId } from '../../src/evidence/ids'
import type { HistoricalEvent } from '../../src/history/historical-event'
import type { Moment } from '../../src/history/moment'
import { beginning } from '../../src/history/recorded-hour'

/** An event of one day, at a clock time if one is given. */
export function event(id: string, date: string, at?: string, more: Partial<HistoricalEvent> = {}): HistoricalEvent {
  const hour = at === undefined ? undefined : ({ kind: 'clock', at, about: false } as const)
  const span = beginning(date, hour)
  if (!span) throw new Error(`no date: ${date}`)
  return {
    id,
    circle: 'five',
    date,
    ...(hour ? { hour } : {}),
    from: span.from,
    by: span.by,
    title: { en: id },
    what: { en: `${id} happens` },
    places: [],
    people: [],
    passages: [passageId('prole-info/024-first-shots')],
    certainty: 'agreed',
    beyondTheDocuments: false,
    addsTo: [],
    corrects: [],
    ...more,
  }
}

/** A moment, written out. */
export const moment = (text: string) => text as Moment
