import { daysBetween } from '../../history/calendar'
import { compareMoments, type Day, dayOf, type Moment, minutesAfter, minutesBetween } from '../../history/moment'

/** The days of the strip: from the first change of the map to the last days that the council's record covers. */
const FIRST_DAY: Day = '1956-10-22'
const LAST_DAY: Day = '1956-12-14'

export interface ScrubDay {
  readonly day: Day
  /** `lived`: can be looked at; `now`: the story's day; `ahead`: closed. */
  readonly state: 'lived' | 'now' | 'ahead'
}

/** The strip of days as seen from the story's hour. A story that stands outside these days opens all or none of them. */
export function scrubDays(present: Moment): readonly ScrubDay[] {
  const today = dayOf(present)
  return daysBetween(FIRST_DAY, LAST_DAY).map((day) => ({
    day,
    state: day < today ? 'lived' : day === today ? 'now' : 'ahead',
  }))
}

/** Minutes from one stop of the scrubber to the next. */
export const STEP = 60

/** Where the scrubber begins, as a moment. Nothing is recorded on the map before it. */
export const SCRUB_START: Moment = `${FIRST_DAY}T00:00`

/** The last stop: the story's hour, or the end of the strip where the story is past it. */
export function scrubEnd(present: Moment): Moment {
  const end: Moment = `${LAST_DAY}T23:00`
  if (present < SCRUB_START) return SCRUB_START
  return earlier(present, end)
}

/** How many stops lead to a moment; the story's own hour is a stop of its own even between two full hours. */
export function stopOf(moment: Moment): number {
  return Math.ceil(minutesBetween(SCRUB_START, moment) / STEP)
}

/** The moment of a stop, never later than `present`. */
export function momentOfStop(stop: number, present: Moment): Moment {
  return earlier(minutesAfter(SCRUB_START, stop * STEP), scrubEnd(present))
}

/** What a day shows when it is picked: its evening, or the story's hour on the story's day. */
export function momentOfDay(day: Day, present: Moment): Moment {
  return earlier(`${day}T22:00`, scrubEnd(present))
}

function earlier(a: Moment, b: Moment): Moment {
  return compareMoments(a, b) <= 0 ? a : b
}
