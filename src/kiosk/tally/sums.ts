import { type Counted, rowsOf, type Tally } from './tally'

export interface Sums {
  readonly touched: number
  readonly begun: number
  readonly finished: number
  readonly taken: number
}

/** How often each thing was counted from `first` (a day) on. */
export function sumsFrom(tally: Tally, first: string): Sums {
  const sums = { touched: 0, begun: 0, finished: 0, taken: 0 }
  for (const { hour, what, count } of rowsOf(tally)) {
    if (hour.slice(0, 10) >= first && what in sums) sums[what as keyof Sums] += count
  }
  return sums
}

/** Visits by hour of the day, 0 to 23, from `first` on. */
export function visitsByHour(tally: Tally, first: string): readonly number[] {
  const hours = Array.from({ length: 24 }, () => 0)
  for (const { hour, what, count } of rowsOf(tally)) {
    const at = Number(hour.slice(11))
    if (what === 'touched' && hour.length > 10 && hour.slice(0, 10) >= first) hours[at] = (hours[at] ?? 0) + count
  }
  return hours
}

/** How often `what` was counted, by moment or by language; the most frequent first. */
export function sumsBy(
  tally: Tally,
  key: 'moment' | 'language',
  what: Counted['what'],
): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>()
  for (const row of rowsOf(tally)) {
    if (row.what === what) sums.set(row[key], (sums.get(row[key]) ?? 0) + row.count)
  }
  return [...sums].sort(([, a], [, b]) => b - a)
}

/** The day `days` before `day`. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
