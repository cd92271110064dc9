import { wordsIn } from '../../evidence/words'
import type { HistoricalEvent } from '../../history/historical-event'
import { CatalogueWords } from '../evidence/catalogue-words'
import { PassageLinks } from '../evidence/passage-links'
import { useLanguage } from '../hooks/use-words'
import { CertaintyNote } from './certainty-note'

/** One event of the record: what it was, how sure that is, and where to look it up. */
export function RecordEntry({ event }: { readonly event: HistoricalEvent }) {
  const language = useLanguage()
  return (
    <>
      <b>
        <CatalogueWords words={event.title} />.
      </b>{' '}
      <CatalogueWords words={event.what} /> <CertaintyNote of={event} />
      <PassageLinks passages={event.passages} of={wordsIn(event.title, language).text} />
    </>
  )
}
