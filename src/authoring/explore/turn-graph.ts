import type { Demand, Shift } from '../flow/demand'
import type { InkChoice } from '../machine/ink-internals'
import type { PlayedTurn } from '../machine/ink-machine'
import type { Atom } from './value-table'

// Choices that are open, and the turns that lead from one to the next.

/** One variable that still matters at a control, and the bands of its values seen so far. */
export interface Slot {
  /** The same for the same question about the same variable, wherever it is asked. */
  readonly id: number
  readonly variable: string
  readonly demand: Demand
  /** A value for each band: any other of the band would do as well. */
  readonly atoms: Atom[]
  readonly byAtom: Map<number, number>
  readonly byBand: Map<string, number>
}

/** A slot that the turn itself looks at, and how its bands group for that. */
export interface LocalSlot {
  readonly slot: number
  readonly demand: Demand
  /** By band of the slot; filled as bands come up. */
  readonly groups: number[]
  readonly byGroup: Map<string, number>
}

/** A choice, open at a place, from which everything that can follow depends on the slots alone. */
export interface Control {
  readonly id: number
  /** What the choice is counted under. */
  readonly key: string
  readonly locked: boolean
  /** The scene in which the choice is offered. */
  readonly scene: string | undefined
  readonly choice: InkChoice
  readonly slots: readonly Slot[]
  readonly slotOf: ReadonlyMap<string, number>
  readonly local: readonly LocalSlot[]
  /** All states seen, rows of the bands of the slots. */
  seen: number
  /** Those of them that have not been gone on from. */
  fresh: number
  /** Where it lies in the story: what can lead here has a higher or the same rank. */
  readonly rank: number
  readonly summaries: Map<string, TurnSummary>
}

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
