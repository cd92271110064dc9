import type { RecordedHour } from '../../history/historical-event'
import { recordWords } from '../../locale/areas/record'
import { useWords } from '../hooks/use-words'
import { hourOfRecord } from './event-words'

/** The hour of an entry: figures where the record has a clock time, else the words that the source uses. */
export function RecordHour({ hour }: { readonly hour: RecordedHour | undefined }) {
  const words = useWords(recordWords)
  const said = hourOfRecord(hour)
  if (said.kind === 'words') return <span class="hour hour--soft">{words(said.key)}</span>
  return (
    <span class="hour num">
      {said.about ? (
        <>
          <span aria-hidden="true">{said.text}</span>
          <span class="sr">{words('about', { hour: said.text.slice(1) })}</span>
        </>
      ) : (
        said.text
      )}
    </span>
  )
}
