import * as v from 'valibot'
import { FIRST_WORDS, SECOND_WORDS } from './alias-words'
import type { Language } from './ids'

/**
 * A pupil's name for one lesson: `<first>.<second>` or, when all pairs are taken, `<first>.<second>.<number from 2>`.
 * Kept as numbers, so that it can be read in either language.
 */
export type Alias = string

const FIRSTS = FIRST_WORDS.en.length
const SECONDS = SECOND_WORDS.en.length

/** Only as the server writes it: two that are written differently must not be read alike, and none may be empty. */
function isAlias(alias: string): boolean {
  const [first, second, again] = alias.split('.').map(Number)
  return Number(first) < FIRSTS && Number(second) < SECONDS && (again === undefined || again > 1)
}

export const AliasSchema = v.pipe(
  v.string(),
  v.regex(/^(0|[1-9]\d?)\.(0|[1-9]\d?)(\.[1-9]\d{0,2})?$/),
  v.check(isAlias),
)

/** Pairs of words; beyond them aliases carry a number. */
export const ALIAS_PAIRS = FIRSTS * SECONDS

/** The alias number `index` (from 0) in the order of `seed`. Different indexes give different aliases. */
export function aliasAt(index: number, seed: number): Alias {
  // 1009 is prime to the number of pairs, so that each is met once before any is met again.
  const pair = ((index % ALIAS_PAIRS) * 1009 + Math.abs(Math.trunc(seed))) % ALIAS_PAIRS
  const again = Math.floor(index / ALIAS_PAIRS) + 1
  const words = `${pair % FIRSTS}.${Math.floor(pair / FIRSTS)}`
  return again === 1 ? words : `${words}.${again}`
}

/** The alias as it is read: `Blue Tram`, `Kék Villamos`. What is no alias gives an empty text. */
export function aliasText(alias: Alias, language: Language): string {
  const [first, second, again] = alias.split('.')
  const words = [FIRST_WORDS[language][Number(first)], SECOND_WORDS[language][Number(second)], again]
  return words.filter((word) => word !== undefined).join(' ')
}
