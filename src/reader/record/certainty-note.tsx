import type { HistoricalEvent } from '../../history/historical-event'
import { recordWords } from '../../locale/areas/record'
import { Glyph } from '../frame/glyph'
import { useWords } from '../hooks/use-words'
import { certaintyOf } from './event-words'

type Sure = Pick<
  HistoricalEvent,
  'certainty' | 'circle' | 'beyondTheDocuments' | 'dateFromScholarship' | 'dependentSources'
>

interface Props {
  readonly of: Sure
  /** Leaves out what needs no saying where room is short: that the documents agree. */
  readonly short?: boolean
}

/** How sure the record is of an entry, and whether it stands outside the five documents. */
export function CertaintyNote({ of, short = false }: Props) {
  const words = useWords(recordWords)
  const keys = certaintyOf(of).filter((key) => !short || key !== 'agreed')
  return (
    <>
      {keys.map((key) => (
        <span key={key} class={key === 'contested' ? 'sure sure--contested' : 'sure'}>
          {key === 'contested' && <Glyph name="contested" />}
          {words(key)}
        </span>
      ))}
    </>
  )
}
