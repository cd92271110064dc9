import { area } from '../area'
import { city } from '../strings/en/city'

export const cityWords = area(city, { hu: async () => (await import('../strings/hu/city')).city })
