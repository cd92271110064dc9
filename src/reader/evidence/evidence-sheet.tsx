import { useEffect, useRef } from 'preact/hooks'
import { evidenceWords } from '../../locale/areas/evidence'
import type { ShownOption } from '../../state/selectors/options'
import { BasisMark } from '../frame/basis-mark'
import { Glyph } from '../frame/glyph'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { paperTheme } from '../theme'
import { BasisSays } from './basis-says'
import { SheetBody } from './sheet-body'
import '../css/sheet.css'

interface Props {
  readonly option: ShownOption
  /** The language of the choice's words. */
  readonly lang: string
}

/** The evidence that makes a choice one. It covers the picture, or the page where there is no room beside it. */
export function EvidenceSheet({ option, lang }: Props) {
  return <Sheet key={option.id} option={option} lang={lang} />
}

function Sheet({ option, lang }: Props) {
  const words = useWords(evidenceWords)
  const intents = useIntents()
  const theme = useGame(({ settings }) => paperTheme(settings.theme))
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    sheet.current?.focus({ preventScroll: true })
    sheet.current?.scrollIntoView({ block: 'start' })
    const button = () => document.querySelector<HTMLElement>(`[data-evidence="${option.id}"]`)
    // Whichever way the sheet is closed, the place in the story is the one it was opened from. Where the sheet has
    // covered the page, the button is back only with the next frame.
    return () => {
      button()?.focus()
      requestAnimationFrame(() => document.activeElement === document.body && button()?.focus())
    }
  }, [option.id])
  return (
    <div
      class="sheet"
      data-theme={theme}
      role="dialog"
      aria-modal="false"
      aria-labelledby="evidence-heading"
      tabIndex={-1}
      ref={sheet}
    >
      <header class="sheet__bar">
        <p class="label" id="evidence-heading">
          {words('heading', { number: option.number })}
        </p>
        <button type="button" class="btn btn--plain is-close" onClick={() => intents.closeEvidence()}>
          <Glyph name="cross" /> {words('back')}
        </button>
      </header>
      <div class="sheet__body">
        <h2 class="sheet__choice" lang={lang}>
          {option.text}
        </h2>
        <div class="basis">
          <span class="mark mark--row">
            <BasisMark basis={option.basis} />
          </span>
          <BasisSays basis={option.basis} passages={option.passages} />
        </div>
        <SheetBody option={option} />
        <p class="sheet__end">
          <button type="button" class="btn btn--main" onClick={() => intents.closeEvidence()}>
            {words('backToChoice')}
          </button>
        </p>
      </div>
    </div>
  )
}
