const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** `Tuesday 23 October 1956`, `1956. október 23., kedd`. The moment is local time in Budapest, `1956-10-23T21:00`. */
export function longDay(moment: string, language: string): string {
  const date = new Date(`${moment.slice(0, 10)}T00:00Z`)
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { weekday: 'long', ...DAY })
  return language === 'en' ? format.format(date).replace(',', '') : format.format(date)
}

/** `23 October`, `október 23.` */
export function shortDay(moment: string, language: string): string {
  const date = new Date(`${moment.slice(0, 10)}T00:00Z`)
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(date)
}

/** `21:00`: the same in both languages. */
export function hourOf(moment: string): string {
  return moment.slice(11, 16)
}
