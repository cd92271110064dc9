import { useMemo, useState } from 'preact/hooks'
import type { HistoricalEvent } from '../../history/historical-event'
import type { Day } from '../../history/moment'
import { journalWords } from '../../locale/areas/journal'
import { longDay, shortDay } from '../../locale/dates'
import type { GameState } from '../../state/game-state'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Deed } from './deeds'
import { EventsBefore } from './events-before'
import { eventsBefore, ledgerDays } from './ledger'
import { LedgerList } from './ledger-list'
import { nextTab } from './next-tab'
import { RecordState } from './record-state'

interface Props {
  readonly deeds: readonly Deed[]
  readonly events: readonly HistoricalEvent[]
  readonly record: GameState['record']
}

/** One day at a time: the record, the hour, and what was done. Opens at the story's own day. */
export function DaysTab({ deeds, events, record }: Props) {
  const words = useWords(journalWords)
  const language = useLanguage()
  const days = useMemo(() => ledgerDays(deeds, events), [deeds, events])
  const before = useMemo(() => eventsBefore(deeds, events), [deeds, events])
  const [picked, setPicked] = useState<Day | undefined>()
  const shown = days.find(({ day }) => day === picked) ?? days.at(-1)
  return (
    <>
      <RecordState record={record} />
      {shown ? (
        <>
          <DayPicker days={days.map(({ day }) => day)} shown={shown.day} onPick={setPicked} />
          <h2 class="poster day-title">{longDay(shown.day, language)}</h2>
          <LedgerList rows={shown.rows} />
        </>
      ) : (
        <p class="prose">{words('nothingChosen')}</p>
      )}
      {before.length > 0 && <EventsBefore events={before} />}
    </>
  )
}

interface PickerProps {
  readonly days: readonly Day[]
  readonly shown: Day
  onPick(day: Day): void
}

function DayPicker({ days, shown, onPick }: PickerProps) {
  const words = useWords(journalWords)
  const language = useLanguage()
  const press = (event: KeyboardEvent) => {
    const next = nextTab(days, shown, event.key)
    if (next === undefined) return
    event.preventDefault()
    onPick(next)
    const row = event.currentTarget as HTMLElement
    row.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }
  return (
    <div class="daypicker" role="toolbar" aria-label={words('pickDay')} onKeyDown={press}>
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
