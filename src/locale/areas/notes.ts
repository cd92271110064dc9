import { area } from '../area'
import { notes } from '../strings/en/notes'

export const notesWords = area(notes, { hu: async () => (await import('../strings/hu/notes')).notes })
