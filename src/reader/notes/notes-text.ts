import { wordsIn } from '../../evidence/words'
import type { Translate } from '../../locale/area'
import type { Note } from '../../state/slices/notes'
import { openPassage } from '../evidence/open-passages'
import type { ReaderPorts } from '../reader-ports'

type Key = 'log' | 'whoNotSaid' | 'yearNotSaid'

/**
 * The log as plain text: each sentence, then where it rests. The short précis is left out; a passage that does not come
 * stands with its id alone.
 */
export async function notesText(
  ports: Pick<ReaderPorts, 'library' | 'pageAddress'>,
  notes: readonly Note[],
  language: string,
  words: Translate<Key>,
): Promise<string> {
  const entries = await Promise.all(
    notes.map(async ({ text, passage }) => {
      const cited = await openPassage(ports.library, passage)
      const link = ports.pageAddress?.(`#/passage/${passage}`) ?? passage
      if (!cited.ok) return `${text}\n${link}`
      const { who, title, year } = cited.value.source.short
      const said = [
        who ? wordsIn(who, language).text : words('whoNotSaid'),
        wordsIn(title, language).text,
        year ? wordsIn(year, language).text : words('yearNotSaid'),
      ]
      return `${text}\n${said.join(', ')}\n${link}`
    }),
  )
  return `${words('log')}\n\n${entries.join('\n\n')}\n`
}
