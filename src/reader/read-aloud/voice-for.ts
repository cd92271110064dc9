import type { SpeechVoice } from '../reader-ports'

/** The language of a tag: `hu` of `hu-HU`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

export function voicesOf(voices: readonly SpeechVoice[], language: string): readonly SpeechVoice[] {
  return voices.filter(({ lang }) => languageOf(lang) === languageOf(language))
}

/** The voice for a language: the chosen one, else the device's own, else the first; `undefined` if there is none. */
export function voiceFor(
  voices: readonly SpeechVoice[],
  language: string,
  chosen: string | undefined,
): SpeechVoice | undefined {
  const able = voicesOf(voices, language)
  return able.find(({ id }) => id === chosen) ?? able.find(({ byDefault }) => byDefault) ?? able[0]
}
