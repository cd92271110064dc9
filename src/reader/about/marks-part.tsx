import { BASES } from '../../evidence/basis'
import { aboutWords } from '../../locale/areas/about'
import { shellWords } from '../../locale/areas/shell'
import { Glyph } from '../frame/glyph'
import { useWords } from '../hooks/use-words'

/** The five marks, large, with what each says. */
export function MarksPart() {
  const words = useWords(aboutWords)
  const shell = useWords(shellWords)
  return (
    <section class="aboutmarks">
      <h2 class="label">{words('marks')}</h2>
      <p class="prose">{words('marksLead')}</p>
      <dl class="spec">
        {[...BASES, 'contested' as const].map((mark) => (
          <div key={mark} class={mark === 'contested' ? 'c' : undefined}>
            <dt>
              <Glyph name={mark} />
              {shell(mark)}
            </dt>
            <dd>{words(mark)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{words('certainty')}</p>
    </section>
  )
}
