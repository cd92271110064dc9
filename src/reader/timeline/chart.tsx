import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import { timelineWords } from '../../locale/areas/timeline'
import { useLanguage, useWords } from '../hooks/use-words'
import { crowdKey, Mark, nameWidth, shortened, Tower } from './chart-marks'
import type { TimelineEntry } from './entries'
import { layOut } from './lay-out'
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
