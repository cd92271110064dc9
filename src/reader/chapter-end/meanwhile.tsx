import { chapterEndWords } from '../../locale/areas/chapter-end'
import type { Playing } from '../../state/slices/session'
import type { ChapterId } from '../../story/ids'
import { CatalogueWords } from '../evidence/catalogue-words'
import { Failed } from '../frame/failed'
import { Loading } from '../frame/loading'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { CertaintyNote } from '../record/certainty-note'
import { meanwhile } from './chapter-summary'

/** What history did during the chapter, each entry with how sure the record is of it. */
export function Meanwhile({ playing, chapter }: { readonly playing: Playing; readonly chapter: ChapterId }) {
  const words = useWords(chapterEndWords)
  const record = useGame((state) => state.record)
  const intents = useIntents()
  const events = meanwhile(playing, record, chapter)
  return (
    <section>
      <h2 class="label">{words('meanwhile')}</h2>
      {(record.status === 'loading' || record.status === 'absent') && <Loading>{words('meanwhileLoading')}</Loading>}
      {record.status === 'failed' && (
        <Failed code={record.code} again={() => void intents.loadRecord()}>
          {words('meanwhileFailed')}
        </Failed>
      )}
      {record.status === 'ready' && events.length === 0 && <p>{words('meanwhileNone')}</p>}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <CatalogueWords words={event.title} /> <CertaintyNote of={event} />
          </li>
        ))}
      </ul>
    </section>
  )
}
