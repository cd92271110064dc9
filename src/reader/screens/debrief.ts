import { citeWords } from '../../locale/areas/cite'
import { debriefWords } from '../../locale/areas/debrief'
import { nightsWords } from '../../locale/areas/nights'
import { notesWords } from '../../locale/areas/notes'
import { recordWords } from '../../locale/areas/record'
import { DebriefPage } from '../debrief/debrief-page'

export const screen = { page: DebriefPage, areas: [debriefWords, recordWords, citeWords, notesWords, nightsWords] }
