import type { Sound } from './sound-catalogue'

/** One sound that is being heard. */
export interface Voice {
  /** Brings it to a loudness, 0 to 1, over milliseconds, so that two that change places sound as loud as one. */
  fade(to: number, over: number): void
  /** Fades out and lets go of it. */
  stop(over: number): void
}

export interface VoiceEvents {
  /** It has come to its end; a loop never does. */
  ended(): void
  /** It cannot be heard: the file does not come, cannot be decoded, or the browser will not play. */
  failed(): void
}

/** Where sounds come from; tests have one that only writes down what it is asked. */
export interface Voices {
  /** Begins at silence. */
  start(sound: Sound, events: VoiceEvents): Voice
  /** Holds all sound where it is, or lets it go on: the page is hidden, or back. */
  sleep(on: boolean): void
}

/** Calls back once after milliseconds. Returns a cancel. */
export type Later = (work: () => void, after: number) => () => void
