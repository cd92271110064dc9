import { area } from '../area'
import { rewind } from '../strings/en/rewind'

export const rewindWords = area(rewind, { hu: async () => (await import('../strings/hu/rewind')).rewind })
