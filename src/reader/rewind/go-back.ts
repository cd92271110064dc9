import type { Playthrough } from '../../playthrough/playthrough'
import type { Game } from '../../state/game'
import type { Slot } from '../../state/intents/save-intents'

/** What a save is called that the game kept of its own accord. The page of saves finds words for it. */
export const KEPT_BY_THE_GAME = ''

/**
 * Keeps the present path among the saves before it is left, unless a save has it already. Shorter pieces of the same
 * path that were kept so before are taken away, being all in the new one.
 */
export function keepPath({ store, intents }: Game): void {
  const { session } = store.getState()
  if (session.status !== 'playing' || session.playthrough.choices.length === 0) return
  const slots = intents.slots()
  if (isKept(slots, session.playthrough)) return
  const kept = intents.saveAs(KEPT_BY_THE_GAME)
  if (kept) for (const { key } of piecesOf(slots, session.playthrough)) intents.removeSlot(key)
}

/** Goes back to before choice `index` (0-based) and asks nothing, because the path that is left is kept. */
export async function goBackTo(game: Game, index: number): Promise<void> {
  keepPath(game)
  await game.intents.rewind(index)
}

/** True if a save holds every choice of the playthrough. */
export function isKept(slots: readonly Slot[], playthrough: Playthrough): boolean {
  return slots.some(({ save }) => isPieceOf(playthrough, save.playthrough))
}

/** Saves kept by the game that say nothing the playthrough does not say. */
function piecesOf(slots: readonly Slot[], playthrough: Playthrough): readonly Slot[] {
  return slots.filter(({ save }) => save.name === KEPT_BY_THE_GAME && isPieceOf(save.playthrough, playthrough))
}

function isPieceOf(piece: Playthrough, whole: Playthrough): boolean {
  return (
    piece.role === whole.role &&
    piece.seed === whole.seed &&
    piece.choices.length <= whole.choices.length &&
    piece.choices.every((choice, index) => choice === whole.choices[index])
  )
}
