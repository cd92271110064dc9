import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import type { Deed } from '../path/deeds'
import type { OthersBeliefs } from '../reader-ports'

/** One account at a turning point, and how many others believed it. `lang` is the language of its words. */
export interface BeliefCount {
  readonly text: string
  readonly lang: string
  readonly count: number
  readonly yours: boolean
}

/**
 * What others believed. By choice, in the order in which the choices stood on the page: those that nobody took are there
 * with 0, those that this path was not offered are left out. By answer, as it was asked. Empty if nobody else chose.
 */
export function othersBelieved(
  deed: Pick<Deed, 'choice' | 'options' | 'lang'>,
  books: Playing['books'],
  others: OthersBeliefs,
  language: 'en' | 'hu',
): readonly BeliefCount[] {
  const beliefs = others.by === 'choice' ? byChoice(deed, books, others.counts) : byAnswer(others.answers, language)
  return beliefs.some(({ count }) => count > 0) ? beliefs : []
}

function byChoice(
  { choice, options, lang }: Pick<Deed, 'choice' | 'options' | 'lang'>,
  books: Playing['books'],
  others: Extract<OthersBeliefs, { by: 'choice' }>['counts'],
): readonly BeliefCount[] {
  const counts = new Map(others.map((each) => [each.choice, each.count]))
  const open = options.filter(({ locked }) => !locked)
  return open.map(({ id }) => ({
    ...{ text: wordsOf(books, id) ?? '', lang },
    ...{ count: counts.get(id) ?? 0, yours: id === choice },
  }))
}

const byAnswer = (
  answers: Extract<OthersBeliefs, { by: 'answer' }>['answers'],
  language: 'en' | 'hu',
): readonly BeliefCount[] =>
  answers.map(({ words, count, yours }) => ({ text: words[language], lang: language, count, yours }))
