import { decide } from '../../playthrough/playthrough'
import type { ChoiceId } from '../../story/ids'
import { ok } from '../../story/story-fault'
import { endingOf } from '../selectors/progress'
import type { Playing } from '../slices/session'
import { chaptersIn, prefetchNext, withBooks } from './books'
import { type Context, playingIn, tell, withRead } from './context'
import { openingOf, standingOf } from './engine'
import { keepReading, writeAutosave } from './keeping'

/**
 * Takes one choice of the turn on screen: replays the path with it, shows the turn behind it and keeps it. False if
 * nothing has changed: the story or its words could not be had, of which the player is told, or the player has gone.
 */
export async function take(context: Context, choice: ChoiceId): Promise<boolean> {
  const now = playingIn(context)
  if (!now) return false
  const { structure, playthrough } = now
  const next = decide(playthrough, choice)
  // Replaying the whole list keeps one way of getting a state; a playthrough is some eighty choices.
  const ahead = now.allChoices.length === 0 ? openingOf(structure, next) : undefined
  const standing = ahead ? ok(ahead) : await standingOf(context, structure, next)
  if (!standing.ok || standing.value.lost.length > 0) {
    tell(context, standing.ok ? 'story/choice-gone' : standing.fault.code)
    return false
  }
  const { steps, turn, variables, allChoices } = standing.value
  const part = ahead ? 'opening' : 'whole'
  const books = await withBooks(context, structure, chaptersIn(structure, turn), now.books, part)
  if (!books.ok) {
    tell(context, books.fault.code)
    return false
  }
  // Ink, or words in another language, may have come while those of the chapter were fetched; or the player has gone.
  const still = playingIn(context)
  if (still?.playthrough !== playthrough) return false
  context.store.setState(({ reading }) => {
    const session: Playing = {
      ...still,
      allChoices: allChoices.length > 0 ? allChoices : still.allChoices,
      playthrough: next,
      steps,
      turn,
      variables,
      books: books.value,
    }
    const read = { ...withRead(reading, [turn]), taken: new Set([...reading.taken, choice]) }
    const ending = endingOf(session)
    const reached = reading.endings[structure.role] ?? []
    const endings =
      ending && !reached.includes(ending) ? { ...read.endings, [structure.role]: [...reached, ending] } : read.endings
    return { session, reading: { ...read, endings } }
  })
  writeAutosave(context)
  keepReading(context)
  prefetchNext(context)
  return true
}
