import '../css/looks.css'
import { useEffect, useRef } from 'preact/hooks'
import type { Moment } from '../../history/moment'
import { looksWords } from '../../locale/areas/looks'
import { Glyph } from '../frame/glyph'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { paperTheme } from '../theme'
import { LookPanel } from './look-panel'

export interface LookAroundProps {
  /** The place as the scene names it, and the drawing of it that is shown. */
  readonly place: string
  readonly drawing: string
  readonly at: Moment
  /** What the whole drawing shows, in words. */
  readonly about: string
}

/**
 * The way into the picture: one button on it, and a press on the picture itself. Open, the picture is shown whole with
 * a ring on each thing, and the list of the same things below it; the story keeps its place.
 */
export function LookAround({ place, drawing, at, about }: LookAroundProps) {
  const words = useWords(looksWords)
  const intents = useIntents()
  const look = useGame(({ view }) => view.look)
  const theme = useGame(({ settings }) => paperTheme(settings.theme))
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  const open = look?.drawing === drawing
  useEffect(() => {
    if (was.current && !open) button.current?.focus({ preventScroll: true })
    was.current = open
  }, [open])
  useEffect(() => {
    if (open) return
    const picture = button.current?.closest('.plate')?.querySelector('.plate__view')
    const press = () => intents.lookAt({ drawing, thing: undefined })
    picture?.addEventListener('click', press)
    return () => picture?.removeEventListener('click', press)
  }, [open, drawing, intents])
  if (open) return <LookPanel place={place} drawing={drawing} at={at} about={about} thing={look.thing} theme={theme} />
  return (
    <button
      type="button"
      class="btn look-open"
      data-theme={theme}
      ref={button}
      onClick={() => intents.lookAt({ drawing, thing: undefined })}
    >
      <Glyph name="invented" /> {words('open')}
    </button>
  )
}
