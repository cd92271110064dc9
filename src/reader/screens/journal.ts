import { evidenceWords } from '../../locale/areas/evidence'
import { journalWords } from '../../locale/areas/journal'
import { recordWords } from '../../locale/areas/record'
import { JournalPage } from '../journal/journal-page'

export const screen = { page: JournalPage, areas: [journalWords, recordWords, evidenceWords] }
