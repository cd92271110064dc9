import { useMemo } from 'preact/hooks'
import { debriefWords } from '../../locale/areas/debrief'
import { nightsWords } from '../../locale/areas/nights'
import type { Playing } from '../../state/slices/session'
import { ScreenLink } from '../frame/screen-link'
import { useWords } from '../hooks/use-words'
import { nightsMet } from '../nights/seen-by'
import { nightKey, nightOf } from '../nights/shared-nights'

/** The nights of this path that others of the four lived through too. */
export function NightsPart({ playing }: { readonly playing: Playing }) {
  const words = useWords(debriefWords)
  const names = useWords(nightsWords)
  const nights = useMemo(() => nightsMet(playing).flatMap((id) => nightOf(id) ?? []), [playing])
  if (nights.length === 0) return null
  return (
    <section class="metnights">
      <h2 class="label">{words('nights')}</h2>
      <p class="note">{words('nightsNote')}</p>
      <ul>
        {nights.map((night) => (
          <li key={night.id}>
            <ScreenLink to={{ name: 'nights', night: night.id }}>{names(nightKey(night))}</ScreenLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
