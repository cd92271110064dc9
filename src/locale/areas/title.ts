import { area } from '../area'
import { title } from '../strings/en/title'

export const titleWords = area(title, { hu: async () => (await import('../strings/hu/title')).title })
