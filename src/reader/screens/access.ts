import { accessWords } from '../../locale/areas/access'
import { AccessPage } from '../about/access-page'

export const screen = { page: AccessPage, areas: [accessWords] }
