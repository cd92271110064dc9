import { area } from '../area'
import { looks } from '../strings/en/looks'

export const looksWords = area(looks, { hu: async () => (await import('../strings/hu/looks')).looks })
