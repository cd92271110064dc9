import { chapterEndWords } from '../../locale/areas/chapter-end'
import { recordWords } from '../../locale/areas/record'
import { ChapterEndPage } from '../chapter-end/chapter-end-page'

export const screen = { page: ChapterEndPage, areas: [chapterEndWords, recordWords] }
