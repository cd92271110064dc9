import { area } from '../area'
import { debrief } from '../strings/en/debrief'

export const debriefWords = area(debrief, { hu: async () => (await import('../strings/hu/debrief')).debrief })
