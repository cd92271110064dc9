import { seededRandom } from '../seeded-random'

/**
 * Things a person might type into the library, by seed: one to three words of the catalogue, some only begun, some
 * without their accents, and one in ten with a wrong letter.
 */
export function searchQueries(texts: readonly string[], count: number, seed: number): readonly string[] {
  const random = seededRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const words = [...new Set(texts.flatMap((text) => text.match(/\p{L}{3,}/gu) ?? []))].toSorted()
  const oneWord = (): string => {
    let word = words[below(words.length)] ?? 'rádió'
    if (random() < 0.4) word = word.slice(0, 3 + below(Math.max(1, word.length - 3)))
    if (random() < 0.5) word = word.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '')
    if (random() < 0.1) word = `${word.slice(0, -1)}${String.fromCharCode(97 + below(26))}`
    return word
  }
  return Array.from({ length: count }, () => Array.from({ length: 1 + below(3) }, oneWord).join(' '))
}
