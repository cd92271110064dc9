import { type Words, wordsIn } from '../../evidence/words'
import { useLanguage } from '../hooks/use-words'

/** Prose of the catalogue in the reader's language; marked as English where it has not been translated. */
export function InWords({ words }: { readonly words: Words }) {
  const language = useLanguage()
  const said = wordsIn(words, language)
  return <span lang={said.language === language ? undefined : said.language}>{said.text}</span>
}
