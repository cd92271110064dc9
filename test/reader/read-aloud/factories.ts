import type { SpeechPort, SpeechVoice } from '../../../src/reader/reader-ports'

export function voice(id: string, lang: string, byDefault = false): SpeechVoice {
  return { id, name: id, lang, byDefault }
}

/** A synthesiser that says nothing and remembers what it was asked; tests end or break what it is saying. */
export function fakeSpeech() {
  const said: string[] = []
  let now: { ended(): void; failed(): void } | undefined
  const port: SpeechPort = {
    voices: () => Promise.resolve([]),
    say(text, { id }, rate, events) {
      said.push(`${id} at ${rate}: ${text}`)
      now = events
      return () => {
        said.push('hush')
        now = undefined
      }
    },
  }
  return { said, port, end: () => now?.ended(), fail: () => now?.failed() }
}
