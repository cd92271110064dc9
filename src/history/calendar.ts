import { type Day, dayOf, type Moment, minutesAfter } from './moment'

/** Days of the week, Monday first, as the calendar of 1956 had them on a Hungarian wall. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** The day of the week of a day or a moment; its name in words belongs to the string tables. */
export function weekdayOf(when: Day | Moment): Weekday {
  const sundayFirst = new Date(`${when.slice(0, 10)}T00:00Z`).getUTCDay()
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 'monday'
}

/** Year, month (1–12), day, hour and minute of a moment as numbers. */
export function partsOf(moment: Moment): {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
} {
  return {
    year: Number(moment.slice(0, 4)),
    month: Number(moment.slice(5, 7)),
    day: Number(moment.slice(8, 10)),
    hour: Number(moment.slice(11, 13)),
    minute: Number(moment.slice(14, 16)),
  }
}

/** Every day from `first` to `last`, both included; for a scrubber through the days. */
export function daysBetween(first: Day, last: Day): readonly Day[] {
  const days: Day[] = []
  for (let at: Moment = `${first}T00:00`; dayOf(at) <= last; at = minutesAfter(at, 24 * 60)) days.push(dayOf(at))
  return days
}
