/** A day in Budapest, `1956-10-23`. */
export type Day = `${number}-${number}-${number}`

/**
 * A minute of local time in Budapest, `1956-10-23T21:00`. Always with its hour, so that comparing the texts compares
 * the moments. The whole story lies in winter time (since 30 September 1956): no clock changes in it.
 */
export type Moment = `${Day}T${number}:${number}`

const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/

/** Reads a moment; `undefined` if the text is not one, or names a day or minute that does not exist. */
export function parseMoment(text: string): Moment | undefined {
  const match = FORM.exec(text)
  if (match === null) return undefined
  const time = Date.parse(`${text}:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? (text as Moment) : undefined
}

/** Negative if `a` is earlier than `b`, positive if later, 0 if they are the same minute. */
export function compareMoments(a: Moment, b: Moment): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The day that a moment belongs to. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10) as Day
}

/** Minutes from `from` to `to`; negative if `to` is earlier. */
export function minutesBetween(from: Moment, to: Moment): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000
}

/** The moment `minutes` later (or earlier, if negative). */
export function minutesAfter(moment: Moment, minutes: number): Moment {
  return new Date(Date.parse(`${moment}Z`) + minutes * 60_000).toISOString().slice(0, 16) as Moment
}
