import { useEffect, useState } from 'preact/hooks'
import { debriefWords } from '../../locale/areas/debrief'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { OthersBeliefs } from '../reader-ports'
import { othersBelieved } from './others-believed'
import type { Trusted } from './rests-on'

/** Whom the others of a class or of a day trusted here. Nothing where one plays alone, or if nobody else chose. */
export function OthersPart({ item: { claim, deed } }: { readonly item: Trusted }) {
  const words = useWords(debriefWords)
  const { believedByOthers } = useReader().ports
  const books = useGame(({ session }) => (session.status === 'playing' ? session.books : undefined))
  const language = useLanguage()
  const [others, setOthers] = useState<OthersBeliefs | undefined>(undefined)
  useEffect(() => {
    let left = false
    const offered = deed.options.filter(({ locked }) => !locked).map(({ id }) => id)
    believedByOthers?.(claim, offered).then(
      (found) => !left && setOthers(found),
      // What others chose is a thing beside the path: without it nothing of the page is wrong.
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [believedByOthers, claim, deed])
  const beliefs = books && others ? othersBelieved(deed, books, others, language) : []
  const most = Math.max(...beliefs.map(({ count }) => count), 1)
  if (beliefs.length === 0) return null
  return (
    <div class="others">
      <p class="label">{words('others')}</p>
      <ul>
        {beliefs.map(({ text, lang, count, yours }) => (
          <li key={text} style={{ '--share': String(count / most) }}>
            <span class="others__bar" aria-hidden="true" />
            <span class="num">{count}</span> <span lang={lang}>{text}</span>
            {yours && <span class="note"> {words('asYou')}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
