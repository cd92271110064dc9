import type { Slot } from '../../state/intents/save-intents'
import { KEPT_BY_THE_GAME } from '../rewind/go-back'

/** The saves as the page lists them: those with a name of the player's own, and those the game kept. Newest first. */
export interface SlotGroups {
  readonly named: readonly Slot[]
  readonly kept: readonly Slot[]
}

export function slotGroups(slots: readonly Slot[]): SlotGroups {
  return {
    named: slots.filter(({ save }) => save.name !== KEPT_BY_THE_GAME),
    kept: slots.filter(({ save }) => save.name === KEPT_BY_THE_GAME),
  }
}

/** `the-flag-with-a-hole-student-2026-11-22.json`: says what it is, and sorts by day in a folder. */
export function fileNameOf(role: string, savedAt: string): string {
  return `the-flag-with-a-hole-${role}-${savedAt.slice(0, 10)}.json`
}

/** A save is some thousand characters; what is larger than this is no save, and is not read. */
export const LARGEST_SAVE = 1_000_000
