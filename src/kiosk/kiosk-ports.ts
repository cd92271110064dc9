import type { ReaderPorts } from '../reader/reader-ports'
import type { Game } from '../state/game'
import type { Language } from '../state/slices/settings'
import type { HealthFacts } from './health'
import type { KioskContent } from './moment'
import type { ReadOptions } from './options'
import type { TallyVault } from './tally/keep-tally'

export interface KioskClock {
  /** Milliseconds that never jump, whatever is done to the clock on the wall. */
  now(): number
  /** The time of day here: `2026-11-22`, `18:30`. */
  local(): { readonly day: string; readonly time: string }
  /** Calls back every `milliseconds`. Returns a stop. */
  every(milliseconds: number, work: () => void): () => void
}

/** A voice of the device that reads aloud. */
export interface Voice {
  has(language: Language): boolean
  say(text: string, language: Language): void
  stop(): void
}

/** What the kiosk needs from layers that it may not import. */
export interface KioskPorts {
  readonly clock: KioskClock
  readonly content: KioskContent
  readonly options: ReadOptions
  readonly vault: TallyVault
  /** A game that keeps nothing on this device: one for each visitor. */
  newGame(language: Language): Game
  readerPorts(game: Game): ReaderPorts
  asset(path: string): string
  /** Facts about this device and page, for the people who look after it. */
  health(): HealthFacts
  readonly voice: Voice
  /** Lets a visitor's game be heard. Returns an end to it. */
  startSound(game: Game): Promise<() => void>
  saveFile(name: string, text: string): void
  /** Fills the screen, if the browser lets it. */
  fillScreen(): void
  /** Opens the page afresh. */
  reload(): void
}
