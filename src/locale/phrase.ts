/** A text with `{name}` where a value goes; or two, chosen by the value of `count` (Hungarian needs only `other`). */
export type Phrase = string | { readonly one?: string; readonly other: string }

export type Values = Readonly<Record<string, string | number>>

/** Fills a phrase. A value that is missing stays visible as its name, so that it is noticed. */
export function fillPhrase(phrase: Phrase, language: string, values: Values = {}): string {
  return pick(phrase, language, values).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  )
}

/** Made once for each language: making them takes longer than the whole phrase. */
const rulesBy = new Map<string, Intl.PluralRules>()

function pick(phrase: Phrase, language: string, values: Values): string {
  if (typeof phrase === 'string') return phrase
  const rules = rulesBy.get(language) ?? new Intl.PluralRules(language)
  rulesBy.set(language, rules)
  const form = rules.select(Number(values.count ?? 0))
  return form === 'one' ? (phrase.one ?? phrase.other) : phrase.other
}
