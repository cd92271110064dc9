import { shellWords } from '../../locale/areas/shell'
import { storyWords } from '../../locale/areas/story'
import { endingOf } from '../../state/selectors/progress'
import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import { ScreenLink } from '../frame/screen-link'
import { useWords } from '../hooks/use-words'

/** The title of the ending that was reached, if one was. */
export function endingTitle(playing: Playing): string | undefined {
  const ending = endingOf(playing)
  return ending && wordsOf(playing.books, `${ending}.title`)
}

/** Where to go when the story has no choice left. */
export function EndingActs() {
  const words = useWords(storyWords)
  const shell = useWords(shellWords)
  return (
    <p class="acts2 ending-acts">
      <ScreenLink to={{ name: 'debrief' }} class="btn btn--accent">
        {words('toDebrief')}
      </ScreenLink>
      <ScreenLink to={{ name: 'rewind' }} class="btn">
        {words('anotherChoice')}
      </ScreenLink>
      <ScreenLink to={{ name: 'title' }} class="btn">
        {shell('roles')}
      </ScreenLink>
    </p>
  )
}
