import { journalWords } from '../../locale/areas/journal'
import { CatalogueWords } from '../evidence/catalogue-words'
import { Loading } from '../frame/loading'
import { ScreenLink } from '../frame/screen-link'
import { useGame } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { allAnswers } from './all-answers'
import { Failed } from './failed'
import { type Cited, PassageLink, withSource } from './passage-links'
import { useAsked } from './use-asked'

/** Every passage that was opened on this device, under the text it stands in. */
export function ReadTab() {
  const words = useWords(journalWords)
  const { library } = useReader().ports
  const opened = useGame(({ reading }) => reading.passages)
  const asked = useAsked(() => allAnswers(opened.map((id) => withSource(id, library))), opened)
  if (opened.length === 0)
    return (
      <>
        <p class="prose">{words('readNone')}</p>
        <LibraryLink />
      </>
    )
  if (asked.status === 'loading') return <Loading>{words('onItsWay')}</Loading>
  if (asked.status === 'failed')
    return (
      <Failed code={asked.code} again={asked.again}>
        {words('readDidNotCome')}
      </Failed>
    )
  return (
    <>
      <p class="note">{words('readCount', { count: opened.length })}</p>
      <LibraryLink />
      {bySource(asked.value).map((group) => (
        <ReadOf key={group[0]?.source.id} group={group} />
      ))}
    </>
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

function ReadOf({ group }: { readonly group: readonly Cited[] }) {
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

function bySource(cited: readonly Cited[]): readonly (readonly Cited[])[] {
  const groups = new Map<string, readonly Cited[]>()
  for (const item of cited) groups.set(item.source.id, [...(groups.get(item.source.id) ?? []), item])
  return [...groups.values()]
}
