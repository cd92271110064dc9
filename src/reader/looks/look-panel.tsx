import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Look } from '../../evidence/look'
import { readList } from '../../evidence/read-lists'
import type { Moment } from '../../history/moment'
import { looksWords } from '../../locale/areas/looks'
import { Fetched } from '../frame/fetched'
import { Glyph } from '../frame/glyph'
import { useAsked } from '../hooks/use-asked'
import { useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { Theme } from '../theme'
import { closeUpOf } from './close-up'
import { LookList } from './look-list'
import { LookRings } from './look-rings'
import { looksShown } from './looks-shown'

interface Props {
  readonly place: string
  readonly drawing: string
  readonly at: Moment
  readonly about: string
  /** The id of the thing that is looked at. */
  readonly thing: string | undefined
  readonly theme: Theme
}

const NEEDED = ['id', 'x', 'y', 'label', 'text'] as const satisfies readonly (keyof Look)[]

/** The whole picture with its rings, and below it the list of what they are on. */
export function LookPanel({ place, drawing, at, about, thing, theme }: Props) {
  const words = useWords(looksWords)
  const language = useLanguage()
  const intents = useIntents()
  const { library } = useReader().ports
  const panel = useRef<HTMLElement>(null)
  const asked = useAsked(
    () => library.file(`looks.${language}`, (json) => readList<Look>(json, 'looks', NEEDED)),
    `looks ${language}`,
  )
  const known = asked.status === 'ready' ? asked.value : undefined
  const shown = useMemo(() => (known ? looksShown(known, place, drawing, at) : []), [known, place, drawing, at])
  const chosen = shown.find(({ id }) => id === thing)
  const close = () => intents.lookAt(undefined)
  const choose = (id: string | undefined) => intents.lookAt({ drawing, thing: id })

  useLooking(panel, chosen, () => choose(undefined))
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  useEscape(() => (chosen ? choose(undefined) : close()))
  return (
    <>
      <LookRings shown={shown} chosen={chosen} choose={choose} />
      <section class="look" data-theme={theme} aria-labelledby="look-heading" tabIndex={-1} ref={panel}>
        <header class="look__bar">
          {/* On a small screen this is all of the page. */}
          <h1 class="label" id="look-heading">
            {words('heading')}
          </h1>
          <span class="look__acts">
            {chosen && (
              <button type="button" class="btn btn--plain look__whole" onClick={() => choose(undefined)}>
                {words('whole')}
              </button>
            )}
            <button type="button" class="btn btn--plain is-close" onClick={close}>
              <Glyph name="cross" /> {words('close')}
            </button>
          </span>
        </header>
        <Fetched asked={asked} onItsWay={words('loading')} didNotCome={words('failed')} />
        {known && shown.length === 0 && <p class="note">{words('none')}</p>}
        {shown.length > 0 && !chosen && <p class="look__about">{about}</p>}
        {shown.length > 0 && <LookList shown={shown} chosen={chosen} choose={choose} />}
      </section>
    </>
  )
}

/** Lays the picture out for looking: whole, or with one thing in the middle; a press beside the rings shows it whole. */
function useLooking(
  panel: { readonly current: HTMLElement | null },
  chosen: Look | undefined,
  whole: () => void,
): void {
  const latest = useRef(whole)
  latest.current = whole
  const near = useMemo(() => closeUpOf(chosen), [chosen])
  useLayoutEffect(() => {
    const plate = panel.current?.closest<HTMLElement>('.plate')
    const story = panel.current?.closest<HTMLElement>('.story')
    if (!plate) return
    const place = window.scrollY
    const inner = story?.querySelector('.page')?.scrollTop ?? 0
    plate.classList.add('plate--looking')
    story?.classList.add('is-looking')
    const view = plate.querySelector('.plate__view')
    const press = () => latest.current()
    view?.addEventListener('click', press)
    return () => {
      view?.removeEventListener('click', press)
      plate.classList.remove('plate--looking', 'plate--near')
      story?.classList.remove('is-looking')
      // On a small screen the page was away meanwhile.
      window.scrollTo(0, place)
      story?.querySelector('.page')?.scrollTo(0, inner)
    }
  }, [panel])
  useLayoutEffect(() => {
    const plate = panel.current?.closest<HTMLElement>('.plate')
    plate?.classList.toggle('plate--near', near.zoom > 1)
    plate?.style.setProperty('--look-x', `${near.x * 100}%`)
    plate?.style.setProperty('--look-y', `${near.y * 100}%`)
    plate?.style.setProperty('--look-zoom', `${near.zoom}`)
  }, [panel, near])
}

/** Escape goes one step back, wherever the focus is. */
function useEscape(back: () => void): void {
  const latest = useRef(back)
  latest.current = back
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
