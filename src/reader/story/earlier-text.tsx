import { useRef, useState } from 'preact/hooks'
import { storyWords } from '../../locale/areas/story'
import { hourOf } from '../../locale/dates'
import type { LogEntry } from '../../state/selectors/story-log'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { goBackTo } from '../rewind/go-back'
import type { DidEntry } from './page-flow'

interface Props {
  readonly earlier: readonly LogEntry[]
  readonly lastDid: DidEntry | undefined
  readonly lang: string
}

/** The last choice with the way back to it, and what was read before it, folded away until it is asked for. */
export function EarlierText({ earlier, lastDid, lang }: Props) {
  const words = useWords(storyWords)
  const [open, setOpen] = useState(false)
  const start = useRef<HTMLHeadingElement>(null)
  if (!lastDid && earlier.length === 0) return null
  return (
    <div class="before-now">
      {open && (
        <section class="earlier" aria-labelledby="earlier-heading">
          <h2 class="label" id="earlier-heading" ref={start}>
            {words('earlierHeading')}
          </h2>
          {earlier.map((entry) => (
            <Earlier key={keyOf(entry)} entry={entry} lang={lang} />
          ))}
        </section>
      )}
      <Did did={lastDid} lang={lang}>
        {earlier.length > 0 && (
          <button type="button" class="label opens" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words('earlierHide') : words('earlier')}
          </button>
        )}
      </Did>
    </div>
  )
}

const keyOf = (entry: LogEntry): string =>
  entry.kind === 'did' ? `did-${entry.index}` : entry.kind === 'line' ? entry.id : entry.scene.id

function Earlier({ entry, lang }: { readonly entry: LogEntry; readonly lang: string }) {
  if (entry.kind === 'did') return <Did did={entry} lang={lang} />
  if (entry.kind === 'line')
    return (
      <p class="prose" lang={lang}>
        {entry.text}
      </p>
    )
  return entry.passed ? (
    <p class="prose passed" lang={lang}>
      {entry.summary}
    </p>
  ) : null
}

interface DidProps {
  readonly did: DidEntry | undefined
  readonly lang: string
  readonly children?: preact.ComponentChildren
}

/** What was chosen, at what hour, and the way back to just before it. */
function Did({ did, lang, children }: DidProps) {
  const words = useWords(storyWords)
  const { game } = useReader()
  return (
    <div class="did">
      <span>
        {did?.at && <time class="num">{hourOf(did.at)}</time>}
        {did && <q lang={lang}>{did.text}</q>}
      </span>
      <span class="did__acts">
        {children}
        {did && (
          <button
            type="button"
            class="label opens"
            aria-label={words('backToHereLong', { choice: did.text })}
            onClick={() => void goBackTo(game, did.index)}
          >
            {words('backToHere')}
          </button>
        )}
      </span>
    </div>
  )
}
