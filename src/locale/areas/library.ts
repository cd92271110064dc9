import { area } from '../area'
import { library } from '../strings/en/library'

export const libraryWords = area(library, { hu: async () => (await import('../strings/hu/library')).library })
