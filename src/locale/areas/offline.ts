import { area } from '../area'
import { offline } from '../strings/en/offline'

export const offlineWords = area(offline, { hu: async () => (await import('../strings/hu/offline')).offline })
