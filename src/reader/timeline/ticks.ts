import { scaleUtc } from 'd3-scale'
import type { Stretch } from './stretch'
import { DAY } from './windows'

/** A place on the line with its name; `strong` where a day begins among hours, or a year among months. */
export interface Tick {
  readonly at: number
  readonly text: string
  readonly strong: boolean
}

const format = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })

/** About `count` ticks in a window, at round hours, days, months or years, named in the language of the page. */
export function ticksIn(window: Stretch, count: number, language: string): readonly Tick[] {
  const times = scaleUtc([window.from, window.to], [0, 1]).ticks(Math.max(2, count))
  const [first, second] = times
  const step = first && second ? second.getTime() - first.getTime() : window.to - window.from
  const hours = format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const days = format(language, { day: 'numeric', month: 'short' })
  const months = format(language, { month: 'long' })
  const short = format(language, { month: 'short' })
  return times.map((time): Tick => {
    const at = time.getTime()
    const year = String(time.getUTCFullYear())
    if (step < DAY) {
      const strong = at % DAY === 0
      return { at, strong, text: (strong ? days : hours).format(time) }
    }
    if (step < 28 * DAY) return { at, strong: time.getUTCDate() === 1, text: days.format(time) }
    if (step < 360 * DAY) {
      const strong = time.getUTCMonth() === 0
      return { at, strong, text: strong ? year : (step < 80 * DAY ? months : short).format(time) }
    }
    return { at, strong: true, text: year }
  })
}
