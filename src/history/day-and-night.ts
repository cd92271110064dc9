import type { Moment } from './moment'

/**
 * Sunrise and sunset in Budapest in minutes after midnight, Central European Time, on days of the story; between
 * them the line is straight, which is right to about two minutes.
 */
const SUN: readonly (readonly [day: string, sunrise: number, sunset: number])[] = [
  ['1956-10-01', 6 * 60 - 17, 17 * 60 + 24],
  ['1956-10-15', 6 * 60 + 3, 16 * 60 + 56],
  ['1956-11-01', 6 * 60 + 28, 16 * 60 + 26],
  ['1956-11-15', 6 * 60 + 49, 16 * 60 + 7],
  ['1956-12-01', 7 * 60 + 11, 15 * 60 + 55],
  ['1956-12-15', 7 * 60 + 25, 15 * 60 + 53],
  ['1956-12-31', 7 * 60 + 32, 16 * 60 + 3],
]

const daysTo = (day: string) => Date.parse(`${day}T00:00Z`) / 86_400_000

/** Sunrise and sunset of the day of `moment`, in minutes after midnight; outside the story's months, the nearest known. */
export function sunOn(moment: Moment): { readonly sunrise: number; readonly sunset: number } {
  const day = daysTo(moment.slice(0, 10))
  const before = SUN.findLast(([known]) => daysTo(known) <= day) ?? SUN[0]
  const after = SUN.find(([known]) => daysTo(known) >= day) ?? SUN.at(-1)
  if (before === undefined || after === undefined) throw new Error('the table of the sun is empty')
  const length = daysTo(after[0]) - daysTo(before[0])
  const share = length <= 0 ? 0 : (day - daysTo(before[0])) / length
  const between = (a: number, b: number) => Math.round(a + (b - a) * share)
  return { sunrise: between(before[1], after[1]), sunset: between(before[2], after[2]) }
}

/** Whether it is day or night in Budapest at `moment`, for the page's colours. */
export function dayOrNight(moment: Moment): 'day' | 'night' {
  const minute = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
  const { sunrise, sunset } = sunOn(moment)
  return minute >= sunrise && minute < sunset ? 'day' : 'night'
}
