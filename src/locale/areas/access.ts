import { area } from '../area'
import { access } from '../strings/en/access'

export const accessWords = area(access, { hu: async () => (await import('../strings/hu/access')).access })
