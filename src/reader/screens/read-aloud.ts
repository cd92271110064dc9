import { readAloudWords } from '../../locale/areas/read-aloud'
import { ReadAloud } from '../read-aloud/read-aloud'

export const screen = { page: ReadAloud, areas: [readAloudWords] }
