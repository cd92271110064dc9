import type { HistoricalEvent } from '../../history/historical-event'
import { timelineWords } from '../../locale/areas/timeline'
import { hourOf, shortDay } from '../../locale/dates'
import { useLanguage, useWords } from '../hooks/use-words'
import { dateOfRecord } from '../record/date-of-record'
import { RecordEntry } from '../record/record-entry'
import { RecordHour } from '../record/record-hour'
import { CertainMark } from './certain-mark'
import type { TimelineEntry } from './entries'

/** One entry in words: when, how sure, what, and the passages it rests on. */
export function EntryLine({ entry }: { readonly entry: TimelineEntry }) {
  const words = useWords(timelineWords)
  const language = useLanguage()
  if (entry.kind === 'deed')
    return (
      <>
        <p class="tl__when">
          <CertainMark of="you" />
          <span class="num">{shortDay(entry.deed.scene.at, language)}</span>{' '}
          <time class="num" dateTime={entry.deed.scene.at}>
            {hourOf(entry.deed.scene.at)}
          </time>
        </p>
        <p class="tl__did">
          <b class="label">{words('you')}</b> <i lang={entry.lang}>{entry.name}</i>
        </p>
      </>
    )
  return (
    <>
      <p class="tl__when">
        <CertainMark of={entry.certain} />
        <span class="num">{dateOfRecord(entry.event.date, language)}</span> <Hour of={entry.event} />
      </p>
      <div class="tl__what">
        <RecordEntry event={entry.event} />
      </div>
    </>
  )
}

/** Only a day can have an hour that is not known; for a year “that day” would be nonsense. */
function Hour({ of }: { readonly of: HistoricalEvent }) {
  return of.hour === undefined ? null : <RecordHour hour={of.hour} />
}
