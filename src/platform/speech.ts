/** What of a window reading aloud needs; tests hand in their own. */
export interface SpeechWindow {
  readonly speechSynthesis?: Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'>
  readonly SpeechSynthesisUtterance?: new (text: string) => SpeechSynthesisUtterance
}

export interface DeviceVoice {
  /** Whether this device has a voice of its own for the language; voices from the network are not used. */
  has(language: string): boolean
  /** Reads a text, in place of what is being read. */
  say(text: string, language: string): void
  stop(): void
}

/** The voices of the device itself. Where there are none nothing is said, and nothing breaks. */
export function openVoice({ speechSynthesis: desk, SpeechSynthesisUtterance: Utterance }: SpeechWindow): DeviceVoice {
  const voiceOf = (language: string): SpeechSynthesisVoice | undefined =>
    desk?.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language))
  return {
    has: (language) => voiceOf(language) !== undefined,
    say(text, language) {
      const voice = voiceOf(language)
      if (!desk || !Utterance || !voice) return
      desk.cancel()
      const said = new Utterance(text)
      said.voice = voice
      said.lang = voice.lang
      said.rate = 0.95
      desk.speak(said)
    },
    stop: () => desk?.cancel(),
  }
}
