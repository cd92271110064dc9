import { hourOf, longDay } from '../../locale/dates'
import type { Stage } from '../../state/selectors/stage'
import { useLanguage } from '../hooks/use-words'
import { SoundCaption } from '../screens'
import { Layers } from './layers'

interface Props {
  readonly stage: Stage
  readonly place: string
  /** The picture can be looked around in. */
  readonly open?: boolean
}

/** The picture of the scene as a plate with its caption: hour, day and place, always in view. */
export function Plate({ stage, place, open = false }: Props) {
  const language = useLanguage()
  return (
    <figure class="stage">
      <Layers key={stage.diorama} diorama={stage.diorama} at={stage.at} place={place} open={open} />
      <figcaption class="when">
        <time dateTime={stage.at}>{hourOf(stage.at)}</time>
        <span>
          <span class="day">{longDay(stage.at, language)}</span>
          <span class="place">{place}</span>
        </span>
        <SoundCaption sounds={[stage.scene.sound, stage.scene.cue]} />
      </figcaption>
    </figure>
  )
}
