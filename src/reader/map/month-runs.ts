import type { Day } from '../../history/moment'

/** The months that a row of days runs through, each with how many of its days are in the row. */
export function monthRuns(
  days: readonly Day[],
  language: string,
): readonly { readonly name: string; readonly length: number }[] {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { month: 'long', timeZone: 'UTC' })
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1)
  return [...counts].map(([month, length]) => ({ name: format.format(new Date(`${month}-01T00:00Z`)), length }))
}
