import type { Shift } from '../flow/demand'
import type { PlayedTurn } from '../machine/ink-machine'
import type { Control } from './control'

/** How one slot of the next control is filled. */
export type Move =
  | { readonly kind: 'band'; readonly band: number }
  /** From a slot of the control the turn began at. */
  | { readonly kind: 'slot'; readonly slot: number; readonly shifts: readonly Shift[] }

export interface Exit {
  readonly control: Control
  readonly moves: readonly Move[]
}

/** What one turn does, for all states that agree on what the turn looks at. Played once. */
export interface TurnSummary {
  /** The control it begins at; undefined for the first turn. */
  readonly from: Control | undefined
  /** Which states of `from` go this way: a group for each of its local slots. */
  readonly groups: readonly number[]
  readonly turn: PlayedTurn
  readonly scenes: readonly string[]
  /** The scene it ends in. */
  readonly scene: string | undefined
  readonly words: number
  readonly ending: string | undefined
  readonly exits: readonly Exit[]
  /** States that went this way. */
  hits: number
}
