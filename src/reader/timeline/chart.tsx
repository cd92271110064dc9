import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import { timelineWords } from '../../locale/areas/timeline'
import { useLanguage, useWords } from '../hooks/use-words'
import { MARKS } from './certain-mark'
import type { TimelineEntry } from './entries'
import { type Crowd, layOut, type Placed } from './lay-out'
import { nightsIn } from './nights'
import type { Stretch } from './stretch'
import { ticksIn } from './ticks'

interface Props {
  readonly drawing: RefObject<SVGSVGElement | null>
  readonly entries: readonly TimelineEntry[]
  readonly window: Stretch
  readonly width: number
  readonly rem: number
  readonly chosen: string | undefined
  /** The hour of the story; what lies behind it is hatched while the record is closed. */
  readonly now: number | undefined
  readonly closed: boolean
  readonly withDeeds: boolean
}

/** The key that a press on a crowd is told by. */
const crowdKey = (items: readonly TimelineEntry[]): string => `crowd ${items[0]?.key} ${items.at(-1)?.key}`

/** Lanes above and below the line. */
const ABOVE = 10
const BELOW = 3

/** The drawing. All that it says is said again in the list below it, so it is hidden from those who hear the page. */
export function Chart({ drawing, entries, window, width, rem, chosen, now, closed, withDeeds }: Props) {
  const words = useWords(timelineWords)
  const language = useLanguage()
  const lane = 1.75 * rem
  const xOf = (time: number): number => ((time - window.from) / (window.to - window.from)) * width
  const room = { width, mark: 1.3 * rem, number: 3.6 * rem }
  const spotOf = (item: TimelineEntry) => ({
    item,
    at: xOf(item.at),
    to: Math.max(xOf(item.at), xOf(item.stretch.to)),
    name: nameWidth(shortened(item.name), rem),
    rank: item.rank,
  })
  const reachOf = ({ stretch }: TimelineEntry) =>
    [Math.max(-rem, xOf(stretch.from)), Math.min(width + rem, xOf(stretch.to))] as const
  const [above, below] = useMemo(() => {
    const events = entries.filter(({ kind }) => kind === 'event').map(spotOf)
    const deeds = entries.filter(({ kind }) => kind === 'deed').map(spotOf)
    return [
      layOut(events, { ...room, lanes: ABOVE, flags: 3 }),
      layOut(deeds, { ...room, lanes: BELOW, flags: 0 }),
    ] as const
  }, [entries, window, width, rem])
  const line = ABOVE * lane + 0.5 * rem
  const scaleHeight = 2.6 * rem
  const height = line + scaleHeight + (withDeeds ? BELOW * lane + 0.5 * rem : 0)
  const laneAbove = (index: number): number => line - (index + 0.55) * lane
  const laneBelow = (index: number): number => line + scaleHeight + (index + 0.55) * lane
  const ticks = ticksIn(window, Math.max(2, Math.floor(width / (7 * rem))), language)
  const closedFrom = closed && now !== undefined ? Math.max(0, xOf(now)) : width
  return (
    <svg class="tl__drawing" ref={drawing} width={width} height={height} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="tl-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">
          <path class="tl__hatch" d="M0 0V9" />
        </pattern>
      </defs>
      {nightsIn(window).map(({ from, to }) => (
        <rect key={from} class="tl__night" x={xOf(from)} width={xOf(to) - xOf(from)} y={0} height={line} />
      ))}
      {ticks.map(({ at, strong }) => (
        <path key={at} class={strong ? 'tl__grid tl__grid--strong' : 'tl__grid'} d={`M${xOf(at)} 0V${line}`} />
      ))}
      {closedFrom < width && (
        <g>
          <rect fill="url(#tl-hatch)" x={closedFrom} width={width - closedFrom} y={0} height={line} />
          {width - closedFrom > 12 * rem && (
            <text class="tl__closed" x={width - rem} y={line - rem} text-anchor="end">
              {words('notLived')}
            </text>
          )}
        </g>
      )}
      {above.placed.map((place) => (
        <path key={place.item.key} class="tl__stem" d={`M${place.x} ${laneAbove(place.lane)}V${line}`} />
      ))}
      {above.placed.map(({ item, lane: index }) => {
        const [from, to] = reachOf(item)
        return to - from > rem ? (
          <path key={item.key} class="tl__reach" d={`M${from} ${laneAbove(index)}H${to}`} />
        ) : null
      })}
      {above.crowds.map((crowd) => (
        <Tower key={crowd.from} crowd={crowd} lane={lane} line={line} rem={rem} width={width} />
      ))}
      {above.placed.map((place) => (
        <Mark key={place.item.key} place={place} y={laneAbove(place.lane)} rem={rem} lane={lane} chosen={chosen} />
      ))}
      <rect class="tl__line" x={0} y={line - 3} width={width} height={6} />
      {ticks.map(({ at, strong, text }) => (
        <g key={at} class={strong ? 'tl__tick tl__tick--strong' : 'tl__tick'}>
          <path d={`M${xOf(at)} ${line}v${0.6 * rem}`} />
          <text x={xOf(at) + 0.3 * rem} y={line + 1.7 * rem}>
            {text}
          </text>
        </g>
      ))}
      {now !== undefined && xOf(now) >= 0 && xOf(now) <= width && (
        <path class="tl__now" d={`M${xOf(now)} 0V${height}`} />
      )}
      {below.crowds.map(({ items, from, to }) => (
        <g key={from} class="tl__crowd tl__crowd--you" data-key={crowdKey(items)}>
          <rect x={from} y={line + scaleHeight} width={to - from} height={BELOW * lane} />
          <text x={to + 0.4 * rem} y={line + scaleHeight + 1.6 * rem} font-size={1.75 * rem}>
            {items.length}
          </text>
        </g>
      ))}
      {below.placed.map((place) => (
        <Mark key={place.item.key} place={place} y={laneBelow(place.lane)} rem={rem} lane={lane} chosen={chosen} />
      ))}
    </svg>
  )
}

