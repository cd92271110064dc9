import type { OpenChoice, PlayedTurn } from '../machine/ink-machine'

/** How a story is read by the players and the explorer: what may be taken, what counts as words, where it ends. */
export interface Reading {
  /** What a choice is counted under: the same whenever it is the same choice of the source. */
  keyOf(choice: OpenChoice): string
  /** Choices that are shown and never taken, by key. */
  isLocked(choice: string): boolean
  wordsOf(line: string): number
  /** The scenes that a turn begins, in order. */
  scenesOf(turn: PlayedTurn): readonly string[]
  /** The ending that a last turn reached, given the scene it ended in; undefined if the story merely stopped. */
  endingOf(turn: PlayedTurn, scene: string | undefined): string | undefined
}
