import type { Look } from '../../evidence/look'
import { closeUpOf, inFrame } from './close-up'

interface Props {
  readonly shown: readonly Look[]
  readonly chosen: Look | undefined
  choose(id: string | undefined): void
}

/** Rings on the picture for whoever points at it. The list below says and does the same, so they are hidden from all others. */
export function LookRings({ shown, chosen, choose }: Props) {
  const near = closeUpOf(chosen)
  return (
    <div class="look-rings" aria-hidden="true">
      {shown.map((look) => {
        const { x, y } = inFrame(near, look)
        const seen = x > 0.02 && x < 0.98 && y > 0.03 && y < 0.97
        return (
          <button
            key={look.id}
            type="button"
            class={look.id === chosen?.id ? 'look-ring is-chosen' : 'look-ring'}
            tabIndex={-1}
            hidden={!seen}
            data-look={look.id}
            style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
            onClick={() => choose(look.id === chosen?.id ? undefined : look.id)}
          />
        )
      })}
    </div>
  )
}
