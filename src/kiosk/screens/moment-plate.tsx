import { useMemo } from 'preact/hooks'
import { hourOf, longDay } from '../../locale/dates'
import { useGame } from '../../reader/hooks/use-game'
import { useLanguage } from '../../reader/hooks/use-words'
import { type Reader, ReaderContext, useReader } from '../../reader/reader-context'
import { Layers } from '../../reader/story/layers'
import { placeName } from '../../reader/story/place-name'
import type { KioskMoment } from '../moment'

interface Props {
  readonly moment: KioskMoment
  /** The story has gone on to its next scene, whose people and weather are not to be seen in this picture. */
  readonly still?: true
}

/** The picture of a moment, and its hour, day and place. */
export function MomentPlate({ moment, still }: Props) {
  const reader = useReader()
  const shown = useMemo(() => (still ? withoutLife(reader) : reader), [reader, still])
  const language = useLanguage()
  const session = useGame((state) => state.session)
  const record = useGame((state) => state.record)
  const place = session.status === 'playing' ? placeName(session, record, moment.place, language) : ''
  return (
    <figure class="stage">
      <ReaderContext.Provider value={shown}>
        <Layers key={moment.picture} diorama={moment.picture} at={moment.at} place={place} />
      </ReaderContext.Provider>
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

function withoutLife({ game, ports: { mountScene: _, ...ports } }: Reader): Reader {
  return { game, ports }
}
