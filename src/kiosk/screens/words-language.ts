import { useGame } from '../../reader/hooks/use-game'
import type { ChapterBook } from '../../story/structure'

/** The language in which the words of a story's line or choice are here: another than the page's until it is translated. */
export function useWordsLanguage(key: string | undefined): {
  readonly lang: string | undefined
  readonly foreign: boolean
} {
  const language = useGame(({ settings }) => settings.language)
  const session = useGame((state) => state.session)
  if (key === undefined || session.status !== 'playing') return { lang: undefined, foreign: false }
  const book = Object.values<ChapterBook>(session.books).find(({ words }) => key in words)
  const foreign = book !== undefined && book.language !== language
  return { lang: foreign ? book.language : undefined, foreign }
}
