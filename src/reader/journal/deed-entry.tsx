import { journalWords } from '../../locale/areas/journal'
import { PassageLinks } from '../evidence/passage-links'
import { BasisMark } from '../frame/basis-mark'
import { useWords } from '../hooks/use-words'
import type { Deed } from '../path/deeds'
import { useReader } from '../reader-context'
import { goBackTo } from '../rewind/go-back'

interface Props {
  readonly deed: Deed
  /** Said before it where it differs from the hour of its row; else empty. */
  readonly hour: string
}

/** One thing that was done, how well such an act is attested, and the way back to it. */
export function DeedEntry({ deed, hour }: Props) {
  const words = useWords(journalWords)
  const { game } = useReader()
  const text = deed.passed === undefined ? deed.text : deed.passed
  return (
    <div class="deed">
      <p class="deed__text">
        {hour !== '' && <span class="num">{hour}. </span>}
        {deed.passed !== undefined && <span class="label">{words('passedOver')}. </span>}
        <span lang={deed.lang}>{text}</span>
      </p>
      <div class="row">
        {deed.passed === undefined && (
          <span class="mark mark--row">
            <BasisMark basis={deed.facts.basis} />
          </span>
        )}
        {deed.passed === undefined && <PassageLinks passages={deed.facts.passages} of={text} />}
        <button
          type="button"
          class="label opens backto"
          aria-label={words('backToHereLong', { choice: text })}
          onClick={() => void goBackTo(game, deed.index)}
        >
          {words('backToHere')}
        </button>
      </div>
    </div>
  )
}
