import { useEffect, useRef } from 'preact/hooks'
import type { Day } from '../../history/moment'
import { journalWords } from '../../locale/areas/journal'
import { shortDay } from '../../locale/dates'
import { useLanguage, useWords } from '../hooks/use-words'
import { nextTab } from './next-tab'

interface Props {
  readonly days: readonly Day[]
  readonly shown: Day
  onPick(day: Day): void
}

/** The days of the path in a row: one stop for the tab key, arrows between them. */
export function DayPicker({ days, shown, onPick }: Props) {
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
      {days.map((day) => (
        <button
          key={day}
          type="button"
          data-day={day}
          class="num"
          aria-pressed={day === shown}
          tabIndex={day === shown ? 0 : -1}
          onClick={() => onPick(day)}
        >
          {shortDay(day, language)}
        </button>
      ))}
    </div>
  )
}
