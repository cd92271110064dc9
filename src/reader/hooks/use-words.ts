import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Area, type Translate, tableFor, tableNow, translator } from '../../locale/area'
import type { Language } from '../../state/slices/settings'
import { useGame } from './use-game'

export function useLanguage(): Language {
  return useGame(({ settings }) => settings.language)
}

/** The words of one area in the language of the settings. While a language is on its way the words before it stay. */
export function useWords<Key extends string>(area: Area<Key>): Translate<Key> {
  const language = useLanguage()
  const here = tableNow(area, language)
  const [before, setBefore] = useState({ language: here ? language : 'en', table: here ?? area.en })
  useEffect(() => {
    let left = false
    void tableFor(area, language).then((table) => {
      if (!left) setBefore({ language, table })
    })
    return () => {
      left = true
    }
  }, [area, language])
  const { language: used, table } = here ? { language, table: here } : before
  return useMemo(() => translator(table, used), [table, used])
}
