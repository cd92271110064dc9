import { area } from '../area'
import { ownCopy } from '../strings/en/own-copy'

export const ownCopyWords = area(ownCopy, { hu: async () => (await import('../strings/hu/own-copy')).ownCopy })
