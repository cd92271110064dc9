import type { TermForms } from '../../evidence/term'

/** A stretch of text, and the term it names, if it names one. */
export interface Stretch {
  readonly text: string
  readonly term?: TermForms
}

/** Cuts a text into stretches; put together they give the text again. */
export type Matcher = (text: string) => readonly Stretch[]

const ENDINGS =
  't|k|n|i|os|es|ös|ok|ek|ök|ak|ot|et|öt|at|on|en|ön|ban|ben|ból|ből|ba|be|nak|nek|ra|re|ról|ről|tól|től|hoz|hez|höz|val|vel|ért|ig|ja|je|a|e|jai|jei|ai|ei|juk|jük|uk|ük|unk|ünk|am|em|om|om'

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const isCapitals = (form: string): boolean => form === form.toUpperCase()

/** A form as it may stand in a sentence: either apostrophe, any space, English plurals, Hungarian endings. */
function pattern(form: string, language: string): string {
  const plain = escaped(form).replaceAll(/['’]/g, "['’]").replaceAll(/\s+/g, String.raw`\s+`)
  if (isCapitals(form)) return language === 'hu' ? String.raw`${plain}(?:-\p{L}+)?` : `${plain}(?:-men|-man)?`
  if (language !== 'hu') return `${plain}(?:e?s)?`
  // A last a or e grows long before an ending: norma, normát.
  return `${plain.replace(/a$/, '[aá]').replace(/e$/, '[eé]')}(?:${ENDINGS}){0,3}`
}

/** The forms of a term that count in texts of a language. English stories also use the Hungarian words. */
function formsOf({ term, hungarian, also }: TermForms, language: string): readonly string[] {
  const forms = [term, hungarian].flatMap((names) => names.split(', ')).concat(also ?? [])
  if (language !== 'hu') return forms
  return forms.filter((form) => isCapitals(form) || hungarian.split(', ').includes(form))
}

/**
 * Finds glossary terms in texts of `language`: whole words only, the longest form first, capitals as they are where a
 * form is all capitals.
 */
export function termMatcher(terms: readonly TermForms[], language: string): Matcher {
  const forms = terms
    .flatMap((term) => formsOf(term, language).map((form) => ({ term, form })))
    .toSorted((a, b) => b.form.length - a.form.length)
  const tests = forms.map(({ term, form }) => ({
    term,
    test: new RegExp(`^(?:${pattern(form, language)})$`, isCapitals(form) ? 'u' : 'iu'),
  }))
  const anywhere = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${forms.map(({ form }) => pattern(form, language)).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  )
  return (text) => {
    const stretches: Stretch[] = []
    let from = 0
    for (const { 0: found, index } of forms.length === 0 ? [] : text.matchAll(anywhere)) {
      const term = tests.find(({ test }) => test.test(found))?.term
      if (!term) continue
      if (index > from) stretches.push({ text: text.slice(from, index) })
      stretches.push({ text: found, term })
      from = index + found.length
    }
    if (from < text.length) stretches.push({ text: text.slice(from) })
    return stretches
  }
}
