/** What is counted. Nothing here is about a person: there is no visitor's number, and no time finer than an hour. */
export interface Counted {
  /** Local hour at the kiosk, `2026-11-22T10`; a day alone once it is long ago. */
  readonly hour: string
  readonly what: 'touched' | 'begun' | 'finished' | 'chosen' | 'sources' | 'taken'
  /** Empty where it is about no moment. */
  readonly moment: string
  /** Only with `chosen`. */
  readonly choice: string
  readonly language: string
}

/** Counts by key; the key is the counted thing written out. */
export type Tally = ReadonlyMap<string, number>

export const NOTHING_COUNTED: Tally = new Map()

const keyOf = ({ hour, what, moment, choice, language }: Counted): string =>
  [hour, what, moment, choice, language].join('|')

/** The tally with one more of `counted`. */
export function count(tally: Tally, counted: Counted): Tally {
  const key = keyOf(counted)
  return new Map(tally).set(key, (tally.get(key) ?? 0) + 1)
}

/** Everything that was counted, oldest hour first. */
export function rowsOf(tally: Tally): readonly (Counted & { readonly count: number })[] {
  return [...tally]
    .map(([key, times]) => {
      const [hour = '', what = '', moment = '', choice = '', language = ''] = key.split('|')
      return { hour, what: what as Counted['what'], moment, choice, language, count: times }
    })
    .sort((a, b) => a.hour.localeCompare(b.hour))
}

/** Joins the hours of days before `day` into their days, so that years of counting stay small. */
export function foldBefore(tally: Tally, day: string): Tally {
  const folded = new Map<string, number>()
  for (const { count: times, ...row } of rowsOf(tally)) {
    const key = keyOf(row.hour.slice(0, 10) < day ? { ...row, hour: row.hour.slice(0, 10) } : row)
    folded.set(key, (folded.get(key) ?? 0) + times)
  }
  return folded
}

export interface OthersChose {
  readonly today: ReadonlyMap<string, number>
  readonly inAll: ReadonlyMap<string, number>
  readonly todaySum: number
  readonly sum: number
}

/** What visitors here chose at a moment, on `day` and in all. */
export function othersAt(tally: Tally, moment: string, day: string): OthersChose {
  const today = new Map<string, number>()
  const inAll = new Map<string, number>()
  const add = (map: Map<string, number>, choice: string, times: number) =>
    map.set(choice, (map.get(choice) ?? 0) + times)
  for (const row of rowsOf(tally)) {
    if (row.what !== 'chosen' || row.moment !== moment) continue
    add(inAll, row.choice, row.count)
    if (row.hour.startsWith(day)) add(today, row.choice, row.count)
  }
  const sumOf = (map: ReadonlyMap<string, number>) => [...map.values()].reduce((sum, times) => sum + times, 0)
  return { today, inAll, todaySum: sumOf(today), sum: sumOf(inAll) }
}

/** The tally as a table for a spreadsheet: commas, a heading, lines that end as RFC 4180 has them. */
export function tallyCsv(tally: Tally): string {
  const lines = rowsOf(tally).map(({ hour, what, moment, choice, language, count: times }) =>
    [hour.slice(0, 10), hour.slice(11), what, moment, choice, language, times].join(','),
  )
  return [['day', 'hour', 'what', 'moment', 'choice', 'language', 'count'].join(','), ...lines, ''].join('\r\n')
}
