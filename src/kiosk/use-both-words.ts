import { useEffect, useState } from 'preact/hooks'
import { tableFor, tableNow, translator } from '../locale/area'
import { kioskWords } from '../locale/areas/kiosk'
import type { Language } from '../state/slices/settings'

type Key = Extract<keyof (typeof kioskWords)['en'], string>

/** The kiosk's words in a language that is named, where both stand side by side. */
export function useBothWords(): (key: Key, language: Language) => string {
  const [, arrived] = useState(false)
  useEffect(() => {
    void tableFor(kioskWords, 'hu').then(() => arrived(true))
  }, [])
  return (key, language) => translator(tableNow(kioskWords, language) ?? kioskWords.en, language)(key)
}
