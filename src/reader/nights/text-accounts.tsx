import type { PassageId } from '../../evidence/ids'
import { wordsIn } from '../../evidence/words'
import { nightsWords } from '../../locale/areas/nights'
import { shellWords } from '../../locale/areas/shell'
import { CatalogueWords } from '../evidence/catalogue-words'
import { firstSentence } from '../evidence/first-sentence'
import { bySource, type OpenedPassage, openPassages } from '../evidence/open-passages'
import { Fetched } from '../frame/fetched'
import { ScreenLink } from '../frame/screen-link'
import { useAsked } from '../hooks/use-asked'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** What each text says of a night: who, when and from which standpoint, then its passages in our words. */
export function TextAccounts({ passages }: { readonly passages: readonly PassageId[] }) {
  const words = useWords(nightsWords)
  const { library } = useReader().ports
  const asked = useAsked(() => openPassages(library, passages), passages)
  return (
    <Fetched asked={asked} onItsWay={words('onItsWay')} didNotCome={words('didNotCome')}>
      {(opened) => (
        <div class="textaccounts">
          {bySource(opened).map((group) => (
            <TextAccount key={group[0]?.source.id} group={group} />
          ))}
        </div>
      )}
    </Fetched>
  )
}

function TextAccount({ group }: { readonly group: readonly OpenedPassage[] }) {
  const words = useWords(nightsWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const source = group[0]?.source
  if (!source) return null
  const standpoint = wordsIn(source.position, language)
  const { who, title, year } = source.short
  return (
    <article class="textaccount">
      <h3>
        <CatalogueWords words={title} />
      </h3>
      <p class="note">
        {who ? <CatalogueWords words={who} /> : words('notSaid')} ·{' '}
        {year ? <CatalogueWords words={year} /> : words('noYear')} · {shell('passages', { count: group.length })}
        {source.circle === 'further' && ` · ${words('further')}`}
      </p>
      <p class="textaccount__stands" lang={standpoint.language}>
        {firstSentence(standpoint.text, 1)}
      </p>
      {group.map(({ passage }) => (
        <p key={passage.id} class="textaccount__says">
          {passage.locator.kind === 'read' && (
            <span class="note" lang="en">
              {passage.locator.chapter}:{' '}
            </span>
          )}
          <CatalogueWords words={passage.precis} />{' '}
          <ScreenLink to={{ name: 'passage', passage: passage.id }} class="note">
            {passage.id}
          </ScreenLink>
        </p>
      ))}
    </article>
  )
}
