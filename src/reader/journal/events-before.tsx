import type { HistoricalEvent } from '../../history/historical-event'
import { journalWords } from '../../locale/areas/journal'
import { useLanguage, useWords } from '../hooks/use-words'
import { dateOfRecord } from '../record/date-of-record'
import { RecordEntry } from '../record/record-entry'

/** What the record has of the years before the story, folded up. */
export function EventsBefore({ events }: { readonly events: readonly HistoricalEvent[] }) {
  const words = useWords(journalWords)
  const language = useLanguage()
  return (
    <details class="before-story">
      <summary>
        <span class="label opens">{words('before', { count: events.length })}</span>
      </summary>
      <ol class="dated">
        {events.map((event) => (
          <li key={event.id}>
            <time class="hour num">{dateOfRecord(event.date, language)}</time>
            <div class="rec">
              <RecordEntry event={event} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}
