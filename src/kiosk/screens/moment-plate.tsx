import { hourOf, longDay } from '../../locale/dates'
import { useGame } from '../../reader/hooks/use-game'
import { useLanguage } from '../../reader/hooks/use-words'
import { Layers } from '../../reader/story/layers'
import { placeName } from '../../reader/story/place-name'
import type { KioskMoment } from '../moment'

/** The picture of a moment, and its hour, day and place. */
export function MomentPlate({ moment }: { readonly moment: KioskMoment }) {
  const language = useLanguage()
  const session = useGame((state) => state.session)
  const record = useGame((state) => state.record)
  const place = session.status === 'playing' ? placeName(session, record, moment.place, language) : ''
  return (
    <figure class="stage">
      <Layers key={moment.picture} diorama={moment.picture} at={moment.at} place={place} />
      <figcaption class="when">
        <time dateTime={moment.at}>{hourOf(moment.at)}</time>
        <span>
          <span class="day">{longDay(moment.at, language)}</span>
          <span class="place">{place}</span>
        </span>
      </figcaption>
    </figure>
  )
}
