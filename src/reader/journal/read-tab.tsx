import { journalWords } from '../../locale/areas/journal'
import { CatalogueWords } from '../evidence/catalogue-words'
import { bySource, type OpenedPassage, openPassages } from '../evidence/open-passages'
import { PassageLink } from '../evidence/passage-links'
import { Fetched } from '../frame/fetched'
import { ScreenLink } from '../frame/screen-link'
import { useAsked } from '../hooks/use-asked'
import { useGame } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { MarksKey } from './marks-key'

/** Every passage that was opened on this device, under the text it stands in. */
export function ReadTab() {
  const words = useWords(journalWords)
  const { library } = useReader().ports
  const opened = useGame(({ reading }) => reading.passages)
  const asked = useAsked(() => openPassages(library, opened), opened)
  if (opened.length === 0)
    return (
      <>
        <p class="prose">{words('readNone')}</p>
        <MarksKey />
        <LibraryLink />
      </>
    )
  return (
    <Fetched asked={asked} onItsWay={words('onItsWay')} didNotCome={words('readDidNotCome')}>
      {(passages) => (
        <>
          <p class="note">{words('readCount', { count: opened.length })}</p>
          <LibraryLink />
          {bySource(passages).map((group) => (
            <ReadOf key={group[0]?.source.id} group={group} />
          ))}
        </>
      )}
    </Fetched>
  )
}

function LibraryLink() {
  const words = useWords(journalWords)
  return (
    <p class="acts2">
      <ScreenLink to={{ name: 'library' }} class="btn">
        {words('library')}
      </ScreenLink>
    </p>
  )
}

function ReadOf({ group }: { readonly group: readonly OpenedPassage[] }) {
  const words = useWords(journalWords)
  const source = group[0]?.source
  if (!source) return null
  return (
    <section class="readof">
      <h2 class="label">
        <CatalogueWords words={source.short.title} />
      </h2>
      <p class="note">
        {words('readFrom', { count: group.length })}
        {source.circle === 'further' && ` · ${words('beyond')}`}
      </p>
      <ul class="sources">
        {group.map((cited) => (
          <li key={cited.passage.id}>
            <PassageLink {...cited} length={24} bare />
          </li>
        ))}
      </ul>
    </section>
  )
}
