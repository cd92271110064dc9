import type { Moment } from '../../history/moment'
import { pictureShown } from '../../state/selectors/picture-shown'
import type { WallPorts } from './teacher-ports'
import { useLoaded } from './use-teacher'

const LAYERS = ['sky', 'far', 'mid', 'near', 'crowd', 'front'] as const

interface Props {
  readonly ports: Pick<WallPorts, 'pictures' | 'pictureWords' | 'asset'>
  readonly diorama: string
  readonly at: Moment
  readonly language: 'en' | 'hu'
}

/** The place as it looked at that hour, standing still; nothing where the picture does not come. */
export function WallPicture({ ports, diorama, at, language }: Props) {
  const pictures = useLoaded(() => ports.pictures(), 'pictures')
  const of = pictures?.get(diorama)
  const picture = of && (pictures?.get(pictureShown(of, at)) ?? of)
  const words = useLoaded(async () => picture && ports.pictureWords(picture.id), picture?.id ?? '')
  if (!picture) return null
  const { x, y } = picture.focus
  return (
    <div class="wall__picture" {...(words ? { role: 'img', 'aria-label': words[language] } : {})}>
      {LAYERS.map((layer) => (
        <img
          key={`${picture.id}/${layer}`}
          src={ports.asset(`art/dioramas/${picture.id}/${layer}.svg`)}
          alt=""
          style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
        />
      ))}
    </div>
  )
}
