import { useMemo, useState } from 'preact/hooks'
import { allAnswers } from '../../evidence/all-answers'
import { cite } from '../../evidence/citation'
import type { Answer } from '../../evidence/evidence-fault'
import type { PassageId } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import { wordsIn } from '../../evidence/words'
import { debriefWords } from '../../locale/areas/debrief'
import { shellWords } from '../../locale/areas/shell'
import { routeOf } from '../../state/routes'
import { CatalogueWords } from '../evidence/catalogue-words'
import { firstSentence } from '../evidence/first-sentence'
import { Fetched } from '../frame/fetched'
import { useAsked } from '../hooks/use-asked'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { type CitationGroup, citationGroups, type Traced } from './citation-groups'

/**
 * Everything the path rests on, so that it can be looked up: source by source, and when asked for (or on paper) place by
 * place.
 */
export function Citations({ passages }: { readonly passages: readonly PassageId[] }) {
  const words = useWords(debriefWords)
  const { library } = useReader().ports
  const [whole, setWhole] = useState(false)
  const asked = useAsked(
    () =>
      allAnswers(
        passages.map(async (id): Promise<Answer<Traced>> => {
          const passage = await library.passage(id)
          if (!passage.ok) return passage
          const source = await library.source(passage.value.source)
          return source.ok ? { ok: true, value: { passage: passage.value, source: source.value } } : source
        }),
      ),
    passages,
  )
  const groups = useMemo(() => (asked.status === 'ready' ? citationGroups(asked.value) : []), [asked])
  return (
    <section class="cites">
      <h2 class="label">{words('cite')}</h2>
      <p class="note">{words('citeNote')}</p>
      <Fetched asked={asked} onItsWay={words('citeOnItsWay')} didNotCome={words('citeDidNotCome')} />
      {groups.length > 0 && (
        <button type="button" class="btn allcites" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {words(whole ? 'sourcesOnly' : 'all', { count: passages.length })}
        </button>
      )}
      <div class="citecols">
        {groups.map((group) => (
          <Group key={group.source.id} group={group} whole={whole} />
        ))}
      </div>
    </section>
  )
}

function Group({ group, whole }: { readonly group: CitationGroup; readonly whole: boolean }) {
  const shell = useWords(shellWords)
  const words = useWords(debriefWords)
  const { source, passages } = group
  const { who, title, year } = source.short
  return (
    <div class={whole ? 'citegroup' : 'citegroup is-short'}>
      <h3 class="cite">
        {who ? <CatalogueWords words={who} /> : words('noAuthor')},{' '}
        <i>
          <CatalogueWords words={title} />
        </i>{' '}
        ({year ? <CatalogueWords words={year} /> : words('noYear')}){' '}
        <span class="note count num">{shell('passages', { count: passages.length })}</span>{' '}
        {source.circle === 'further' && <span class="sure">{words('furtherSources')}</span>}
      </h3>
      {source.url !== undefined && <p class="note cite__url">{source.url}</p>}
      <ul>
        {passages.map((passage) => (
          <li key={passage.id} class="cite">
            <Place passage={passage} source={source} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where the passage stands, and what it is about in a few of our words. */
function Place({ passage, source }: { readonly passage: Passage; readonly source: CitationGroup['source'] }) {
  const language = useLanguage()
  const { where } = cite(passage, source)
  const precis = wordsIn(passage.precis, language)
  return (
    <>
      {where.kind === 'document' ? (
        <span lang="en">
          “{where.heading}”, ¶&nbsp;{where.paragraph}
        </span>
      ) : (
        <span lang="en">
          {where.chapter}, {where.paragraphs}
        </span>
      )}
      {': '}
      <a href={routeOf({ name: 'passage', passage: passage.id }, undefined)} lang={precis.language}>
        {firstSentence(precis.text)}
      </a>
    </>
  )
}
