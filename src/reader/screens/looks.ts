import { looksWords } from '../../locale/areas/looks'
import { LookAround } from '../looks/look-around'

export const screen = { page: LookAround, areas: [looksWords] }
