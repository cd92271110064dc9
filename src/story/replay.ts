import type { ChoiceId } from './ids'
import type { Result, StoryFault } from './story-fault'
import { ok } from './story-fault'
import { beginSession, type StorySession } from './story-session'
import type { RoleStory } from './structure'
import type { Turn, Variables } from './turn'

/** One step of a replay: what was read, then what was chosen at its end. */
export interface Step {
  readonly turn: Turn
  readonly chosen: ChoiceId
}

export type Replay =
  | { readonly kind: 'complete'; readonly session: StorySession; readonly steps: readonly Step[] }
  /** The story was edited: `gone` is the first choice that is no longer open; the session stands just before it. */
  | {
      readonly kind: 'stopped'
      readonly session: StorySession
      readonly steps: readonly Step[]
      readonly gone: ChoiceId
      /** Choices not replayed, `gone` among them. */
      readonly lost: readonly ChoiceId[]
    }

/**
 * Plays `choices` from the beginning. State is always what this gives: ink's own saved state stores choices by
 * position and takes a wrong branch silently once a story was edited.
 */
export function replay(
  story: Pick<RoleStory, 'choices' | 'ink' | 'locked'>,
  seed: number,
  choices: readonly ChoiceId[],
  given: Variables = {},
): Result<Replay, StoryFault> {
  const begun = beginSession(story, seed, given)
  if (!begun.ok) return begun
  return playOn(begun.value, [], choices)
}

/** Takes of `choices` those that come after `before`, which `session` has taken already. */
export function playOn(
  session: StorySession,
  before: readonly Step[],
  choices: readonly ChoiceId[],
): Result<Replay, StoryFault> {
  const steps = [...before]
  for (const chosen of choices.slice(before.length)) {
    const turn = session.turn()
    const next = session.choose(chosen)
    if (!next.ok) {
      if (next.fault.code === 'story/ink-error') return next
      return ok({ kind: 'stopped', session, steps, gone: chosen, lost: choices.slice(steps.length) })
    }
    steps.push({ turn, chosen })
  }
  return ok({ kind: 'complete', session, steps })
}
