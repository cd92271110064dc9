import { area } from '../area'
import { terms } from '../strings/en/terms'

export const termsWords = area(terms, { hu: async () => (await import('../strings/hu/terms')).terms })
