import { useEffect, useState } from 'preact/hooks'
import type { ContestedClaim } from '../../evidence/contested-claim'
import type { ContestedId } from '../../evidence/ids'
import { wordsIn } from '../../evidence/words'
import { storyWords } from '../../locale/areas/story'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** A contested claim once it has come; `undefined` until then, or if it does not come. */
export function useClaim(id: ContestedId): ContestedClaim | undefined {
  const { library } = useReader().ports
  const [claim, setClaim] = useState<ContestedClaim | undefined>(undefined)
  useEffect(() => {
    let left = false
    void library.contested(id).then((result) => {
      if (!left && result.ok) setClaim(result.value)
    })
    return () => {
      left = true
    }
  }, [id, library])
  return claim?.id === id ? claim : undefined
}

/** After a turning point: how a historian would weigh the accounts, for those who want to know. */
export function HistorianNote({ claim: id }: { readonly claim: ContestedId }) {
  const words = useWords(storyWords)
  const language = useLanguage()
  const claim = useClaim(id)
  if (!claim) return null
  const question = wordsIn(claim.question, language)
  const note = wordsIn(claim.note, language)
  const research = claim.scholarship && wordsIn(claim.scholarship, language)
  return (
    <details class="historian">
      <summary>
        <span lang={question.language}>{question.text}</span> <span class="opens">{words('historian')}</span>
      </summary>
      <p lang={note.language}>{note.text}</p>
      {research && (
        <p lang={research.language}>
          <b lang={language}>{words('research')}.</b> {research.text}
        </p>
      )}
    </details>
  )
}
