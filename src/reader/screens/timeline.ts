import { journalWords } from '../../locale/areas/journal'
import { recordWords } from '../../locale/areas/record'
import { timelineWords } from '../../locale/areas/timeline'
import { TimelinePage } from '../timeline/timeline-page'

export const screen = { page: TimelinePage, areas: [timelineWords, recordWords, journalWords] }
