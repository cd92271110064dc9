import { parseDateSpan } from './date-span'
import type { PartOfDay, RecordedHour } from './historical-event'
import { dayOf, type Moment } from './moment'

/** First and last minute at which a thing called by this part of a day can have begun, late in October in Budapest. */
const PARTS: Readonly<Record<PartOfDay, readonly [string, string]>> = {
  'early hours': ['00:00', '03:59'],
  'before dawn': ['02:00', '05:29'],
  dawn: ['04:30', '06:59'],
  'early morning': ['05:00', '07:59'],
  morning: ['06:00', '11:59'],
  midday: ['11:00', '13:29'],
  afternoon: ['12:00', '17:29'],
  dusk: ['16:30', '18:30'],
  evening: ['17:00', '21:59'],
  night: ['20:00', '23:59'],
}

const CLOCK = /^(~?)([01]\d|2[0-3]):([0-5]\d)(?:-([01]\d|2[0-3]):([0-5]\d))?$/

function isPart(text: string): text is PartOfDay {
  return Object.hasOwn(PARTS, text)
}

/** Reads `21:00`, `~21:00` (about), `14:00-15:00` or a part of the day; `undefined` if it is none of them. */
export function parseHour(text: string): RecordedHour | undefined {
  if (isPart(text)) return { kind: 'part', part: text }
  const match = CLOCK.exec(text)
  if (match === null) return undefined
  const [, about, hour, minute, endHour, endMinute] = match
  const clock = { kind: 'clock', at: `${hour}:${minute}`, about: about === '~' } as const
  return endHour === undefined ? clock : { ...clock, until: `${endHour}:${endMinute}` }
}

/**
 * Between which minutes an event began, by its date and hour: a clock time is taken as it stands; a day alone, or a
 * month, says only that it began before it was over; of a span of days it is the first that counts.
 * `undefined` if `date` is no date.
 */
export function beginning(
  date: string,
  hour: RecordedHour | undefined,
): { readonly from: Moment; readonly by: Moment } | undefined {
  const span = parseDateSpan(date.split('/')[0] ?? '')
  if (span === undefined || parseDateSpan(date) === undefined) return undefined
  if (hour === undefined) return { from: span.first, by: span.last }
  const [from, by] = hour.kind === 'clock' ? [hour.at, hour.at] : PARTS[hour.part]
  const day = dayOf(span.first)
  return { from: `${day}T${from}` as Moment, by: `${day}T${by}` as Moment }
}
