import { citeWords } from '../../locale/areas/cite'
import { evidenceWords } from '../../locale/areas/evidence'
import { libraryWords } from '../../locale/areas/library'
import { notesWords } from '../../locale/areas/notes'
import { ownCopyWords } from '../../locale/areas/own-copy'
import { recordWords } from '../../locale/areas/record'
import { LibraryPage } from '../library/library-page'

export const screen = {
  page: LibraryPage,
  areas: [citeWords, libraryWords, evidenceWords, recordWords, ownCopyWords, notesWords],
}
