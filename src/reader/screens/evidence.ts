import { evidenceWords } from '../../locale/areas/evidence'
import { EvidenceSheet } from '../evidence/evidence-sheet'

export const screen = { page: EvidenceSheet, areas: [evidenceWords] }
