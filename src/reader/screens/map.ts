import { mapWords } from '../../locale/areas/map'
import { recordWords } from '../../locale/areas/record'
import { MapPage } from '../map/map-page'

export const screen = { page: MapPage, areas: [mapWords, recordWords] }
