import { area } from '../area'
import { shell } from '../strings/en/shell'

export const shellWords = area(shell, { hu: async () => (await import('../strings/hu/shell')).shell })
