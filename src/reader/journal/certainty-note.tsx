import type { HistoricalEvent } from '../../history/historical-event'
import { recordWords } from '../../locale/areas/record'
import { Glyph } from '../frame/glyph'
import { useWords } from '../hooks/use-words'
import { certaintyOf } from './event-words'

type Sure = Pick<
  HistoricalEvent,
  'certainty' | 'circle' | 'beyondTheDocuments' | 'dateFromScholarship' | 'dependentSources'
>

/** How sure the record is of an entry, and whether it stands outside the five documents. */
export function CertaintyNote({ of }: { readonly of: Sure }) {
  const words = useWords(recordWords)
  return (
    <>
      {certaintyOf(of).map((key) => (
        <span key={key} class={key === 'contested' ? 'sure sure--contested' : 'sure'}>
          {key === 'contested' && <Glyph name="contested" />}
          {words(key)}
        </span>
      ))}
    </>
  )
}
