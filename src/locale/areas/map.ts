import { area } from '../area'
import { map } from '../strings/en/map'

export const mapWords = area(map, { hu: async () => (await import('../strings/hu/map')).map })
