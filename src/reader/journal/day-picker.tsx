import { useEffect, useRef } from 'preact/hooks'
import type { Day } from '../../history/moment'
import { journalWords } from '../../locale/areas/journal'
import { shortDay } from '../../locale/dates'
import { useLanguage, useWords } from '../hooks/use-words'
import { nextTab } from './next-tab'

interface Props {
  readonly days: readonly Day[]
  /** Days on which something was done. */
  readonly lived: ReadonlySet<Day>
  readonly shown: Day
  onPick(day: Day): void
}

/** The days of the path in a row: one stop for the tab key, arrows between them. */
export function DayPicker({ days, lived, shown, onPick }: Props) {
  const words = useWords(journalWords)
  const language = useLanguage()
  const row = useRef<HTMLDivElement>(null)
  const button = (day: Day) => row.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)
  // Only the row is moved, never the page.
  useEffect(() => {
    const mark = button(shown)
    if (row.current && mark) row.current.scrollLeft = mark.offsetLeft - row.current.clientWidth / 2
  }, [shown])
  const press = (event: KeyboardEvent) => {
    const next = nextTab(days, shown, event.key)
    if (next === undefined) return
    event.preventDefault()
    onPick(next)
    button(next)?.focus()
  }
  return (
    <div class="daypicker" role="toolbar" aria-label={words('pickDay')} onKeyDown={press} ref={row}>
      {byMonth(days).map((month) => (
        <div key={month[0]} class="month">
          <span class="label" aria-hidden="true">
            {month[0] && monthOf(month[0], language)}
          </span>
          {month.map((day) => (
            <button
              key={day}
              type="button"
              data-day={day}
              class={lived.has(day) ? 'num' : 'num is-empty'}
              aria-label={shortDay(day, language)}
              aria-pressed={day === shown}
              tabIndex={day === shown ? 0 : -1}
              onClick={() => onPick(day)}
            >
              {Number(day.slice(8))}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

function byMonth(days: readonly Day[]): readonly (readonly Day[])[] {
  const months = new Map<string, readonly Day[]>()
  for (const day of days) months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), day])
  return [...months.values()]
}

/** The month, with its year where that is not 1956. */
function monthOf(day: Day, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    ...(day.startsWith('1956') ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00Z`))
}
