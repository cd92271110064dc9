import { useEffect, useState } from 'preact/hooks'
import { aboutWords } from '../../locale/areas/about'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { type Credit, readCredits } from './credits'

/** Who made the pictures, sounds and faces that come with the game, from what, and under which licence. */
export function CreditsPart() {
  const words = useWords(aboutWords)
  const language = useLanguage()
  const credits = useCredits()
  return (
    <section id="credits">
      <h2 class="label">{words('credits')}</h2>
      <p class="prose">{words('creditsLead')}</p>
      {credits?.length === 0 && <p class="note">{words('creditsDidNotCome')}</p>}
      <ul class="credits">
        {credits?.map(({ what, by, made, licence }) => (
          <li key={what.en}>
            <h3>{what[language]}</h3>
            <p class="credits__by">
              {by} · <span class="label">{licence}</span>
            </p>
            <p>{made[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `undefined` while the list is on its way; empty if it does not come. */
function useCredits(): readonly Credit[] | undefined {
  const { ports } = useReader()
  const [credits, setCredits] = useState<readonly Credit[] | undefined>(undefined)
  useEffect(() => {
    let left = false
    const asked = ports.credits?.() ?? Promise.resolve(undefined)
    void asked
      .catch(() => undefined)
      .then((raw) => {
        if (!left) setCredits(readCredits(raw))
      })
    return () => {
      left = true
    }
  }, [ports])
  return credits
}
