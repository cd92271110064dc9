import { useMemo } from 'preact/hooks'
import type { HistoricalEvent } from '../../history/historical-event'
import { debriefWords } from '../../locale/areas/debrief'
import { CatalogueWords } from '../evidence/catalogue-words'
import { PassageLinks } from '../evidence/passage-links'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Deed } from '../path/deeds'
import { dateOfRecord } from '../record/date-of-record'
import { TURNING_EVENTS } from './turning-events'

interface Props {
  readonly deeds: readonly Deed[]
  readonly events: readonly HistoricalEvent[]
  readonly name: string
}

/** The events of the path's time on which no choice of it had any bearing. */
export function NotYours({ deeds, events, name }: Props) {
  const words = useWords(debriefWords)
  const language = useLanguage()
  const turned = useMemo(() => {
    const first = deeds[0]?.scene.at
    return events.filter(({ id, by }) => TURNING_EVENTS.has(id) && first !== undefined && by >= first)
  }, [deeds, events])
  return (
    <section>
      <h2 class="label">{words('notYours')}</h2>
      {turned.length === 0 ? (
        <p class="prose">{words('notYoursNone')}</p>
      ) : (
        <>
          <p class="prose">{words('notYoursLead', { name })}</p>
          <ul class="turned">
            {turned.map((event) => (
              <li key={event.id}>
                <b>
                  <CatalogueWords words={event.title} />
                </b>
                <span class="note num">{dateOfRecord(event.date, language)}</span>
                <PassageLinks passages={event.passages} of={event.title.en} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
