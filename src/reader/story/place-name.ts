import type { PlaceId } from '../../evidence/ids'
import type { GameState } from '../../state/game-state'
import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'

/**
 * The name of a place in the language of the page. A chapter brings the names of its places along (`place.<id>`),
 * because the record with all of them comes only after the first choice can be read.
 */
export function placeName(
  playing: Playing,
  record: GameState['record'],
  place: PlaceId,
  language: 'en' | 'hu',
): string {
  const known = record.status === 'ready' ? record.places.find(({ id }) => id === place)?.name[language] : undefined
  return known ?? wordsOf(playing.books, `place.${place}`) ?? ''
}
