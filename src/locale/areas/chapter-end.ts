import { area } from '../area'
import { chapterEnd } from '../strings/en/chapter-end'

export const chapterEndWords = area(chapterEnd, {
  hu: async () => (await import('../strings/hu/chapter-end')).chapterEnd,
})
