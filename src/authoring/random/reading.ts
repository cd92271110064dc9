import type { PlayedTurn } from '../machine/ink-machine'

/** How a story is read by the players and the explorer: what may be taken, what counts as words, where it ends. */
export interface Reading {
  /** Choices that are shown and never taken. */
  isLocked(choice: string): boolean
  wordsOf(line: string): number
  /** The scenes that a turn begins, in order. */
  scenesOf(turn: PlayedTurn): readonly string[]
  /** The ending that a last turn reached, given the scene it ended in; undefined if the story merely stopped. */
  endingOf(turn: PlayedTurn, scene: string | undefined): string | undefined
}
