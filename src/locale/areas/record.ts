import { area } from '../area'
import { record } from '../strings/en/record'

export const recordWords = area(record, { hu: async () => (await import('../strings/hu/record')).record })
