import { area } from '../area'
import { journal } from '../strings/en/journal'

export const journalWords = area(journal, { hu: async () => (await import('../strings/hu/journal')).journal })
