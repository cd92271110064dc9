import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import { type Area, type Translate, tableFor, tableNow, translator } from '../../locale/area'
import type { Language } from '../../state/slices/settings'
import { useGame } from './use-game'

export function useLanguage(): Language {
  return useGame(({ settings }) => settings.language)
}

/** The words of one area in the language of the settings. While a language is on its way the words before it stay. */
export function useWords<Key extends string>(area: Area<Key>): Translate<Key> {
  const language = useLanguage()
  const [, repaint] = useReducer((count: number) => count + 1, 0)
  const shown = useRef({ language: 'en', table: area.en })
  const here = tableNow(area, language)
  if (here && shown.current.table !== here) shown.current = { language, table: here }
  useEffect(() => {
    if (tableNow(area, language)) return
    let left = false
    void tableFor(area, language).then(() => {
      if (!left) repaint(0)
    })
    return () => {
      left = true
    }
  }, [area, language])
  const { language: used, table } = shown.current
  return useMemo(() => translator(table, used), [table, used])
}
