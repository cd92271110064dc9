import { useEffect, useState } from 'preact/hooks'
import type { Turn } from '../../story/turn'
import { useGame } from '../hooks/use-game'
import { useLanguage } from '../hooks/use-words'
import { type Reader, useReader } from '../reader-context'
import type { Opened, TermLine } from '../terms/term-lines'
import type { DressLines } from './dress-lines'
import type { LineEntry } from './page-flow'

/** What was loaded, kept for when the reader comes back from another page: it then is there at once. */
let kept: { readonly game: Reader['game']; readonly key: string; readonly dress: DressLines } | undefined

/**
 * The lines of a turn with their terms and the faces of those who speak, by line id. Empty until the story can be acted
 * on and these have come, and for good if they do not: the text can be read without them.
 */
export function useTerms(
  turn: Turn,
  lines: readonly LineEntry[],
  lang: string,
): ReadonlyMap<string, TermLine> | undefined {
  const reader = useReader()
  const language = useLanguage()
  const role = useGame(({ session }) =>
    session.status === 'playing' && session.allChoices.length > 0 ? session.structure.role : undefined,
  )
  const key = `${role} ${language}`
  const [, repaint] = useState<unknown>()
  const [opened, setOpened] = useState<{ readonly turn: Turn; readonly what: Opened | undefined }>()
  const here = kept?.game === reader.game && kept.key === key ? kept : undefined
  useEffect(() => {
    if (role === undefined || here) return
    return reader.ports.whenIdle(() => {
      void import('./dress-lines')
        .then(({ loadDress }) => loadDress(reader, role, language))
        .then((dress) => {
          kept = { game: reader.game, key, dress }
          repaint(kept)
        })
        .catch(() => {})
    })
  }, [key, reader])
  return here?.dress(turn, lines, lang, opened?.turn === turn ? opened.what : undefined, (what) =>
    setOpened({ turn, what }),
  )
}
