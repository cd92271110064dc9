import type { ChapterId } from '../../story/ids'
import { restoreReading } from '../slices/reading'
import { type Language, restoreSettings, type Settings } from '../slices/settings'
import { addBooks } from './books'
import type { Context } from './context'
import { playingIn, tell } from './context'

export interface SettingsIntents {
  /** Reads settings and what was read before from this device. */
  restore(): void
  set<Key extends keyof Settings>(key: Key, value: Settings[Key]): void
  /** Changes the language of the page and, where a translation exists, of the story, in the middle of a scene. */
  setLanguage(language: Language): Promise<void>
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

export function createSettingsIntents(context: Context): SettingsIntents {
  const { store, ports } = context
  const set: SettingsIntents['set'] = (key, value) => {
    store.setState(({ settings }) => ({ settings: { ...settings, [key]: value } }))
    // What was set in another tab meanwhile stays set for the next visit.
    const there = ports.vault.read('settings')
    const settings =
      there === undefined ? store.getState().settings : { ...restoreSettings(parse(there)), [key]: value }
    const written = ports.vault.write('settings', JSON.stringify(settings))
    if (!written.ok) tell(context, written.fault.code)
  }
  return {
    set,
    restore() {
      const kept = ports.vault.read('settings')
      const restored = restoreSettings(parse(kept))
      const own: Language = ports.language().startsWith('hu') ? 'hu' : 'en'
      const settings = kept === undefined ? { ...restored, language: own } : restored
      store.setState({ settings, reading: restoreReading(ports.vault.read('reading')) })
    },
    async setLanguage(language) {
      set('language', language)
      const now = playingIn(context)
      if (!now) return
      const books = await addBooks(context, now, Object.keys(now.books) as ChapterId[], {})
      if (!books.ok) tell(context, books.fault.code)
    },
  }
}
