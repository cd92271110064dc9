/** What of a window speaking needs; tests hand in their own. */
export interface SpeechWindow {
  readonly speechSynthesis?: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >
  readonly SpeechSynthesisUtterance?: new (text: string) => SpeechSynthesisUtterance
}

/** A voice of the device. `lang` is a language tag, `hu-HU`. */
export interface DeviceVoice {
  readonly id: string
  readonly name: string
  readonly lang: string
  /** The one that the device takes if nobody chooses. */
  readonly byDefault: boolean
}

export interface SpeechEvents {
  ended(): void
  /** The voice could not be heard: it is gone, busy, or the browser wants a press first. */
  failed(): void
}

export interface Speech {
  /** The voices that work on this device alone; those that would send the text elsewhere are left out. */
  voices(): Promise<readonly DeviceVoice[]>
  /** Says a text in place of what is being said; `rate` 1 is the voice's own. Returns a stop, after which no event comes. */
  say(text: string, voice: DeviceVoice, rate: number, events: SpeechEvents): () => void
}

/** Some browsers tell their voices only after a while; who has told none by then, in milliseconds, has none. */
const PATIENCE = 1500

const ofTheDevice = (window: SpeechWindow): readonly SpeechSynthesisVoice[] =>
  window.speechSynthesis?.getVoices().filter(({ localService }) => localService) ?? []

/** The voices that the browser has told so far and that work on this device alone. */
export function ownVoices(window: SpeechWindow): readonly DeviceVoice[] {
  return ofTheDevice(window).map(({ voiceURI, name, lang, default: byDefault }) => ({
    id: voiceURI,
    name,
    // Android writes en_GB.
    lang: lang.replace('_', '-'),
    byDefault,
  }))
}

/** The browser's own voices. Where it has none there is none to choose, and saying something calls `failed`. */
export function openSpeech(window: SpeechWindow): Speech {
  const { speechSynthesis: desk, SpeechSynthesisUtterance: Utterance } = window
  return {
    voices() {
      const here = ownVoices(window)
      if (!desk || here.length > 0) return Promise.resolve(here)
      return new Promise((resolve) => {
        const settle = (): void => {
          clearTimeout(timer)
          desk.removeEventListener('voiceschanged', settle)
          resolve(ownVoices(window))
        }
        const timer = setTimeout(settle, PATIENCE)
        desk.addEventListener('voiceschanged', settle)
      })
    },
    say(text, voice, rate, { ended, failed }) {
      const found = ofTheDevice(window).find(({ voiceURI }) => voiceURI === voice.id)
      if (!desk || !Utterance || !found) {
        failed()
        return () => {}
      }
      let left = false
      const said = new Utterance(text)
      said.voice = found
      said.lang = voice.lang
      said.rate = rate
      said.onend = () => left || ended()
      said.onerror = () => left || failed()
      desk.cancel()
      desk.speak(said)
      return () => {
        if (left) return
        left = true
        desk.cancel()
      }
    },
  }
}
