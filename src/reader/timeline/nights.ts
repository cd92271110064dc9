import { sunOn } from '../../history/day-and-night'
import type { Moment } from '../../history/moment'
import type { Stretch } from './stretch'
import { DAY } from './windows'

/** In a window wider than this a night would be a hair. */
const WIDEST = 24 * DAY

/** The nights in a window, from sunset to sunrise in Budapest; none where they could not be told apart. */
export function nightsIn(window: Stretch): readonly Stretch[] {
  if (window.to - window.from > WIDEST) return []
  const nights: Stretch[] = []
  for (let day = Math.floor(window.from / DAY) * DAY - DAY; day < window.to; day += DAY) {
    const minutes = (time: number) => sunOn(new Date(time).toISOString().slice(0, 16) as Moment)
    nights.push({ from: day + minutes(day).sunset * 60_000, to: day + DAY + minutes(day + DAY).sunrise * 60_000 })
  }
  return nights.filter(({ from, to }) => to > window.from && from < window.to)
}
