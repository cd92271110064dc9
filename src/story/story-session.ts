import { Story } from 'inkjs'
import type { ChoiceId, LineId, SceneId } from './ids'
import { projectVariables } from './project-variables'
import { fail, ok, type Result, type StoryFault } from './story-fault'
import type { RoleInk, RoleStory } from './structure'
import { parseTag } from './tag'
import type { Beat, Option, Turn, Variables } from './turn'

/** A story being played: knows only ids, never words. Not safe to share: `choose` moves it on. */
export interface StorySession {
  /** The turn the story stands at. */
  turn(): Turn
  /**
   * Takes an open choice and returns the turn it leads to. On `choice-gone` and `choice-locked` the session stands
   * where it stood; after an `ink-error` it is spent, and what was chosen is to be replayed in a new one.
   */
  choose(choice: ChoiceId): Result<Turn, StoryFault>
  /** All variables now, by name. Read after each turn: ink's observers do not fire on every change. */
  variables(): Variables
}

/**
 * Begins a role's story. `seed` is any integer; the same seed and choices give the same story.
 * `given` sets variables that the story declares before the first line (what other playthroughs left behind); unknown names are ignored.
 */
export function beginSession(
  structure: RoleInk & Pick<RoleStory, 'locked'>,
  seed: number,
  given: Variables = {},
): Result<StorySession, StoryFault> {
  const errors: string[] = []
  let story: Story
  try {
    story = new Story(structure.ink as string)
  } catch (error) {
    return fail({ code: 'story/broken-structure', detail: String(error) })
  }
  // Set before anything runs: without it inkjs throws in the middle of a line.
  story.onError = (message) => errors.push(message)
  story.state.storySeed = seed
  for (const [name, value] of Object.entries(given)) {
    if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState.$(name, value)
  }

  const locked = new Set<ChoiceId>(structure.locked)
  const advance = (): Result<Turn, StoryFault> => {
    const beats: Beat[] = []
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim()
      for (const tag of story.currentTags ?? []) {
        const { name, value } = parseTag(tag)
        if (name === 'scene') beats.push({ kind: 'scene', scene: value as SceneId })
      }
      if (text !== '') beats.push({ kind: 'line', line: text as LineId })
    }
    const detail = errors.splice(0).join('; ')
    if (detail !== '') return fail({ code: 'story/ink-error', detail })
    const options = story.currentChoices.map((choice): Option => {
      const id = choice.text.trim() as ChoiceId
      return { id, locked: locked.has(id) }
    })
    return ok({ beats, options })
  }

  const first = advance()
  if (!first.ok) return first
  let turn = first.value

  return ok({
    turn: () => turn,
    variables: () => projectVariables(story),
    choose(choice) {
      const option = turn.options.findIndex(({ id }) => id === choice)
      if (option === -1) return fail({ code: 'story/choice-gone', choice })
      if (turn.options[option]?.locked) return fail({ code: 'story/choice-locked', choice })
      story.ChooseChoiceIndex(option)
      const next = advance()
      if (next.ok) turn = next.value
      return next
    },
  })
}
