import type { Moment } from '../../history/moment'
import { type Stretch, timeOf } from './stretch'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Everything the record reaches to. */
export const WHOLE: Stretch = { from: timeOf('1944-10-01T00:00'), to: timeOf('1992-04-01T00:00') }

/** No closer than this: the record knows no seconds. */
export const CLOSEST = 3 * HOUR

/** How closely one may look, from the whole record to a single night. */
export const SPANS = ['whole', 'year', 'autumn', 'days', 'day', 'night'] as const
export type Span = (typeof SPANS)[number]

const between = (from: Moment, to: Moment): Stretch => ({ from: timeOf(from), to: timeOf(to) })

/**
 * The window of a span. A day or a night is that of `about`, a moment of the record: the night that it falls in, or else
 * the one that follows it.
 */
export function windowOf(span: Span, about: number): Stretch {
  if (span === 'whole') return WHOLE
  if (span === 'year') return between('1956-01-01T00:00', '1957-01-31T00:00')
  if (span === 'autumn') return between('1956-10-15T00:00', '1956-12-20T00:00')
  if (span === 'days') return between('1956-10-22T00:00', '1956-11-12T00:00')
  const day = Math.floor(about / DAY) * DAY
  if (span === 'day') return { from: day - HOUR, to: day + DAY + HOUR }
  const evening = about - day < 8 * HOUR ? day - DAY : day
  return { from: evening + 16 * HOUR, to: evening + DAY + 8 * HOUR }
}

/** The window of a story from its first deed to now, with a little room on both sides: two days at least. */
export function windowOfStory(first: number, now: number): Stretch {
  const width = Math.max(2 * DAY, (now - first) * 1.2)
  return within((first + now - width) / 2, width)
}

/** Which span a window is, give or take a twentieth; `undefined` if it is none of them. */
export function spanOf(window: Stretch): Span | undefined {
  const middle = (window.from + window.to) / 2
  const give = (window.to - window.from) / 20
  return SPANS.find((span) => {
    const { from, to } = windowOf(span, middle)
    return Math.abs(from - window.from) < give && Math.abs(to - window.to) < give
  })
}

/** The window moved by a share of its width, and not beyond the record. */
export function moved(window: Stretch, share: number): Stretch {
  const width = window.to - window.from
  return within(window.from + share * width, width)
}

/** The window seen from nearer (`by` below 1) or farther off, about its middle. */
export function nearer(window: Stretch, by: number): Stretch {
  const width = Math.min(WHOLE.to - WHOLE.from, Math.max(CLOSEST, (window.to - window.from) * by))
  return within((window.from + window.to - width) / 2, width)
}

/** A window about something, with a little room on both sides. */
export function around({ from, to }: Stretch): Stretch {
  const width = Math.max(CLOSEST, (to - from) * 1.1)
  return within((from + to - width) / 2, width)
}

function within(from: number, wished: number): Stretch {
  const width = Math.min(wished, WHOLE.to - WHOLE.from)
  const start = Math.min(Math.max(from, WHOLE.from), WHOLE.to - width)
  return { from: start, to: start + width }
}

/** What reaches into the window. */
export function inWindow(stretch: Stretch, window: Stretch): boolean {
  return stretch.to >= window.from && stretch.from <= window.to
}
