import type { ChoiceId } from './ids'

/** What can go wrong in play. Each code has a line in the string tables. */
export type StoryFault =
  /** The choice is not among those open now: the story was edited, or the file is of another story. */
  | { readonly code: 'story/choice-gone'; readonly choice: ChoiceId }
  /** The choice is shown with a reason and cannot be taken. */
  | { readonly code: 'story/choice-locked'; readonly choice: ChoiceId }
  /** Ink reported an error; `detail` is for the log, not for the player. */
  | { readonly code: 'story/ink-error'; readonly detail: string }
  /** The structure could not be read: truncated, or not a structure at all. */
  | { readonly code: 'story/broken-structure'; readonly detail: string }

export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault }

/** A result that has come off. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** A result that has not, and why: a value, for what can go wrong in play. */
export function fail<Fault>(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault }
}
