import { area } from '../area'
import { timeline } from '../strings/en/timeline'

export const timelineWords = area(timeline, { hu: async () => (await import('../strings/hu/timeline')).timeline })
