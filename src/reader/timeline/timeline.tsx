import { useMemo, useRef, useState } from 'preact/hooks'
import { timelineWords } from '../../locale/areas/timeline'
import { useWords } from '../hooks/use-words'
import { CertainMark } from './certain-mark'
import { Chart } from './chart'
import { ChosenEntry } from './chosen-entry'
import { Controls, keyedWindow } from './controls'
import type { TimelineEntry } from './entries'
import { EntryList } from './entry-list'
import { CERTAINTIES, type Stretch } from './stretch'
import { useDeferred } from './use-deferred'
import { useSize } from './use-size'
import { useZoom } from './use-zoom'
import { around, inWindow, windowOf, windowOfStory } from './windows'

interface Props {
  readonly entries: readonly TimelineEntry[]
  readonly now: number | undefined
  readonly closed: boolean
  readonly withDeeds: boolean
}

/** The evening of 23 October, where there is no story whose hour could be meant. */
const FIRST_NIGHT = Date.UTC(1956, 9, 23, 20)

/** The drawing with its controls, what is chosen on it, and the equal list. */
export function Timeline({ entries, now, closed, withDeeds }: Props) {
  const words = useWords(timelineWords)
  const frame = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const { width, rem } = useSize(frame)
  const [window, setWindow] = useState<Stretch>(() => firstWindow(entries, now))
  const [chosen, setChosen] = useState<string>()
  const { goTo } = useZoom(drawing, width, window, setWindow, (key) => press(key))
  const choose = (entry: TimelineEntry) => {
    setChosen(entry.key)
    if (!inWindow({ from: entry.at, to: entry.at }, window)) goTo(centred(entry, window))
  }
  const press = (key: string) => {
    const entry = entries.find((each) => each.key === key)
    if (entry) return setChosen(key)
    const [first, last] = key.replace('crowd ', '').split(' ')
    const ends = [first, last].flatMap((end) => entries.find((each) => each.key === end) ?? [])
    const from = Math.min(...ends.map(({ at }) => at))
    const to = Math.max(...ends.map(({ at }) => at))
    if (ends.length > 0) goTo(around({ from, to }))
  }
  const settled = useDeferred(window)
  const listed = useMemo(() => entries.filter(({ stretch }) => inWindow(stretch, settled)), [entries, settled])
  const picked = entries.find(({ key }) => key === chosen)
  const about = picked && inWindow({ from: picked.at, to: picked.at }, window) ? picked.at : aboutOf(window, now)
  const keyed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = keyedWindow(event.key, window)
    if (!next) return
    event.preventDefault()
    goTo(next)
  }
  return (
    <>
      <Controls window={window} about={about} goTo={goTo} />
      <section class="tl__frame" ref={frame} aria-label={words('chart')} onKeyDown={keyed} {...FOCUSABLE}>
        {width > 0 && (
          <Chart
            drawing={drawing}
            entries={entries}
            window={window}
            width={width}
            rem={rem}
            chosen={chosen}
            now={now}
            closed={closed}
            withDeeds={withDeeds}
          />
        )}
      </section>
      <ul class="tl__key" aria-label={words('key')}>
        {CERTAINTIES.map((certain) => (
          <li key={certain}>
            <CertainMark of={certain} /> {words(`sure/${certain}`)}
          </li>
        ))}
        <li>
          <svg class="tl__dots" viewBox="0 0 40 4" aria-hidden="true" focusable="false">
            <path class="tl__reach" d="M1 2H40" />
          </svg>{' '}
          {words('sometime')}
        </li>
        {withDeeds && (
          <li>
            <CertainMark of="you" /> {words('yours')}
          </li>
        )}
      </ul>
      <ChosenEntry entries={listed} chosen={chosen} choose={choose} />
      <EntryList entries={listed} />
    </>
  )
}

/** What is looked at first: the story as far as it has gone, else the three weeks of the revolution. */
function firstWindow(entries: readonly TimelineEntry[], now: number | undefined): Stretch {
  const first = entries.find(({ kind }) => kind === 'deed')?.at
  return now === undefined ? windowOf('days', FIRST_NIGHT) : windowOfStory(first ?? now, now)
}

/** The keys of the drawing need somewhere to be pressed. */
const FOCUSABLE = { tabIndex: 0 }

/** The hour about which a day or a night is shown: the story's where it is in sight, else the middle of the window. */
function aboutOf(window: Stretch, now: number | undefined): number {
  const about = now ?? FIRST_NIGHT
  return about >= window.from && about <= window.to ? about : (window.from + window.to) / 2
}

function centred({ at }: TimelineEntry, window: Stretch): Stretch {
  const width = window.to - window.from
  const from = at - width / 2
  return { from, to: from + width }
}
