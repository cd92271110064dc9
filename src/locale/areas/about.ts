import { area } from '../area'
import { about } from '../strings/en/about'

export const aboutWords = area(about, { hu: async () => (await import('../strings/hu/about')).about })
