import { timelineWords } from '../../locale/areas/timeline'
import { useWords } from '../hooks/use-words'
import type { Stretch } from './stretch'
import { moved, nearer, SPANS, spanOf, windowOf } from './windows'

interface Props {
  readonly window: Stretch
  /** What a day or a night is shown about. */
  readonly about: number
  goTo(window: Stretch): void
}

/** How much is shown, and steps along the line. */
export function Controls({ window, about, goTo }: Props) {
  const words = useWords(timelineWords)
  const current = spanOf(window)
  return (
    <div class="tl__controls">
      <fieldset class="kinds">
        <legend class="sr">{words('spans')}</legend>
        {SPANS.map((span) => (
          <button key={span} type="button" aria-pressed={span === current} onClick={() => goTo(windowOf(span, about))}>
            {words(`span/${span}`)}
          </button>
        ))}
      </fieldset>
      <fieldset class="tl__steps">
        <legend class="sr">{words('move')}</legend>
        <button type="button" class="btn" onClick={() => goTo(moved(window, -0.5))}>
          {words('earlier')}
        </button>
        <button type="button" class="btn" onClick={() => goTo(moved(window, 0.5))}>
          {words('later')}
        </button>
        <button type="button" class="btn" onClick={() => goTo(nearer(window, 0.5))}>
          {words('closer')}
        </button>
        <button type="button" class="btn" onClick={() => goTo(nearer(window, 2))}>
          {words('wider')}
        </button>
      </fieldset>
    </div>
  )
}

/** What a key does on the line; `undefined` for keys that do nothing. */
export function keyedWindow(key: string, window: Stretch): Stretch | undefined {
  if (key === 'ArrowLeft') return moved(window, -0.25)
  if (key === 'ArrowRight') return moved(window, 0.25)
  if (key === '+' || key === '=' || key === 'ArrowUp') return nearer(window, 0.5)
  if (key === '-' || key === 'ArrowDown') return nearer(window, 2)
  return key === 'Home' ? windowOf('whole', 0) : undefined
}
