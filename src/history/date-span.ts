import { type Moment, parseMoment } from './moment'

/** First and last minute of a date of the record. */
export interface DateSpan {
  readonly first: Moment
  readonly last: Moment
}

const lastDayOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function bounds(text: string): DateSpan | undefined {
  const [year, month, day] = text.split('-')
  if (year === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined
  const lastMonth = month ?? '12'
  const lastDay = day ?? String(lastDayOfMonth(Number(year), Number(lastMonth))).padStart(2, '0')
  const first = parseMoment(`${year}-${month ?? '01'}-${day ?? '01'}T00:00`)
  const last = parseMoment(`${year}-${lastMonth}-${lastDay}T23:59`)
  return first === undefined || last === undefined ? undefined : { first, last }
}

/**
 * Reads an ISO year, month or day, or two of them with a stroke between (`1956-11-04/1957-01`).
 * `undefined` if it is none, names a day that does not exist, or ends before it begins.
 */
export function parseDateSpan(text: string): DateSpan | undefined {
  const parts = text.split('/')
  if (parts.length > 2) return undefined
  const start = bounds(parts[0] ?? '')
  const end = parts[1] === undefined ? start : bounds(parts[1])
  if (start === undefined || end === undefined || end.last < start.first) return undefined
  return { first: start.first, last: end.last }
}
