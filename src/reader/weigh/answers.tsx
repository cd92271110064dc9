import type { Words } from '../../evidence/words'
import { wordsIn } from '../../evidence/words'
import { weighWords } from '../../locale/areas/weigh'
import { CatalogueWords } from '../evidence/catalogue-words'
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

function WhoAnswer({ witness: { source } }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  return (
    <>
      {!source.short.who && <p>{words('whoNotSaid')}</p>}
      <p>
        <CatalogueWords words={source.standpoint.position} />
      </p>
    </>
  )
}

function HowAnswer({ witness: { source, passages } }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  const named = useNames()
  const { cites, standpoint } = source
  const quoted = passages.flatMap(({ utterances }) => utterances.map(({ who }) => who))
  return (
    <>
      {standpoint.witnesses && (
        <p>
          <CatalogueWords words={standpoint.witnesses} />
        </p>
      )}
      <p>
        {cites.length === 0
          ? words('citesNone')
          : words('cites', { count: cites.length, list: cites.slice(0, 2).join('; ') })}
      </p>
      <p>{quoted.length === 0 ? words('speaksNone') : words('speaks', { list: named(quoted).join('; ') })}</p>
      {standpoint.couldNotSee && (
        <p>
          <CatalogueWords words={standpoint.couldNotSee} />
        </p>
      )}
    </>
  )
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
      <p>
        {witness.beside.length === 0
          ? words('alone')
          : words('others', { count: witness.beside.length, list: named(witness.beside).join('; ') })}{' '}
        {witness.alsoElsewhere && words('bothSides')}
      </p>
    </>
  )
}

function OutAnswer({ witness: { silentOn, cautions } }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  const named = useNames()
  return (
    <>
      {silentOn.map((claim) => (
        <p key={claim.en}>{words('silent', { claim: named([claim]).join() })}</p>
      ))}
      {silentOn.length === 0 && <p>{words('nothingOut')}</p>}
      {cautions.map(({ what, why }) => (
        <p key={what.en}>
          <CatalogueWords words={what} /> <CatalogueWords words={why} />
        </p>
      ))}
    </>
  )
}

function useNames(): (list: readonly Words[]) => readonly string[] {
  const language = useLanguage()
  return (list) => [...new Set(list.map((each) => wordsIn(each, language).text))]
}
