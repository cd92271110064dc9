import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { titleWords } from '../../locale/areas/title'
import { longDay, shortDay } from '../../locale/dates'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import type { MountedMap } from '../../reader/reader-ports'
import type { Game } from '../../state/game'
import type { Language } from '../../state/slices/settings'
import { StaffCorner } from '../staff/staff-corner'
import { useArrival } from '../use-arrival'
import { useBothWords } from '../use-both-words'
import { useKiosk } from '../use-kiosk'
import { type LoopStep, loopAt, loopOf } from './loop'

const STEP = 200

/** Nobody is there: the city runs through its days, silent, in both languages, until it is touched anywhere. */
export function Attract({ city }: { readonly city: Game }) {
  const { kiosk, ports } = useKiosk()
  const { options } = ports.options
  const both = useBothWords()
  const step = useLoop()
  const map = useMap(city, step)
  useArrival('attract')
  const [first = 'en'] = options.languages
  const title = options.title[first]
  return (
    // The two buttons below are for keyboards and readers; whoever touches anywhere else means the first of them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <main class="k attract" onClick={() => kiosk.begin(first)}>
      <div class="attract__art">
        <div class={step ? 'attract__city' : 'attract__city is-away'} ref={map} inert aria-hidden="true" />
        <Poster away={step !== undefined} />
        {step && <MapKey languages={options.languages} />}
        {step && <Called step={step} languages={options.languages} />}
      </div>
      <section class="touch" aria-label={both('attractLabel', first)}>
        <div>
          {title !== '' && <p class="label">{title}</p>}
          <h1 class="big" lang={first} data-start tabIndex={-1}>
            {both('oneChoice', first)}
          </h1>
          {options.languages.map((language) => (
            <p lang={language} key={language}>
              {both('twoMinutes', language)}
            </p>
          ))}
        </div>
        <div class="langs2">
          {options.languages.map((language, index) => (
            <button
              type="button"
              class={index === 0 ? 'btn btn--accent' : 'btn'}
              lang={language}
              key={language}
              onClick={(event) => {
                event.stopPropagation()
                kiosk.begin(language)
              }}
            >
              {both('begin', language)}
            </button>
          ))}
        </div>
      </section>
      <StaffCorner />
    </main>
  )
}

/** The title, cut for the shape of the screen. */
function Poster({ away }: { readonly away: boolean }) {
  const { ports } = useKiosk()
  const title = useWords(titleWords)
  const language = useLanguage()
  return (
    <div class={away ? 'attract__poster is-away' : 'attract__poster'} aria-hidden="true">
      <picture>
        <source media="(orientation:portrait)" srcset={ports.asset('art/title/portrait.svg')} />
        <img src={ports.asset('art/title/landscape.svg')} alt="" />
      </picture>
      <p class="attract__name" lang={language}>
        <span class="p1">{title('poster1')}</span> <span class="p2">{title('poster2')}</span>{' '}
        <span class="p3">{title('poster3')}</span>
      </p>
    </div>
  )
}

const HOLDERS = ['fighting', 'soviet', 'council', 'demonstration'] as const

/** What the patterns of the map mean. */
function MapKey({ languages }: { readonly languages: readonly Language[] }) {
  const { ports } = useKiosk()
  const both = useBothWords()
  return (
    <ul class="map-key" aria-hidden="true">
      {HOLDERS.map((holder) => (
        <li key={holder}>
          <img src={ports.asset(`art/map/state-${holder}.svg`)} alt="" />
          <span>
            {languages.map((language) => (
              <span key={language} lang={language}>
                {both(holder, language)}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The day that the map shows, and what is called out of it. */
function Called({ step, languages }: { readonly step: LoopStep; readonly languages: readonly Language[] }) {
  const [first = 'en', second] = languages
  const { date, moment } = step
  return (
    <div class="called" aria-hidden="true">
      <p class="called__day" lang={first}>
        {shortDay(moment, first)} <span class="called__year">1956</span>
      </p>
      {date && (
        <p class="called__what" lang={first}>
          {date[first]}
        </p>
      )}
      {second && (
        <p class="called__second" lang={second}>
          {longDay(moment, second)}
          {date && <b>{date[second]}</b>}
        </p>
      )}
    </div>
  )
}

function useLoop(): LoopStep | undefined {
  const { ports } = useKiosk()
  const loop = useMemo(() => loopOf(ports.content.loop), [ports])
  const [step, setStep] = useState<LoopStep | undefined>(undefined)
  useEffect(() => {
    const start = ports.clock.now()
    return ports.clock.every(STEP, () => setStep(loopAt(loop, ports.clock.now() - start)))
  }, [ports, loop])
  return step
}

/** Mounts the city's map and keeps it at the loop's moment. Without the map the title stands alone. */
function useMap(city: Game, step: LoopStep | undefined) {
  const { ports } = useKiosk()
  const root = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MountedMap | undefined>(undefined)
  useEffect(() => {
    let left = false
    let mounted: MountedMap | undefined
    const mount = async () => {
      await city.intents.loadRecord()
      if (left || !root.current) return
      mounted = await ports.readerPorts(city).mountMap?.(root.current)
      if (left) mounted?.dispose()
      else setMap(mounted)
    }
    mount().catch(() => undefined)
    return () => {
      left = true
      mounted?.dispose()
    }
  }, [city, ports])
  useEffect(() => {
    if (step) map?.showMoment(step.moment)
  }, [map, step])
  return root
}
