import { rewindWords } from '../../locale/areas/rewind'
import { Glyph } from '../frame/glyph'
import { useWords } from '../hooks/use-words'

/** What the blocks on the map of paths mean. */
export function PathKey() {
  const words = useWords(rewindWords)
  return (
    <ul class="pathkey" aria-label={words('key')}>
      <li>
        <i class="taken" /> {words('thisRun')}
      </li>
      <li>
        <i class="other" /> {words('otherRun')}
      </li>
      <li>
        <i class="unseen" /> {words('notSeen')}
      </li>
      <li>
        <i class="closed" /> {words('wasClosed')}
      </li>
      <li class="badge-contested">
        <Glyph name="contested" /> {words('turningPoint')}
      </li>
    </ul>
  )
}
