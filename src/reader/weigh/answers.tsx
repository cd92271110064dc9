import type { Distance } from '../../evidence/distance'
import type { Words } from '../../evidence/words'
import { wordsIn } from '../../evidence/words'
import { weighWords } from '../../locale/areas/weigh'
import { CatalogueWords } from '../evidence/catalogue-words'
import { firstSentence } from '../evidence/first-sentence'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Witness } from './scales'

export type Ask = 'who' | 'how' | 'else' | 'out'

/** What the catalogue knows in answer to one of the four questions. */
export function AskAnswer({ ask, witness }: { readonly ask: Ask; readonly witness: Witness }) {
  if (ask === 'who') return <WhoAnswer witness={witness} />
  if (ask === 'how') return <HowAnswer witness={witness} />
  if (ask === 'else') return <ElseAnswer witness={witness} />
  return <OutAnswer witness={witness} />
}

function WhoAnswer({ witness: { source, part } }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  return (
    <>
      {!source.short.who && <p>{words('whoNotSaid')}</p>}
      <p>
        {part !== undefined && <b>{words('ofCollection')} </b>}
        <CatalogueWords words={source.standpoint.position} />
      </p>
      <p>
        <b>{words('goodFor')}</b> <CatalogueWords words={source.standpoint.goodFor} />
      </p>
    </>
  )
}

function HowAnswer({ witness: { source, passages, distance, cautions } }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  const named = useNames()
  const { cites, standpoint } = source
  const quoted = passages.flatMap(({ utterances }) => utterances.map(({ who }) => who))
  return (
    <>
      <p>{distance ? words(distanceKey(distance), { count: distance.years }) : words('distanceNotSaid')}</p>
      {standpoint.witnesses && (
        <p>
          <CatalogueWords words={standpoint.witnesses} />
        </p>
      )}
      <p>
        {cites.length === 0
          ? words('citesNone')
          : words('cites', { count: cites.length, list: cites.slice(0, 2).join('; ') })}{' '}
        {quoted.length === 0 ? words('speaksNone') : words('speaks', { list: named(quoted).join('; ') })}
      </p>
      {standpoint.couldNotSee && (
        <p>
          <CatalogueWords words={standpoint.couldNotSee} />
        </p>
      )}
      {cautions.map(({ what, why }) => (
        <p key={what.en}>
          <b>{words('care')}</b> <CatalogueWords words={what} /> <CatalogueWords words={why} />
        </p>
      ))}
    </>
  )
}

function distanceKey({ years, atLeast, atMost }: Distance) {
  if (years <= 1 && !atLeast) return 'distanceNone'
  if (years <= 1) return 'distanceSpread'
  return atLeast ? 'distanceOrMore' : atMost ? 'distanceOrLess' : 'distance'
}

function ElseAnswer({ witness }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  const named = useNames()
  const key = { copies: 'copies', 'rests-on': 'restsOn', uses: 'uses' } as const
  return (
    <>
      {witness.leans.map(({ on, how }) => (
        <p key={on.en}>{words(key[how], { on: named([on]).join() })}</p>
      ))}
      {witness.copiedBy.map((source) => (
        <p key={source.en}>{words('copiedBy', { source: named([source]).join() })}</p>
      ))}
      {witness.leans.length + witness.copiedBy.length === 0 && <p>{words('leansNone')}</p>}
      <p>
        {witness.beside.length === 0
          ? words(witness.source.circle === 'five' ? 'alone' : 'aloneFurther')
          : words('others', { count: witness.beside.length, list: named(witness.beside).join('; ') })}{' '}
        {witness.alsoElsewhere && words('bothSides')}
      </p>
    </>
  )
}

/** More than this would hide what matters. */
const MOST_FIGURES = 2
const MOST_MORE = 4

function OutAnswer({ witness: { silentOn, silences, more } }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  const { figures, day, voices } = silences
  return (
    <>
      {silentOn.length > 0 && (
        <>
          <p>{words('silent')}</p>
          <ul class="silent">
            {silentOn.map((claim) => (
              <li key={claim.en}>
                <CatalogueWords words={claim} />
              </li>
            ))}
          </ul>
        </>
      )}
      {silentOn.length === 0 && <p>{words('nothingOut')}</p>}
      {(day || voices) && (
        <p>
          {day && words('noDay')} {voices && words('noVoices')}
        </p>
      )}
      {figures.length > 0 && (
        <p>
          {words('noFigures')}{' '}
          {figures.slice(0, MOST_FIGURES).map(({ figure: { what, value } }, index) => (
            <span key={what.en}>
              {index > 0 && '; '}
              <CatalogueWords words={what} />: <CatalogueWords words={value} />
            </span>
          ))}
        </p>
      )}
      {more.length === 0 ? <p>{words('moreNone')}</p> : <More more={more} />}
    </>
  )
}

function More({ more }: { readonly more: Witness['more'] }) {
  const words = useWords(weighWords)
  const language = useLanguage()
  return (
    <details class="more">
      <summary>
        <span class="opens">{words('more', { count: more.length })}</span>
      </summary>
      {more.slice(0, MOST_MORE).map(({ id, precis }) => {
        const { text, language: lang } = wordsIn(precis, language)
        return (
          <p key={id} lang={lang}>
            {firstSentence(text)}
          </p>
        )
      })}
    </details>
  )
}

function useNames(): (list: readonly Words[]) => readonly string[] {
  const language = useLanguage()
  return (list) => [...new Set(list.map((each) => wordsIn(each, language).text))]
}
