import { openSpeech, ownVoices, type SpeechWindow } from './speech-voices'

/** One voice for whole pages, where nobody chooses it and no line is marked. */
export interface PageVoice {
  /** Whether this device has a voice of its own for the language; voices from the network are not used. */
  has(language: string): boolean
  /** Reads a text, in place of what is being read. */
  say(text: string, language: string): void
  stop(): void
}

/** A little slower than the voice's own pace, for rooms where others talk. */
const RATE = 0.95
const NOTHING = { ended() {}, failed() {} }

/** The voices of the device itself. Where there are none nothing is said, and nothing breaks. */
export function openVoice(window: SpeechWindow): PageVoice {
  const speech = openSpeech(window)
  let stop = (): void => {}
  const voiceOf = (language: string) => ownVoices(window).find(({ lang }) => lang.toLowerCase().startsWith(language))
  return {
    has: (language) => voiceOf(language) !== undefined,
    say(text, language) {
      const voice = voiceOf(language)
      stop()
      if (voice) stop = speech.say(text, voice, RATE, NOTHING)
    },
    stop: () => stop(),
  }
}
