import type { ContestedId } from '../../evidence/ids'
import { wordsIn } from '../../evidence/words'
import { storyWords } from '../../locale/areas/story'
import { Glyph } from '../frame/glyph'
import { useLanguage, useWords } from '../hooks/use-words'
import { useClaim } from './historian'

/** Stands before the choices of a turning point: the question, and the way to the accounts. Never demanded. */
export function WeighCall({ claim: id, open }: { readonly claim: ContestedId; readonly open: () => void }) {
  const words = useWords(storyWords)
  const language = useLanguage()
  const claim = useClaim(id)
  const question = claim && wordsIn(claim.question, language)
  return (
    <section class="weigh-call" aria-label={words('weighLead')}>
      <p class="weigh-call__lead">
        <span class="badge-contested">
          <Glyph name="contested" />
          <b class="label">{words('weighLead')}</b>
        </span>
        <span class="note">{words('weighFree')}</span>
      </p>
      <div class="weigh-call__ask">
        <p class="weigh-call__question" lang={question?.language}>
          {question?.text}
        </p>
        <button type="button" class="btn" onClick={open}>
          {words('weighOpen')} <Glyph name="arrow" />
        </button>
      </div>
    </section>
  )
}
