import { type Words, wordsIn } from '../../evidence/words'
import { useLanguage } from '../hooks/use-words'

/** Prose of the catalogue, marked with the language it really is in. */
export function CatalogueWords({ words }: { readonly words: Words }) {
  const language = useLanguage()
  const { text, language: lang } = wordsIn(words, language)
  return <span lang={lang === language ? undefined : lang}>{text}</span>
}
