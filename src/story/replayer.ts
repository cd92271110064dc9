import type { ChoiceId } from './ids'
import { playOn, replay, type Step } from './replay'
import type { StorySession } from './story-session'
import type { RoleStory } from './structure'
import type { Variables } from './turn'

type Replayed = Pick<RoleStory, 'choices' | 'ink' | 'locked'>

/** `replay`, which goes on from where it last stood when the next playthrough begins with the last one. */
export type Replayer = typeof replay

interface Stood {
  readonly story: Replayed
  readonly seed: number
  readonly given: Variables
  readonly session: StorySession
  readonly steps: readonly Step[]
}

/**
 * Ink gives the same for the same choices, so taking the one choice that is new gives what replaying all of them would,
 * and the hundredth turn takes no longer than the first. The session of an earlier answer moves on with it.
 */
export function createReplayer(): Replayer {
  let stood: Stood | undefined
  return (story, seed, choices, given = {}) => {
    const from = stood && goesOn(stood, story, seed, choices, given) ? stood : undefined
    // Until it has answered it stands nowhere: an error in the middle of a turn leaves a session that is spent.
    stood = undefined
    const result = from ? playOn(from.session, from.steps, choices) : replay(story, seed, choices, given)
    if (result.ok) stood = { story, seed, given, session: result.value.session, steps: result.value.steps }
    return result
  }
}

function goesOn(
  { story: before, seed: seedBefore, given: givenBefore, steps }: Stood,
  story: Replayed,
  seed: number,
  choices: readonly ChoiceId[],
  given: Variables,
): boolean {
  return (
    before.ink === story.ink &&
    before.locked === story.locked &&
    seedBefore === seed &&
    sameVariables(givenBefore, given) &&
    steps.length <= choices.length &&
    steps.every(({ chosen }, index) => chosen === choices[index])
  )
}

function sameVariables(one: Variables, other: Variables): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}
