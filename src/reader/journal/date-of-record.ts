/**
 * A date of the record in words: a year, a month or a day, or a span of them (`1956-11-04/1957-01`). The year is left
 * out for days of 1956, which is what all of this is about.
 */
export function dateOfRecord(date: string, language: string): string {
  return date
    .split('/')
    .map((part) => one(part, language))
    .join(' – ')
}

function one(date: string, language: string): string {
  const [year, month, day] = date.split('-')
  if (month === undefined || year === undefined) return language === 'hu' ? `${date}.` : date
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(year === '1956' && day !== undefined ? {} : { year: 'numeric' }),
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00Z`))
}
