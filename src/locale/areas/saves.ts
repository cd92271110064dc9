import { area } from '../area'
import { saves } from '../strings/en/saves'

export const savesWords = area(saves, { hu: async () => (await import('../strings/hu/saves')).saves })
