import { parseDateSpan } from '../../history/date-span'
import { type Entry, KINDS, type Kind } from './shelf'

/** What the reader has asked for; an empty string asks for nothing in particular. */
export interface Wanted {
  readonly sought: string
  readonly kind: Kind | 'all'
  readonly source: string
  readonly theme: string
  readonly place: string
  readonly person: string
  /** A date of the record, or two with a stroke between. */
  readonly date: string
}

export const EVERYTHING: Wanted = { sought: '', kind: 'all', source: '', theme: '', place: '', person: '', date: '' }

/** Stretches of time that are told apart, and below them the single days that have most to tell. */
export const PERIODS = [
  { key: 'before1956', date: '1900/1955' },
  { key: 'spring1956', date: '1956-01-01/1956-10-22' },
  { key: 'rising', date: '1956-10-23/1956-10-27' },
  { key: 'victory', date: '1956-10-28/1956-11-03' },
  { key: 'secondWar', date: '1956-11-04/1956-11-11' },
  { key: 'councils', date: '1956-11-12/1956-12-31' },
  { key: 'after', date: '1957/2030' },
] as const

const span = (first: string, days: number): readonly string[] =>
  Array.from({ length: days }, (_, index) => {
    const day = new Date(`${first}T00:00Z`)
    day.setUTCDate(day.getUTCDate() + index)
    return day.toISOString().slice(0, 10)
  })

export const DAYS: readonly string[] = span('1956-10-23', 20)

/** True if two dates of the record have a day in common. What has no date is in no stretch of time. */
export function meets(date: string | undefined, wanted: string): boolean {
  const [one, other] = [parseDateSpan(date ?? ''), parseDateSpan(wanted)]
  return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last
}

/** The entries that are about what was asked for, of every kind. */
export function narrow(entries: readonly Entry[], wanted: Wanted): readonly Entry[] {
  const { source, theme, place, person, date } = wanted
  return entries.filter(
    (entry) =>
      (source === '' || entry.sources.has(source)) &&
      (theme === '' || entry.themes.has(theme)) &&
      (place === '' || entry.places.has(place)) &&
      (person === '' || entry.people.has(person)) &&
      (date === '' || meets(entry.date, date)),
  )
}

/** How many there are of each kind. */
export function countKinds(entries: readonly Entry[]): Readonly<Record<Kind, number>> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>
  for (const { kind } of entries) counts[kind] += 1
  return counts
}
