import { MARKS } from './certain-mark'
import type { TimelineEntry } from './entries'
import type { Crowd, Placed } from './lay-out'

/** The key that a press on a crowd is told by. */
export const crowdKey = (items: readonly TimelineEntry[]): string => `crowd ${items[0]?.key} ${items.at(-1)?.key}`

interface MarkProps {
  readonly place: Placed<TimelineEntry>
  readonly y: number
  readonly rem: number
  readonly lane: number
  readonly chosen: string | undefined
}

/** One entry: its mark, and its name where there is room. */
export function Mark({ place: { item, x, name }, y, rem, lane, chosen }: MarkProps) {
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
export function Tower({ crowd: { from, to, items, lanes }, lane, line, rem, width }: TowerProps) {
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
export const nameWidth = (name: string, rem: number): number => (name.length * 0.5 + 0.7) * rem

/** A name as long as one line can be beside others. */
export function shortened(name: string): string {
  return name.length <= 34 ? name : `${name.slice(0, 32).trimEnd()}…`
}
