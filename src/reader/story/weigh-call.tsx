import { useEffect, useState } from 'preact/hooks'
import type { ContestedId } from '../../evidence/ids'
import { wordsIn } from '../../evidence/words'
import { storyWords } from '../../locale/areas/story'
import { Glyph } from '../frame/glyph'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** Stands before the choices of a turning point: the question, and the way to the accounts. Never demanded. */
export function WeighCall({ claim, open }: { readonly claim: ContestedId; readonly open: () => void }) {
  const words = useWords(storyWords)
  const language = useLanguage()
  const { ports } = useReader()
  const [question, setQuestion] = useState<{ readonly text: string; readonly language: string } | undefined>(undefined)
  useEffect(() => {
    let left = false
    void ports.library.contested(claim).then((result) => {
      if (!left && result.ok) setQuestion(wordsIn(result.value.question, language))
    })
    return () => {
      left = true
    }
  }, [claim, language, ports])
  return (
    <section class="weigh-call">
      <p class="badge-contested">
        <Glyph name="contested" />
        <b class="label">{words('weighLead')}</b>
      </p>
      {question && (
        <p class="weigh-call__question" lang={question.language}>
          {question.text}
        </p>
      )}
      <p class="weigh-call__act">
        <button type="button" class="btn" onClick={open}>
          {words('weighOpen')} <Glyph name="arrow" />
        </button>
        <span class="note">{words('weighFree')}</span>
      </p>
    </section>
  )
}
