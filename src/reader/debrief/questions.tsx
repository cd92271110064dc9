import { debriefWords } from '../../locale/areas/debrief'
import { useWords } from '../hooks/use-words'
import { questionKeys } from './question-keys'

/** What a historian would ask of this path. None of them has an answer that is kept. */
export function Questions({ role }: { readonly role: string }) {
  const words = useWords(debriefWords)
  return (
    <section class="questions">
      <h2 class="label">{words('questions')}</h2>
      <ol class="qs">
        {questionKeys(role).map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ol>
    </section>
  )
}
