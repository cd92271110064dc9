import { area } from '../area'
import { evidence } from '../strings/en/evidence'

export const evidenceWords = area(evidence, { hu: async () => (await import('../strings/hu/evidence')).evidence })
