import { rewindWords } from '../../locale/areas/rewind'
import { RewindPage } from '../rewind/rewind-page'

export const screen = { page: RewindPage, areas: [rewindWords] }
