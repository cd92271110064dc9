import { useEffect, useState } from 'preact/hooks'
import type { Turn } from '../../story/turn'
import { useGame } from '../hooks/use-game'
import { useLanguage } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { MarkTerms, Opened, TermLine } from '../terms/term-lines'
import type { LineEntry } from './page-flow'

/**
 * The lines of a turn with their terms, by line id. Empty until the story can be acted on and the glossary has come,
 * and for good if it does not: the text can be read without it.
 */
export function useTerms(
  turn: Turn,
  lines: readonly LineEntry[],
  lang: string,
): ReadonlyMap<string, TermLine> | undefined {
  const { ports } = useReader()
  const language = useLanguage()
  const canAct = useGame(({ session }) => session.status === 'playing' && session.allChoices.length > 0)
  const [mark, setMark] = useState<MarkTerms>()
  const [opened, setOpened] = useState<{ readonly turn: Turn; readonly what: Opened | undefined }>()
  useEffect(() => {
    if (!canAct) return
    return ports.whenIdle(() => {
      void import('../terms/term-lines')
        .then(({ loadTerms }) => loadTerms(ports.library, language))
        .then((marks) => setMark(() => marks))
        .catch(() => {})
    })
  }, [canAct, ports])
  return mark?.(lines, lang, opened?.turn === turn ? opened.what : undefined, (what) => setOpened({ turn, what }))
}
