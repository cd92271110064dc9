import { useEffect, useReducer } from 'preact/hooks'
import { type Area, type Translate, tableFor, tableNow, translator } from '../../locale/area'
import { guidedWords } from '../../locale/areas/guided'

/** The words of an area in a language; English until another has come. */
export function useAreaWords<Key extends string>(area: Area<Key>, language: string): Translate<Key> {
  const [, repaint] = useReducer((count: number) => count + 1, 0)
  const table = tableNow(area, language)
  useEffect(() => {
    if (!table) void tableFor(area, language).then(() => repaint(0))
  }, [area, language, table])
  return translator(table ?? area.en, language)
}

export type GuidedKey = typeof guidedWords extends Area<infer Key> ? Key : never

export const useGuidedWords = (language: string): Translate<GuidedKey> => useAreaWords(guidedWords, language)

/** The line for a fault of the class, `class/no-such-code` say. */
export const faultKey = (fault: string): GuidedKey => `fault_${fault.replace('/', '_')}` as GuidedKey
