import { type Day, dayOf, type Moment, minutesAfter } from './moment'

/** Every day from `first` to `last`, both included; for a scrubber through the days. */
export function daysBetween(first: Day, last: Day): readonly Day[] {
  const days: Day[] = []
  for (let at: Moment = `${first}T00:00`; dayOf(at) <= last; at = minutesAfter(at, 24 * 60)) days.push(dayOf(at))
  return days
}
