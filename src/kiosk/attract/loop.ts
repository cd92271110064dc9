import type { Day, Moment } from '../../history/moment'
import type { LoopDate } from '../moment'

/** One stand of the map: from `from` milliseconds after the loop's beginning the city is shown as at `moment`. */
export interface LoopStep {
  readonly from: number
  readonly moment: Moment
  /** The date that is called out, while it stands. */
  readonly date: LoopDate | undefined
}

export interface Loop {
  /** Milliseconds for the title before the map. */
  readonly title: number
  readonly length: number
  readonly steps: readonly LoopStep[]
}

const FIRST = '1956-10-22'
const LAST = '1956-12-13'
const TITLE = 8_000
const MAP = 60_000
const DAY = 86_400_000

/**
 * The days from 22 October to 13 December in sixty seconds. A date that is called out stands long enough to be read in
 * two languages; the days between pass in what is left, each for as long as any other.
 */
export function loopOf(dates: readonly LoopDate[]): Loop {
  const days = daysFrom(FIRST, LAST)
  const quiet = days.filter((day) => !dates.some(({ at }) => at.startsWith(day)))
  const stand = dates.length === 0 ? 0 : Math.min(3_000, (MAP * 0.84) / dates.length)
  const pass = (MAP - stand * dates.length) / Math.max(1, quiet.length)
  const steps: LoopStep[] = []
  let from = 0
  for (const day of days) {
    const called = dates.filter(({ at }) => at.startsWith(day))
    for (const date of called) {
      steps.push({ from, moment: date.at, date })
      from += stand
    }
    if (called.length === 0) {
      steps.push({ from, moment: `${day}T23:59`, date: undefined })
      from += pass
    }
  }
  return { title: TITLE, length: TITLE + MAP, steps }
}

/** What is shown `time` milliseconds after the attract page came, over and over; `undefined` is the title. */
export function loopAt(loop: Loop, time: number): LoopStep | undefined {
  const within = (((time % loop.length) + loop.length) % loop.length) - loop.title
  return within < 0 ? undefined : loop.steps.findLast(({ from }) => from <= within)
}

function daysFrom(first: Day, last: Day): readonly Day[] {
  const count = (Date.parse(last) - Date.parse(first)) / DAY
  return Array.from(
    { length: count + 1 },
    (_, index) => new Date(Date.parse(first) + index * DAY).toISOString().slice(0, 10) as Day,
  )
}
