import { area } from '../area'
import { guided } from '../strings/en/guided'

export const guidedWords = area(guided, { hu: async () => (await import('../strings/hu/guided')).guided })
