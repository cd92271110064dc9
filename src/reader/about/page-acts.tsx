import type { Screen } from '../../state/slices/view'
import { ScreenLink } from '../frame/screen-link'

interface Props {
  readonly to: Screen
  readonly says: string
  /** What the page about the game is called here. */
  readonly about: string
}

/** At the foot of a page that explains the game: where it sends its reader first, and the page about the game. */
export function PageActs({ to, says, about }: Props) {
  return (
    <p class="acts">
      <ScreenLink to={to} class="btn btn--main">
        {says}
      </ScreenLink>
      <ScreenLink to={{ name: 'about' }} class="btn">
        {about}
      </ScreenLink>
    </p>
  )
}
