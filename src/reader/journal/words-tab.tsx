import { useState } from 'preact/hooks'
import type { Term } from '../../evidence/term'
import { journalWords } from '../../locale/areas/journal'
import { CatalogueWords } from '../evidence/catalogue-words'
import { PassageLinks } from '../evidence/passage-links'
import { Fetched } from '../frame/fetched'
import { useAsked } from '../hooks/use-asked'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { findTerms } from '../terms/find-terms'

/** The words of the time, to look up. */
export function WordsTab() {
  const words = useWords(journalWords)
  const { library } = useReader().ports
  const asked = useAsked(() => library.terms(), library)
  return (
    <Fetched asked={asked} onItsWay={words('onItsWay')} didNotCome={words('wordsDidNotCome')}>
      {(terms) => <Terms terms={terms} />}
    </Fetched>
  )
}

function Terms({ terms }: { readonly terms: readonly Term[] }) {
  const words = useWords(journalWords)
  const language = useLanguage()
  const [sought, setSought] = useState('')
  const found = findTerms(terms, sought, language)
  return (
    <>
      <p class="note">{words('wordsNote')}</p>
      <label class="field">
        <span class="label">{words('find')}</span>
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      <p role="status" class={found.length === 0 ? '' : 'sr'}>
        {found.length === 0 ? words('noSuchWord') : found.length}
      </p>
      <dl class="terms">
        {found.map((term) => (
          <Entry key={term.id} term={term} />
        ))}
      </dl>
    </>
  )
}

function Entry({ term }: { readonly term: Term }) {
  const words = useWords(journalWords)
  const language = useLanguage()
  const inHungarian = language === 'hu'
  return (
    <div>
      <dt>
        <b>{inHungarian ? term.hungarian : term.term}</b>
        {term.hungarian !== term.term && (
          <i lang={inHungarian ? 'en' : 'hu'}>{inHungarian ? term.term : term.hungarian}</i>
        )}
      </dt>
      <dd>
        <CatalogueWords words={term.meaning} />
        {term.beyondTheDocuments && <span class="sure">{words('generalKnowledge')}</span>}
        <PassageLinks passages={term.passages} of={term.term} />
      </dd>
    </div>
  )
}
