import { shellWords } from '../../locale/areas/shell'
import { useWords } from '../hooks/use-words'
import { Glyph } from './glyph'

interface Props {
  /** For the log; what the reader is told are the words inside. */
  readonly code: string
  again(): void
  readonly children: string
}

/** Says what did not come and what is kept, and offers to ask for it again. */
export function Failed({ code, again, children }: Props) {
  const shell = useWords(shellWords)
  return (
    <div class="message message--stop" role="alert" data-code={code}>
      <Glyph name="cross" />
      <p>{children}</p>
      <span class="acts2">
        <button type="button" class="btn" onClick={again}>
          {shell('tryAgain')}
        </button>
      </span>
    </div>
  )
}
