import { useEffect, useRef } from 'preact/hooks'
import { dayOf, type Moment } from '../../history/moment'
import { mapWords } from '../../locale/areas/map'
import { hourOf, longDay, shortDay } from '../../locale/dates'
import { Glyph } from '../frame/glyph'
import { useLanguage, useWords } from '../hooks/use-words'
import { monthRuns } from './month-runs'
import { hoursOf, momentOfDay, momentOfStop, type ScrubSpan, scrubDays, stopOf } from './scrub-days'

interface Props {
  readonly span: ScrubSpan
  readonly present: Moment
  readonly looked: Moment | undefined
  /** Without a moment: the story's hour. */
  onLook(moment: Moment | undefined): void
}

/** Back through the hours that were lived: by picking a day, and along its hours. What is ahead is closed. */
export function Scrubber({ span, present, looked, onLook }: Props) {
  const words = useWords(mapWords)
  const language = useLanguage()
  const strip = useRef<HTMLDivElement>(null)
  const shown = looked ?? present
  const last = stopOf(span.end, span)
  const stop = Math.min(stopOf(shown, span), last)
  const days = scrubDays(span)
  const lookAt = (moment: Moment) => onLook(moment >= span.end ? undefined : moment)
  const step = (by: number) => lookAt(momentOfStop(Math.max(0, Math.min(last, stop + by)), span))
  const day = dayOf(shown)
  const hours = hoursOf(day, span)
  // Only the strip is moved, never the page.
  useEffect(() => {
    const mark = strip.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
    if (strip.current && mark) strip.current.scrollLeft = mark.offsetLeft - strip.current.clientWidth / 2
  }, [day])
  const atEnd = stop >= last
  return (
    <form class="scrub" aria-label={words('time')} onSubmit={(event) => event.preventDefault()}>
      <button type="button" class="btn" aria-disabled={stop === 0 ? 'true' : undefined} onClick={() => step(-1)}>
        <Glyph name="back" />
        <span>{words('earlier')}</span>
      </button>
      <div class="track">
        <div class="hours">
          <span class="note num" aria-hidden="true">
            0:00
          </span>
          <span class="hours__bar">
            <input
              type="range"
              min={0}
              max={hours.lived}
              value={stop - hours.first}
              style={{ width: `${(100 * hours.lived) / 24}%` }}
              aria-label={words('hourSlider')}
              aria-valuetext={`${longDay(shown, language)}, ${hourOf(shown)}`}
              onInput={(event) => lookAt(momentOfStop(hours.first + event.currentTarget.valueAsNumber, span))}
            />
          </span>
          <span class="note num" aria-hidden="true">
            24:00
          </span>
        </div>
        <div class="strip" ref={strip}>
          <fieldset class="days num" aria-label={words('days')} style={{ '--n': days.length }}>
            {days.map((each) => (
              <button
                key={each.day}
                type="button"
                class={each.state}
                aria-pressed={each.day === day}
                aria-disabled={each.state === 'ahead' ? 'true' : undefined}
                aria-label={
                  each.state === 'ahead'
                    ? words('dayOf', { day: shortDay(each.day, language), state: words('closedDay') })
                    : shortDay(each.day, language)
                }
                tabIndex={each.state === 'ahead' ? -1 : 0}
                onFocus={(event) => intoStrip(strip.current, event.currentTarget)}
                onClick={() => each.state !== 'ahead' && lookAt(momentOfDay(each.day, span))}
              >
                <b>{Number(each.day.slice(8))}</b>
              </button>
            ))}
          </fieldset>
          <p class="months label" aria-hidden="true" style={{ '--n': days.length }}>
            {monthRuns(
              days.map(({ day }) => day),
              language,
            ).map(({ name, length }) => (
              <span key={name} style={{ gridColumn: `span ${length}` }}>
                <i>{name}</i>
              </span>
            ))}
          </p>
        </div>
      </div>
      <button
        type="button"
        class="btn"
        aria-disabled={atEnd ? 'true' : undefined}
        title={atEnd ? words('notYet') : undefined}
        onClick={() => step(1)}
      >
        <span>{words('later')}</span>
        <Glyph name="arrow" />
      </button>
    </form>
  )
}

/** Browsers leave a focused button alone that is seen in part; here all of it comes into the strip, and only that moves. */
function intoStrip(strip: HTMLElement | null, button: HTMLElement): void {
  if (!strip) return
  const { offsetLeft, offsetWidth } = button
  const least = offsetLeft + offsetWidth - strip.clientWidth
  strip.scrollLeft = Math.min(Math.max(strip.scrollLeft, least), offsetLeft)
}
