import type { ChoiceId, LineId, SceneId } from './ids'

/** Something met between two choices: the beginning of a scene, or a line of text. */
export type Beat =
  | { readonly kind: 'scene'; readonly scene: SceneId }
  | { readonly kind: 'line'; readonly line: LineId }

/** All that happens between two choices, and the choices then open. No options left means the story is over. */
export interface Turn {
  readonly beats: readonly Beat[]
  readonly options: readonly Option[]
}

export interface Option {
  readonly id: ChoiceId
  /** Shown with its reason, never taken. */
  readonly locked: boolean
}

/** A value of an ink variable, as far as stories use them. */
export type VariableValue = number | string | boolean
export type Variables = Readonly<Record<string, VariableValue>>
