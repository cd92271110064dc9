import { evidenceWords } from '../../locale/areas/evidence'
import { notesWords } from '../../locale/areas/notes'
import { EvidenceSheet } from '../evidence/evidence-sheet'

export const screen = { page: EvidenceSheet, areas: [evidenceWords, notesWords] }
