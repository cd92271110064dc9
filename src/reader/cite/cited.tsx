import { inBibliography, partsOf } from '../../evidence/citation-export'
import type { CitationStyle, WorkCitation } from '../../evidence/work-citation'
import { citeWords } from '../../locale/areas/cite'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Citations } from './open-citations'

interface Props {
  readonly citations: Citations
  readonly style: CitationStyle
}

/** Citations to be read: each passage as in a note or in the text, then the works as in a bibliography. */
export function CitedForPeople({ citations: { works, passages }, style }: Props) {
  const words = useWords(citeWords)
  const language = useLanguage() === 'hu' ? 'hu' : 'en'
  return (
    <div class="cited">
      {passages.length > 0 && (
        <>
          <h3 class="label">{words(style === 'chicago' ? 'inNote' : 'inText')}</h3>
          <ul>
            {passages.map(({ id, note, address }) => (
              <li key={id} class="cite">
                <Formatted text={note[style][language]} />{' '}
                <a class="cited__link" href={address}>
                  <span class="sr">{words('link')}: </span>
                  {address}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 class="label">{words('inList')}</h3>
      <ul>
        {inBibliography(works).map((work) => (
          <li key={work.id} class="cite">
            <Formatted text={work.entry[style][language]} />
            <Lacks work={work} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A long entry is scrolled, which has to be possible without a mouse. */
const SCROLLS = { tabIndex: 0 }

/** The same for a program, as it will stand in the file. */
export function CitedForPrograms({ text }: { readonly text: string }) {
  const words = useWords(citeWords)
  return (
    <section class="cited__file" aria-label={words('style')} {...SCROLLS}>
      <pre>{text}</pre>
    </section>
  )
}

function Formatted({ text }: { readonly text: string }) {
  return <>{partsOf(text).map(({ text: part, italic }) => (italic ? <i key={part}>{part}</i> : part))}</>
}

const SAYS = { author: 'lackAuthor', year: 'lackYear', address: 'lackAddress' } as const

/** What the bibliography had to leave out, said in words. */
function Lacks({ work }: { readonly work: WorkCitation }) {
  const words = useWords(citeWords)
  const said = [...(work.described ? (['described'] as const) : []), ...work.lacks.map((each) => SAYS[each])]
  if (said.length === 0) return null
  return <span class="note cited__lacks">{said.map((key) => words(key)).join(' ')}</span>
}
