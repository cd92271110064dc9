import type { Place } from '../../evidence/place'
import type { HistoricalEvent } from '../../history/historical-event'
import { mapWords } from '../../locale/areas/map'
import { useLanguage, useWords } from '../hooks/use-words'
import { RecordEntry } from '../record/record-entry'
import { RecordHour } from '../record/record-hour'

interface Props {
  readonly events: readonly HistoricalEvent[]
  readonly places: readonly Place[]
}

/** What happened on the day that is shown, up to its hour, and where. */
export function DayEvents({ events, places }: Props) {
  const words = useWords(mapWords)
  const language = useLanguage()
  const namesOf = (event: HistoricalEvent) =>
    event.places.flatMap((id) => places.find((place) => place.id === id)?.name[language] ?? [])
  return (
    <>
      <h2 class="label">{words('events')}</h2>
      {events.length === 0 && <p class="note">{words('noEvents')}</p>}
      <ol class="dayevents">
        {events.map((event) => (
          <li key={event.id}>
            <RecordHour hour={event.hour} />
            <div>
              <RecordEntry event={event} />
              {namesOf(event).length > 0 && <p class="note where-at">{namesOf(event).join(' · ')}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
