import { useState } from 'preact/hooks'
import type { PassageId } from '../../evidence/ids'
import { wordsIn } from '../../evidence/words'
import { shellWords } from '../../locale/areas/shell'
import { routeOf } from '../../state/routes'
import { useAsked } from '../hooks/use-asked'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { CatalogueWords } from './catalogue-words'
import { excerpt } from './excerpt'
import { type OpenedPassage, openPassages } from './open-passages'

interface Props {
  readonly passages: readonly PassageId[]
  /** What they are passages of, for those who only hear the count. */
  readonly of?: string
}

/** How many passages something rests on; pressed, it lists them, each a link to its own page. */
export function PassageLinks({ passages, of }: Props) {
  const shell = useWords(shellWords)
  const [open, setOpen] = useState(false)
  if (passages.length === 0) return null
  return (
    <details class="where" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="opens">{shell('passages', { count: passages.length })}</span>
        {of !== undefined && <span class="sr">: {of}</span>}
      </summary>
      {open && <Links passages={passages} />}
    </details>
  )
}

function Links({ passages }: { readonly passages: readonly PassageId[] }) {
  const shell = useWords(shellWords)
  const { library } = useReader().ports
  const asked = useAsked(() => openPassages(library, passages), passages)
  if (asked.status === 'loading') return <p class="note">{shell('loadingPage')}</p>
  if (asked.status === 'failed')
    return (
      <ul class="sources">
        {passages.map((id) => (
          <li key={id}>
            <a href={routeOf({ name: 'passage', passage: id }, undefined)}>{id}</a>
          </li>
        ))}
      </ul>
    )
  return (
    <ul class="sources">
      {asked.value.map((cited) => (
        <li key={cited.passage.id}>
          <PassageLink {...cited} />
        </li>
      ))}
    </ul>
  )
}

interface LinkProps {
  /** How many words of it are shown at most. */
  readonly length?: number
  /** Without the source, where that stands above. */
  readonly bare?: boolean
}

/** One passage as a link: how it begins, in our words, and which text it stands in. */
export function PassageLink({ passage, source, length = 12, bare = false }: OpenedPassage & LinkProps) {
  const language = useLanguage()
  const precis = wordsIn(passage.precis, language)
  return (
    <>
      <a href={routeOf({ name: 'passage', passage: passage.id }, undefined)} lang={precis.language}>
        {excerpt(precis.text, length)}
      </a>
      {!bare && (
        <cite class="note">
          {' '}
          <CatalogueWords words={source.short.title} />
        </cite>
      )}
    </>
  )
}
