/** When a save was made, on the reader's own clock: `22 Nov 2026, 03:04`. `savedAt` is ISO time in UTC. */
export function savedWhen(savedAt: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const time = new Date(savedAt)
  return Number.isNaN(time.getTime()) ? savedAt : format.format(time)
}
