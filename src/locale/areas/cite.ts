import { area } from '../area'
import { cite } from '../strings/en/cite'

export const citeWords = area(cite, { hu: async () => (await import('../strings/hu/cite')).cite })
