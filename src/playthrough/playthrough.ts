import type { ChoiceId, RoleId, SceneId } from '../story/ids'
import type { Variables } from '../story/turn'

/** A playthrough is its list of choices: the save, the undo stack, the share link. State is what replaying it gives. */
export interface Playthrough {
  readonly role: RoleId
  /** The structure it was last played with. Another hash now means: the story was edited since. */
  readonly storyHash: string
  readonly seed: number
  readonly choices: readonly ChoiceId[]
  /** Scenes that were passed over with a summary. */
  readonly passed: readonly SceneId[]
  /** Variables that other playthroughs on this device set before the first line; part of what replay needs. */
  readonly given: Variables
}

/** A role at its first turn. `given` are the variables that another role played here lends it. */
export function beginPlaythrough(role: RoleId, storyHash: string, seed: number, given: Variables = {}): Playthrough {
  return { role, storyHash, seed, choices: [], passed: [], given }
}

/** The playthrough with one more choice; whether the story offers it, replaying tells. */
export function decide(playthrough: Playthrough, choice: ChoiceId): Playthrough {
  return { ...playthrough, choices: [...playthrough.choices, choice] }
}

/** Marks a scene as passed over. Marking it twice changes nothing. */
export function passOver(playthrough: Playthrough, scene: SceneId): Playthrough {
  return playthrough.passed.includes(scene) ? playthrough : { ...playthrough, passed: [...playthrough.passed, scene] }
}

/** The playthrough as it stood before its choice number `index` (0-based); `index` 0 is the beginning. */
export function rewindTo(playthrough: Playthrough, index: number): Playthrough {
  return { ...playthrough, choices: playthrough.choices.slice(0, Math.max(0, index)) }
}
