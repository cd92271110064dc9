import { rewindWords } from '../../locale/areas/rewind'
import { savesWords } from '../../locale/areas/saves'
import { SavesPage } from '../saves/saves-page'

export const screen = { page: SavesPage, areas: [savesWords, rewindWords] }
