import { area } from '../area'
import { method } from '../strings/en/method'

export const methodWords = area(method, { hu: async () => (await import('../strings/hu/method')).method })
