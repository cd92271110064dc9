import { citeWords } from '../../locale/areas/cite'
import { evidenceWords } from '../../locale/areas/evidence'
import { journalWords } from '../../locale/areas/journal'
import { libraryWords } from '../../locale/areas/library'
import { notesWords } from '../../locale/areas/notes'
import { ownCopyWords } from '../../locale/areas/own-copy'
import { recordWords } from '../../locale/areas/record'
import { PassagePage } from '../evidence/passage-page'

export const screen = {
  page: PassagePage,
  areas: [citeWords, journalWords, evidenceWords, recordWords, libraryWords, ownCopyWords, notesWords],
}
