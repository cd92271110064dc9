/** A piece of prose of the catalogue. English is the master; Hungarian is there once it has been translated. */
export interface Words {
  readonly en: string
  readonly hu?: string
}

/** A proper name in both languages: people in the order of each language, places as each language calls them. */
export interface Names {
  readonly hu: string
  readonly en: string
}

/** The words to show, and the language they really are in, so that a page can mark a passage left in English. */
export function wordsIn(words: Words, language: string): { readonly text: string; readonly language: 'en' | 'hu' } {
  return language === 'hu' && words.hu !== undefined
    ? { text: words.hu, language: 'hu' }
    : { text: words.en, language: 'en' }
}
