import { Fragment } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { storyWords } from '../../locale/areas/story'
import type { SceneEntry } from '../../state/selectors/note-stop'
import type { Turn } from '../../story/turn'
import { useWords } from '../hooks/use-words'
import type { LineEntry } from './page-flow'
import { useTerms } from './use-terms'

interface Props {
  readonly turn: Turn
  readonly lines: readonly LineEntry[]
  readonly summaries: readonly SceneEntry[]
  readonly newScene: boolean
  readonly lang: string
  /** The chapter is not in the language of the page, and this is where it begins. */
  readonly foreign: boolean
  readonly heading: string | undefined
  /** All of it was read before and the reader passes over such text. */
  readonly fold: boolean
}

/**
 * The text of a turn. When it changes the focus moves to its beginning, which a screen reader follows by reading on;
 * so it is no live region, which would say it a second time.
 */
export function NewText({ turn, lines, summaries, newScene, lang, foreign, heading, fold }: Props) {
  const words = useWords(storyWords)
  const start = useRef<HTMLDivElement>(null)
  const shown = useRef({ turn, lines: lines.length })
  const [unfolded, setUnfolded] = useState<Turn | undefined>(undefined)
  const folded = fold && unfolded !== turn
  useLayoutEffect(() => {
    const before = shown.current
    shown.current = { turn, lines: lines.length }
    // More lines in the same turn: the reader has read on past a content note.
    if (before.turn === turn && before.lines >= lines.length) return
    const first = folded ? document.querySelector<HTMLElement>('.choice__go') : start.current
    first?.focus({ preventScroll: true })
    if (newScene) window.scrollTo(0, 0)
    start.current?.scrollIntoView({ block: newScene ? 'nearest' : 'start' })
  }, [turn, lines.length, folded, newScene])
  useEffect(() => {
    if (unfolded === turn) start.current?.focus()
  }, [unfolded, turn])
  const visible = folded ? lines.slice(0, 1) : lines
  const terms = useTerms(turn, visible, lang)
  return (
    <div class="prose" tabIndex={-1} ref={start} data-start>
      {foreign && <p class="note">{words('inEnglish')}</p>}
      {summaries.map(({ scene, summary }) => (
        <p class="passed" key={scene.id} lang={lang}>
          <span class="label">{words('passedOver')}</span> {summary}
        </p>
      ))}
      {heading !== undefined && (
        <h2 class="ending-title" lang={lang}>
          <span class="label">{words('ending')}</span> {heading}
        </h2>
      )}
      {visible.map(({ id, text }) => (
        <Fragment key={id}>
          <p lang={lang}>{terms?.get(id)?.inside ?? text}</p>
          {terms?.get(id)?.below}
        </Fragment>
      ))}
      {folded && lines.length > 1 && (
        <p class="folded">
          <span class="note">{words('readBefore')}</span>{' '}
          <button type="button" class="label opens" onClick={() => setUnfolded(turn)}>
            {words('showAgain')}
          </button>
        </p>
      )}
    </div>
  )
}
