import { wordsIn } from '../../evidence/words'
import { debriefWords } from '../../locale/areas/debrief'
import { CatalogueWords } from '../evidence/catalogue-words'
import { PassageLinks } from '../evidence/passage-links'
import { useAsked } from '../hooks/use-asked'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { OthersPart } from './others-part'
import type { Trusted } from './rests-on'

/** Which account was believed where accounts disagree. */
export function TrustedPart({ trusted }: { readonly trusted: readonly Trusted[] }) {
  const words = useWords(debriefWords)
  return (
    <section>
      <h2 class="label">{words('trusted')}</h2>
      <p class="note">{words(trusted.length === 0 ? 'trustedNone' : 'trustedNote')}</p>
      <ul class="trusted">
        {trusted.map((item) => (
          <Item key={item.claim} item={item} />
        ))}
      </ul>
    </section>
  )
}

function Item({ item }: { readonly item: Trusted }) {
  const language = useLanguage()
  const { library } = useReader().ports
  const asked = useAsked(() => library.contested(item.claim), item.claim)
  const { deed } = item
  return (
    <li>
      {asked.status === 'ready' && (
        <p>
          <CatalogueWords words={asked.value.question} />
        </p>
      )}
      <p class="you" lang={deed.lang}>
        {deed.text}
      </p>
      <OthersPart item={item} />
      <PassageLinks
        passages={deed.facts.passages}
        of={asked.status === 'ready' ? wordsIn(asked.value.question, language).text : deed.text}
      />
    </li>
  )
}
