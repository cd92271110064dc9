import type { ComponentChildren } from 'preact'
import type { Bar } from './charts'

interface Props {
  readonly bars: readonly Bar[]
  say(id: string): ComponentChildren
}

/** Counts as bars in one ink, each with its words and its number. */
export function Bars({ bars, say }: Props) {
  return (
    <ol class="bars">
      {bars.map(({ id, count, share }) => (
        <li key={id}>
          <span class="say">{say(id)}</span>
          <BarLine share={share} />
          <span class="num">{count}</span>
        </li>
      ))}
    </ol>
  )
}

/** A bar alone, for the eye; `share` of the full length, from 0 to 1. */
export function BarLine({ share }: { readonly share: number }) {
  return (
    <span class="bar-o" aria-hidden="true">
      <i style={{ width: `${share * 100}%` }} />
    </span>
  )
}
