/**
 * A date of the record in words: a year, a month or a day, or a span of them (`1956-11-04/1957-01`). The year is left
 * out for days of 1956, which is what all of this is about.
 */
export function dateOfRecord(date: string, language: string): string {
  const [from = date, to] = date.split('/')
  if (to === undefined) return formatOf(from, language)?.format(timeOf(from)) ?? yearOf(from, language)
  const month = from.slice(0, 'yyyy-mm'.length)
  // "23–24 Oct": the month once, as each language has it.
  if (from.length === 'yyyy-mm-dd'.length && to.length === from.length && to.startsWith(month))
    return (formatOf(from, language)?.formatRange(timeOf(from), timeOf(to)) ?? date).replace(/\s*–\s*/, '–')
  return `${dateOfRecord(from, language)} – ${dateOfRecord(to, language)}`
}

const yearOf = (date: string, language: string): string => (language === 'hu' ? `${date}.` : date)

function formatOf(date: string, language: string): Intl.DateTimeFormat | undefined {
  const [year, month, day] = date.split('-')
  if (month === undefined) return undefined
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(year === '1956' && day !== undefined ? {} : { year: 'numeric' }),
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
}

function timeOf(date: string): Date {
  const [year, month, day = '01'] = date.split('-')
  return new Date(`${year}-${month}-${day}T00:00Z`)
}
