import type { Place } from '../../evidence/place'
import type { ChapterBook, RoleStructure } from '../../story/structure'
import { setQuotes } from './set-quotes'

/**
 * Makes a chapter ready for the page: typographic quotes, and the names of its places as `place.<id>`, so that hour
 * and place can be shown before the record with all places has been fetched.
 */
export function finishBook(book: ChapterBook, structure: RoleStructure, places: readonly Place[]): ChapterBook {
  const language = book.language === 'hu' ? 'hu' : 'en'
  const words: Record<string, string> = {}
  for (const [id, text] of Object.entries(book.words)) words[id] = setQuotes(text, language)
  for (const scene of structure.scenes) {
    const place = scene.chapter === book.chapter && places.find(({ id }) => id === scene.place)
    if (place) words[`place.${place.id}`] = place.name[language]
  }
  return { ...book, words }
}
