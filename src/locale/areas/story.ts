import { area } from '../area'
import { story } from '../strings/en/story'

export const storyWords = area(story, { hu: async () => (await import('../strings/hu/story')).story })
