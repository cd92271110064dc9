import type { HistoricalEvent } from '../../history/historical-event'
import type { Day } from '../../history/moment'
import { journalWords } from '../../locale/areas/journal'
import type { GameState } from '../../state/game-state'
import { ScreenLink } from '../frame/screen-link'
import { useWords } from '../hooks/use-words'
import { RecordState } from '../record/record-state'
import { DayPicker } from './day-picker'
import { EventsBefore } from './events-before'
import type { LedgerDay } from './ledger'
import { LedgerList } from './ledger-list'

interface Props {
  readonly days: readonly LedgerDay[]
  readonly shown: LedgerDay | undefined
  /** What the record has of the time before the story. */
  readonly before: readonly HistoricalEvent[]
  readonly record: GameState['record']
  onPick(day: Day): void
}

/** One day at a time: the record, the hour, and what was done. */
export function DaysTab({ days, shown, before, record, onPick }: Props) {
  const words = useWords(journalWords)
  return (
    <>
      {shown && <DayPicker days={days.map(({ day }) => day)} lived={livedIn(days)} shown={shown.day} onPick={onPick} />}
      <RecordState record={record} />
      <p class="note totimeline">
        <ScreenLink to={{ name: 'timeline' }}>{words('toTimeline')}</ScreenLink>
      </p>
      {shown ? <LedgerList rows={shown.rows} /> : <p class="prose">{words('nothingChosen')}</p>}
      {before.length > 0 && <EventsBefore events={before} />}
    </>
  )
}

const livedIn = (days: readonly LedgerDay[]): ReadonlySet<Day> =>
  new Set(days.filter(({ rows }) => rows.some(({ deeds }) => deeds.length > 0)).map(({ day }) => day))
