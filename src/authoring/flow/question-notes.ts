import type { Demand } from './demand'
import type { InkSymbol } from './ink-symbol'

/** What the reader of one node may note down. */
export interface QuestionNotes {
  ask(node: number, variable: string, demand: Demand): void
  assign(node: number, variable: string, value: InkSymbol): void
  makeWild(variable: string): void
  readonly globals: ReadonlySet<string>
  /** Whether the choice at a node may have been taken before. */
  metAgain(node: number): boolean
  /** Paths of containers whose visits, or turns of visits, are kept. */
  readonly counted: readonly string[]
  readonly dated: readonly string[]
}
