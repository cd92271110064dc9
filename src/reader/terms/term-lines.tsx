import '../css/leaf.css'
import '../css/terms.css'
import type { ComponentChildren } from 'preact'
import type { EvidenceLibrary } from '../../evidence/evidence-library'
import type { TermForms } from '../../evidence/term'
import { type Area, tableFor } from '../../locale/area'
import { termsWords } from '../../locale/areas/terms'
import { CatalogueWords } from '../evidence/catalogue-words'
import { PassageLinks } from '../evidence/passage-links'
import { Failed } from '../frame/failed'
import { Loading } from '../frame/loading'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { markLines } from './mark-lines'
import { termMatcher } from './term-matcher'

/** The words of a line with its terms marked, and what stands below its paragraph. */
export interface TermLine {
  readonly inside: ComponentChildren
  readonly below: ComponentChildren
}

export interface Opened {
  readonly line: string
  readonly term: string
}

/** Marks the lines of a turn. `open` is called with the term that is to be open now, or nothing. */
export type MarkTerms = (
  lines: readonly { readonly id: string; readonly text: string }[],
  language: string,
  opened: Opened | undefined,
  open: (opened: Opened | undefined) => void,
) => ReadonlyMap<string, TermLine>

/** Fetches what terms are known by; `undefined` if that does not come, and the text then stays as it is. */
export async function loadTerms(
  library: Pick<EvidenceLibrary, 'termForms'>,
  language: string,
): Promise<MarkTerms | undefined> {
  const area: Area<string> = termsWords
  const [terms] = await Promise.all([library.termForms(), tableFor(area, language)])
  if (!terms.ok) return undefined
  const matchers = { en: termMatcher(terms.value, 'en'), hu: termMatcher(terms.value, 'hu') }
  return (lines, language, opened, open) => {
    const stretches = markLines(lines, language === 'hu' ? matchers.hu : matchers.en)
    return new Map(
      [...stretches].map(([line, parts]): [string, TermLine] => {
        const here = opened?.line === line ? opened.term : undefined
        const inside = parts.map(({ text, term }, index) =>
          term ? (
            <TermButton
              key={`${term.id} ${index}`}
              text={text}
              isOpen={term.id === here}
              press={() => open(term.id === here ? undefined : { line, term: term.id })}
            />
          ) : (
            text
          ),
        )
        const term = terms.value.find(({ id }) => id === here)
        return [line, { inside, below: term && <TermEntry term={term} /> }]
      }),
    )
  }
}

interface ButtonProps {
  readonly text: string
  readonly isOpen: boolean
  press(): void
}

/** A word of the text that can be looked up where it stands; the same press closes it. */
function TermButton({ text, isOpen, press }: ButtonProps) {
  return (
    <button type="button" class="term" aria-expanded={isOpen} onClick={press}>
      {text}
    </button>
  )
}

/** What a term means comes when the first is opened. */
function TermEntry({ term: { id, term, hungarian } }: { readonly term: TermForms }) {
  const words = useWords(termsWords)
  const { library } = useReader().ports
  const asked = useAsked(() => library.terms(), library)
  const entry = asked.status === 'ready' ? asked.value.find((each) => each.id === id) : undefined
  return (
    <aside class="termentry" aria-label={words('entry', { term })} data-term={id}>
      <p>
        <b>{term}</b>
        {hungarian !== term && <i lang="hu">{hungarian}</i>} {entry && <CatalogueWords words={entry.meaning} />}
        {entry?.beyondTheDocuments && <span class="note"> {words('general')}</span>}
      </p>
      {asked.status === 'loading' && <Loading>{words('loading')}</Loading>}
      {asked.status === 'failed' && (
        <Failed code={asked.code} again={asked.again}>
          {words('missing')}
        </Failed>
      )}
      {entry && <PassageLinks passages={entry.passages} of={term} />}
    </aside>
  )
}
