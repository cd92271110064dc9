import type { RuntimeTrouble } from '../machine/ink-machine'
import type { Spread } from '../spread'

/** A run that came to no ending. */
export interface StoppedRun {
  readonly path: readonly string[]
  /** The text of the last line that was read. */
  readonly lastLine: string | undefined
  readonly scene: string | undefined
  /** Empty where the story merely stopped. */
  readonly troubles: readonly RuntimeTrouble[]
}

export interface RandomReport {
  readonly runs: number
  readonly turns: number
  readonly seconds: number
  /** How often each choice was open, and how often taken, by its key. */
  readonly offered: ReadonlyMap<string, number>
  readonly taken: ReadonlyMap<string, number>
  /** How often each line was read, by its text. */
  readonly read: ReadonlyMap<string, number>
  /** How often each scene was begun. */
  readonly scenes: ReadonlyMap<string, number>
  /** Choices that lead to each scene: those of the first run that came there. */
  readonly waysTo: ReadonlyMap<string, readonly string[]>
  /** Runs that came to each ending, of those that pure chance played (every second run). */
  readonly endings: ReadonlyMap<string, number>
  readonly chanceRuns: number
  /** Of each whole path, in the order played. */
  readonly wordsOfPaths: readonly number[]
  /** Of whole paths. */
  readonly words: Spread
  readonly choices: Spread
  /** One of a kind, each with the choices that lead there. */
  readonly stopped: readonly StoppedRun[]
  /** Runs given up because they did not end. */
  readonly endless: number
}
