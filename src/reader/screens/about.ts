import { aboutWords } from '../../locale/areas/about'
import { AboutPage } from '../about/about-page'

export const screen = { page: AboutPage, areas: [aboutWords] }
