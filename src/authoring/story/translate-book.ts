import type { ChapterBook } from '../../story/structure'
import { englishHash, type Translations } from './read-translations'

/**
 * A chapter in another language; `undefined` unless every string is there and translates the present English:
 * a page is never half in one language and half in another.
 */
export function translateBook(book: ChapterBook, { byId }: Translations, language: string): ChapterBook | undefined {
  const words: Record<string, string> = {}
  for (const [id, english] of Object.entries(book.words)) {
    const translation = byId.get(id)
    if (!translation || translation.of !== englishHash(english)) return undefined
    words[id] = translation.text
  }
  return { ...book, language, words }
}
