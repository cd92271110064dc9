import { area } from '../area'
import { readAloud } from '../strings/en/read-aloud'

export const readAloudWords = area(readAloud, {
  hu: async () => (await import('../strings/hu/read-aloud')).readAloud,
})
