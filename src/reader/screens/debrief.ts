import { debriefWords } from '../../locale/areas/debrief'
import { recordWords } from '../../locale/areas/record'
import { DebriefPage } from '../debrief/debrief-page'

export const screen = { page: DebriefPage, areas: [debriefWords, recordWords] }
