const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** Making a format takes a browser longer than all else on a turn of the story; so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.weekday} ${options.year}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options)
  formats.set(key, made)
  return made
}

/** `Tuesday 23 October 1956`, `1956. október 23., kedd`. The moment is local time in Budapest, `1956-10-23T21:00`. */
export function longDay(moment: string, language: string): string {
  const date = new Date(`${moment.slice(0, 10)}T00:00Z`)
  const format = formatOf(language, { weekday: 'long', ...DAY })
  return language === 'en' ? format.format(date).replace(',', '') : format.format(date)
}

/** `23 October`, `október 23.` */
export function shortDay(moment: string, language: string): string {
  const date = new Date(`${moment.slice(0, 10)}T00:00Z`)
  return formatOf(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date)
}

/** `21:00`: the same in both languages. */
export function hourOf(moment: string): string {
  return moment.slice(11, 16)
}
