import { daysBetween } from '../../history/calendar'
import { compareMoments, type Day, dayOf, type Moment, minutesAfter, minutesBetween } from '../../history/moment'

/** The time that the map can be looked at: from `start` to `end`, the story's hour or the end of the record of districts. */
export interface ScrubSpan {
  readonly start: Moment
  readonly end: Moment
}

/** The first dated change in the streets, and the last days that the table of districts covers. */
const FIRST_CHANGE: Moment = '1956-10-22T00:00'
const LAST_DAY: Day = '1956-12-14'
/** No story makes the strip begin earlier than this. */
const EARLIEST: Moment = '1956-10-16T00:00'
/** Minutes from one stop of the scrubber to the next. */
const STEP = 60

/** The span for a story that began at `began` and stands at `present`. Later hours are not in it: they are not lived yet. */
export function scrubSpan(began: Moment, present: Moment): ScrubSpan {
  const start = later(EARLIEST, earlier(FIRST_CHANGE, `${dayOf(began)}T00:00`))
  return { start, end: later(start, earlier(present, `${LAST_DAY}T23:00`)) }
}

export interface ScrubDay {
  readonly day: Day
  /** `now` is the last day that can be looked at; what is `ahead` is closed. */
  readonly state: 'lived' | 'now' | 'ahead'
}

/** The days of the strip, with those not lived yet. */
export function scrubDays({ start, end }: ScrubSpan): readonly ScrubDay[] {
  const today = dayOf(end)
  return daysBetween(dayOf(start), LAST_DAY).map((day) => ({
    day,
    state: day < today ? 'lived' : day === today ? 'now' : 'ahead',
  }))
}

/** How many stops lead to a moment; the story's own hour is a stop even between two full hours. */
export function stopOf(moment: Moment, { start }: ScrubSpan): number {
  return Math.max(0, Math.ceil(minutesBetween(start, moment) / STEP))
}

/** The moment of a stop, never later than the end. */
export function momentOfStop(stop: number, { start, end }: ScrubSpan): Moment {
  return earlier(minutesAfter(start, stop * STEP), end)
}

/** The hours of one day: at which stop it begins, and how many stops of it were lived, 24 for a whole day. */
export interface DayHours {
  readonly first: number
  readonly lived: number
}

export function hoursOf(day: Day, span: ScrubSpan): DayHours {
  const first = stopOf(`${day}T00:00`, span)
  const isLast = day === dayOf(span.end)
  return { first, lived: isLast ? Math.max(1, stopOf(span.end, span) - first) : 24 }
}

/** What a day shows when it is picked: its evening, or the story's hour on the story's day. */
export function momentOfDay(day: Day, { end }: ScrubSpan): Moment {
  return earlier(`${day}T22:00`, end)
}

const earlier = (a: Moment, b: Moment): Moment => (compareMoments(a, b) <= 0 ? a : b)
const later = (a: Moment, b: Moment): Moment => (compareMoments(a, b) >= 0 ? a : b)
