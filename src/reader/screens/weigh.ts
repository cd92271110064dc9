import { evidenceWords } from '../../locale/areas/evidence'
import { notesWords } from '../../locale/areas/notes'
import { weighWords } from '../../locale/areas/weigh'
import { WeighPage } from '../weigh/weigh-page'

export const screen = { page: WeighPage, areas: [weighWords, evidenceWords, notesWords] }
