import { area } from '../area'
import { weigh } from '../strings/en/weigh'

export const weighWords = area(weigh, { hu: async () => (await import('../strings/hu/weigh')).weigh })
