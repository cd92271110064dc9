import { useMemo } from 'preact/hooks'
import type { HistoricalEvent } from '../../history/historical-event'
import { debriefWords } from '../../locale/areas/debrief'
import { CatalogueWords } from '../evidence/catalogue-words'
import { ScreenLink } from '../frame/screen-link'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Deed } from '../path/deeds'
import { CertaintyNote } from '../record/certainty-note'
import { dateOfRecord } from '../record/date-of-record'
import { type PathRow, pathBesideRecord } from './path-beside-record'
import { TURNING_EVENTS } from './turning-events'

interface Props {
  readonly deeds: readonly Deed[]
  readonly events: readonly HistoricalEvent[]
}

/** Day by day: what the record keeps, and what was done. */
export function BesideRecord({ deeds, events }: Props) {
  const words = useWords(debriefWords)
  const rows = useMemo(() => pathBesideRecord(deeds, events, TURNING_EVENTS), [deeds, events])
  return (
    <section>
      <table class="path">
        <thead>
          <tr class="row h">
            <th scope="col">{words('year')}</th>
            <th scope="col">{words('theRecord')}</th>
            <th scope="col">{words('you')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.day} row={row} />
          ))}
        </tbody>
      </table>
      <p class="note path__whole">
        <ScreenLink to={{ name: 'journal' }}>{words('wholePath')}</ScreenLink>{' '}
        <ScreenLink to={{ name: 'timeline' }}>{words('onTimeline')}</ScreenLink>
      </p>
    </section>
  )
}

function Row({ row }: { readonly row: PathRow }) {
  const words = useWords(debriefWords)
  const language = useLanguage()
  return (
    <tr class="row">
      <th scope="row">
        <time class="num" dateTime={row.day}>
          {dateOfRecord(row.day, language)}
        </time>
      </th>
      <td>
        {row.events.length === 0 && <span class="note">{words('nothingRecorded')}</span>}
        {row.events.map((event) => (
          <p key={event.id}>
            <b>
              <CatalogueWords words={event.title} />.
            </b>{' '}
            <CatalogueWords words={event.what} /> <CertaintyNote of={event} short />
          </p>
        ))}
      </td>
      <td class={row.deeds.length > 0 ? 'you' : 'you you--none'}>
        {row.deeds.map((deed) => (
          <p key={deed.index} lang={deed.lang}>
            {deed.passed ?? deed.text}
          </p>
        ))}
      </td>
    </tr>
  )
}
