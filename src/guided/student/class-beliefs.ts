import type { ChapterBook, ChoiceFacts } from '../../story/structure'
import { type Ballot, isCounted, type Tally } from '../protocol/ballot'

/** What a vote says of whom the others trusted, once the class has seen it. Counts only, the pupil's own vote left out. */
export type ShownResult =
  /** By choice of the story. */
  | { readonly kind: 'choice'; readonly counts: Readonly<Record<string, number>> }
  /** By the passages of each side. */
  | {
      readonly kind: 'claim'
      readonly contested: string
      readonly sides: readonly { readonly passages: readonly string[]; readonly count: number }[]
    }

/** Results by the id of their question; what is asked again takes the place of what it was. */
export type ShownResults = Readonly<Record<string, ShownResult>>

/** The results with that of a vote; unchanged as long as it is not shown, or where it was about nothing of the story. */
export function withResult(
  known: ShownResults,
  { question, open, shown, round }: Ballot,
  tally: Tally,
  own: string | undefined,
): ShownResults {
  if (open || !shown || tally.ballot !== question.id || tally.round !== round || !isCounted(tally)) return known
  const count = (id: string): number => Math.max(0, (tally.counts[id] ?? 0) - (id === own ? 1 : 0))
  const { about, options } = question
  if (about.kind === 'choice') {
    const counts = Object.fromEntries(options.map(({ id }) => [id, count(id)]))
    return { ...known, [question.id]: { kind: 'choice', counts } }
  }
  if (about.kind === 'own') return known
  const sides = options.map(({ id, passages }) => ({ passages, count: count(id) }))
  return { ...known, [question.id]: { kind: 'claim', contested: about.contested, sides } }
}

/**
 * How many others trusted each account of a turning point on `claim`, by choice. A vote on the question itself counts
 * only where each of its sides belongs to one choice alone, and no two sides to the same one; a vote on the choices goes
 * before it.
 */
export function beliefsAbout(
  claim: string,
  results: ShownResults,
  books: readonly Pick<ChapterBook, 'choices'>[],
): readonly { readonly choice: string; readonly count: number }[] {
  const choices = books
    .flatMap((book) => Object.entries<ChoiceFacts>(book.choices))
    .filter(([, { weigh, locked }]) => weigh === claim && !locked)
  const voted = Object.values(results)
  for (const result of voted) {
    if (result.kind !== 'choice') continue
    const found = choices.flatMap(([choice]) => {
      const count = result.counts[choice]
      return count === undefined ? [] : [{ choice, count }]
    })
    if (found.length > 0) return found
  }
  for (const result of voted) {
    if (result.kind !== 'claim' || result.contested !== claim) continue
    const found = result.sides.map(({ passages, count }) => ({
      count,
      taken: choices.filter(([, facts]) => facts.passages[0] !== undefined && passages.includes(facts.passages[0])),
    }))
    const beliefs = found.flatMap(({ taken, count }) => taken.map(([choice]) => ({ choice, count })))
    const once = new Set(beliefs.map(({ choice }) => choice)).size === beliefs.length
    return once && found.every(({ taken }) => taken.length <= 1) ? beliefs : []
  }
  return []
}