interface MarkProps {
  readonly place: Placed<TimelineEntry>
  readonly y: number
  readonly rem: number
  readonly lane: number
  readonly chosen: string | undefined
}

function Mark({ place: { item, x, name }, y, rem, lane, chosen }: MarkProps) {
  const shape = item.kind === 'event' ? item.certain : 'you'
  const size = (item.rank === 0 ? 1.15 : 0.95) * rem
  const text = shortened(item.name)
  const wide = name === undefined ? 0 : nameWidth(text, rem)
  const box = {
    x: x - 0.65 * rem - (name === 'left' ? wide : 0),
    y: y - lane / 2,
    width: 1.3 * rem + wide,
    height: lane,
  }
  const isChosen = item.key === chosen
  return (
    <g class={`tl__entry tl__entry--${shape}`} data-key={item.key} data-chosen={isChosen ? '' : undefined}>
      {isChosen && <rect class="tl__back" {...box} />}
      <path
        class={`tl__mark tl__mark--${shape}`}
        fill-rule="evenodd"
        transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`}
        d={MARKS[shape]}
      />
      {name !== undefined && (
        <text
          class={item.rank === 0 ? 'tl__name tl__name--turn' : 'tl__name'}
          x={name === 'right' ? x + 0.75 * rem : x - 0.75 * rem}
          y={y + 0.34 * rem}
          text-anchor={name === 'right' ? 'start' : 'end'}
        >
          {text}
        </text>
      )}
      <rect class="tl__hit" {...box} />
    </g>
  )
}

interface TowerProps {
  readonly crowd: Crowd<TimelineEntry>
  readonly lane: number
  readonly line: number
  readonly rem: number
  readonly width: number
}

/** More than can be told apart: a tower as high as there are lanes for it, and how many stand in it. */
function Tower({ crowd: { from, to, items, lanes }, lane, line, rem, width }: TowerProps) {
  const top = line - lanes * lane
  const left = to + 4 * rem > width
  return (
    <g class="tl__crowd" data-key={crowdKey(items)}>
      <rect x={from} y={top} width={to - from} height={lanes * lane} />
      <text
        x={left ? from - 0.4 * rem : to + 0.4 * rem}
        y={top + 1.9 * rem}
        font-size={2 * rem}
        text-anchor={left ? 'end' : 'start'}
      >
        {items.length}
      </text>
    </g>
  )
}

/** About how wide a name is set, with the space after it. */
const nameWidth = (name: string, rem: number): number => (name.length * 0.5 + 0.7) * rem

/** A name as long as one line can be beside others. */
function shortened(name: string): string {
  return name.length <= 34 ? name : `${name.slice(0, 32).trimEnd()}…`
}
