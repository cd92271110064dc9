import type { Term } from '../../evidence/term'

/** Case and accents do not count in looking a word up: `avo` finds `ÁVÓ`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Terms whose English or Hungarian name has `sought` in it, in the order of the language's alphabet; all if it is empty. */
export function findTerms(terms: readonly Term[], sought: string, language: 'en' | 'hu'): readonly Term[] {
  const wanted = plain(sought.trim())
  const name = ({ term, hungarian }: Term) => (language === 'hu' ? hungarian : term)
  const order = new Intl.Collator(language)
  return terms
    .filter(({ term, hungarian }) => plain(term).includes(wanted) || plain(hungarian).includes(wanted))
    .toSorted((a, b) => order.compare(name(a), name(b)))
}
