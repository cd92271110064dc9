import type { RoleId } from '../../story/ids'
import type { Turn } from '../../story/turn'
import { loadFaces } from '../people/load-faces'
import type { Reader } from '../reader-context'
import { loadTerms, type Opened, type TermLine } from '../terms/term-lines'
import type { LineEntry } from './page-flow'

/** What is laid over the plain lines of a turn: terms that can be opened, and the faces of those who speak. */
export type DressLines = (
  turn: Turn,
  lines: readonly LineEntry[],
  language: string,
  opened: Opened | undefined,
  open: (opened: Opened | undefined) => void,
) => ReadonlyMap<string, TermLine>

/** Fetches what is needed for it; whichever part does not come is left out. */
export async function loadDress(reader: Reader, role: RoleId, language: string): Promise<DressLines> {
  const [terms, faces] = await Promise.all([loadTerms(reader.ports.library, language), loadFaces(reader, role)])
  return (turn, lines, lang, opened, open) => {
    const marked = terms?.(lines, lang, opened, open)
    const beside = faces(turn, lines)
    return new Map(
      lines.map(({ id, text }): [string, TermLine] => {
        const term = marked?.get(id)
        const face = beside.get(id)
        const inside = term?.inside ?? text
        return [
          id,
          {
            inside: face ? (
              <>
                {face}
                {inside}
              </>
            ) : (
              inside
            ),
            below: term?.below,
          },
        ]
      }),
    )
  }
}
