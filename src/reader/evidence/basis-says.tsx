import type { Basis } from '../../evidence/basis'
import type { PassageId } from '../../evidence/ids'
import { sourceOf } from '../../evidence/ids'
import { wordsIn } from '../../evidence/words'
import type { Translate } from '../../locale/area'
import { evidenceWords } from '../../locale/areas/evidence'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Leaning } from './open-passages'

const SAYS = { documented: 'documentedSays', typical: 'typicalSays', composite: 'compositeSays' } as const

/** What the basis of a choice means here, and how many witnesses its passages really are. */
export function BasisSays({ basis, passages }: { readonly basis: Basis; readonly passages: readonly PassageId[] }) {
  const words = useWords(evidenceWords)
  const documents = new Set(passages.map(sourceOf)).size
  const key = basis === 'invented' ? (passages.length === 0 ? 'inventedSays' : 'inventedWith') : SAYS[basis]
  return (
    <p>
      {words(key)} {documents === 1 && passages.length === 2 && words('oneDocumentTwo')}
      {documents === 1 && passages.length > 2 && words('oneDocument', { count: passages.length })}
    </p>
  )
}

/** In what way two of the sources are not two witnesses. */
export function LeaningSays({ leaning }: { readonly leaning: Leaning }) {
  const words = useWords(evidenceWords)
  const language = useLanguage()
  return <p class="leaning">{leaningSentence(leaning, language, words)}</p>
}

function leaningSentence(leaning: Leaning, language: string, words: Translate<LeaningKey>): string {
  const { tie } = leaning
  const named = (each: Leaning['source']) => wordsIn(each, language).text
  const values = { source: named(leaning.source), on: named(leaning.on) }
  if (tie.kind === 'shared') return words('shared', { ...values, root: leaning.root ? named(leaning.root) : '' })
  const key = { copies: 'copies', 'rests-on': 'restsOn', uses: 'uses' } as const
  return words(key[tie.how], values)
}

type LeaningKey = 'copies' | 'restsOn' | 'uses' | 'shared'
