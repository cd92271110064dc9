import type { TermForms } from '../../evidence/term'

/** A stretch of text, and the term it names, if it names one. */
export interface Stretch {
  readonly text: string
  readonly term?: TermForms
}

/** Cuts a text into stretches; put together they give the text again. */
export type Matcher = (text: string) => readonly Stretch[]

const ENDINGS =
  't|k|n|i|os|es|ös|ok|ek|ök|ak|ot|et|öt|at|on|en|ön|ban|ben|ból|ből|ba|be|nak|nek|ra|re|ról|ről|tól|től|hoz|hez|höz|val|vel|ért|ig|ja|je|a|e|jai|jei|ai|ei|juk|jük|uk|ük|unk|ünk|am|em|om|om'.split(
    '|',
  )

/** Whether Hungarian could have hung this on a word, in at most so many pieces. */
function isEnding(text: string, pieces = 3): boolean {
  if (text === '') return true
  return (
    pieces > 0 && ENDINGS.some((ending) => text.startsWith(ending) && isEnding(text.slice(ending.length), pieces - 1))
  )
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const isCapitals = (form: string): boolean => form === form.toUpperCase()

/** What may hang on a form up to the end of the word. */
const TAILS = {
  capitals: /(?:-men|-man)?(?![\p{L}\p{N}])/uy,
  capitalsHungarian: /(?:-\p{L}+)?(?![\p{L}\p{N}])/uy,
  plural: /(?:[eE]?[sS])?(?![\p{L}\p{N}])/uy,
  letters: /\p{L}*(?![\p{L}\p{N}])/uy,
}

/** What stands at a place of a text, if it is what is looked for. */
type Look = (text: string, from: number) => string | undefined

function at(pattern: RegExp): Look {
  return (text, from) => {
    pattern.lastIndex = from
    return pattern.exec(text)?.[0]
  }
}

/** Looks for a form as it may stand in a sentence: either apostrophe, any space, plurals, Hungarian endings. */
function lookFor(form: string, language: string): Look {
  const plain = escaped(form).replaceAll(/['’]/g, "['’]").replaceAll(/\s+/g, String.raw`\s+`)
  const inHungarian = language === 'hu'
  const withTail = (head: Look, tail: Look, fits: (tail: string) => boolean = () => true): Look => {
    return (text, from) => {
      const begun = head(text, from)
      const end = begun === undefined ? undefined : tail(text, from + begun.length)
      return begun !== undefined && end !== undefined && fits(end.toLowerCase()) ? begun + end : undefined
    }
  }
  if (isCapitals(form))
    return withTail(at(new RegExp(plain, 'uy')), at(inHungarian ? TAILS.capitalsHungarian : TAILS.capitals))
  if (!inHungarian) return withTail(at(new RegExp(plain, 'iuy')), at(TAILS.plural))
  // A last a or e grows long before an ending: norma, normát.
  const stem = plain.replace(/a$/, '[aá]').replace(/e$/, '[eé]')
  return withTail(at(new RegExp(stem, 'iuy')), at(TAILS.letters), (end) => isEnding(end))
}

/** The forms of a term that count in texts of a language. English stories also use the Hungarian words. */
function formsOf({ term, hungarian, also }: TermForms, language: string): readonly string[] {
  const forms = [term, hungarian].flatMap((names) => names.split(', ')).concat(also ?? [])
  if (language !== 'hu') return forms
  return forms.filter((form) => isCapitals(form) || hungarian.split(', ').includes(form))
}

/** Every place where a word may begin. */
const BEGINNINGS = /(?<![\p{L}\p{N}])\S/gu

/**
 * Finds glossary terms in texts of `language`: whole words only, the longest form first, capitals as they are where a
 * form is all capitals. Each form is its own small pattern, made when a word with its first letter is met: one pattern
 * of all forms and endings would hold up the page for seconds until it is made.
 */
export function termMatcher(terms: readonly TermForms[], language: string): Matcher {
  const forms = terms
    .flatMap((term) => formsOf(term, language).map((form) => ({ term, form })))
    .toSorted((a, b) => b.form.length - a.form.length)
  const looks = new Map<string, readonly { readonly term: TermForms; readonly look: Look }[]>()
  const looksOf = (letter: string) => {
    const known = looks.get(letter)
    if (known) return known
    const made = forms
      .filter(({ form }) => firstLetter(form) === letter)
      .map(({ term, form }) => ({ term, look: lookFor(form, language) }))
    looks.set(letter, made)
    return made
  }
  const wordOf = (text: string, from: number): Stretch | undefined => {
    for (const { term, look } of looksOf(firstLetter(text.charAt(from)))) {
      const found = look(text, from)
      if (found !== undefined) return { text: found, term }
    }
    return undefined
  }
  return (text) => {
    const stretches: Stretch[] = []
    let from = 0
    for (const { index } of text.matchAll(BEGINNINGS)) {
      const found = index < from ? undefined : wordOf(text, index)
      if (!found) continue
      if (index > from) stretches.push({ text: text.slice(from, index) })
      stretches.push(found)
      from = index + found.text.length
    }
    if (from < text.length) stretches.push({ text: text.slice(from) })
    return stretches
  }
}

const firstLetter = (text: string): string => text.charAt(0).toLowerCase()
