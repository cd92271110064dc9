import { nightsWords } from '../../locale/areas/nights'
import { recordWords } from '../../locale/areas/record'
import { NightsPage } from '../nights/nights-page'

export const screen = { page: NightsPage, areas: [nightsWords, recordWords] }
