import type { ChapterBook, ChoiceFacts } from '../../story/structure'
import { type Ballot, isCounted, type Tally } from '../protocol/ballot'

/** One answer to an open question: the passages it rests on, and how many others gave it. */
interface Side {
  readonly passages: readonly string[]
  readonly count: number
}

/** What a vote says of whom the others trusted, once the class has seen it. Counts only, the pupil's own vote left out. */
export type ShownResult =
  /** By choice of the story. */
  | { readonly kind: 'choice'; readonly counts: Readonly<Record<string, number>> }
  /** By the passages of each side. */
  | {
      readonly kind: 'claim'
      readonly contested: string
      readonly sides: readonly Side[]
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
 * How many others trusted each account at one turning point on `claim`, of which `offered` are the open choices. A vote
 * on these very choices goes before one on the question itself, and that before one on the choices of another turning
 * point that weighs the same. The latter two are counted by the passages of their sides: see `bySides`.
 */
export function beliefsAbout(
  claim: string,
  offered: readonly string[],
  results: ShownResults,
  books: readonly Pick<ChapterBook, 'choices'>[],
): readonly { readonly choice: string; readonly count: number }[] {
  const weighed = new Map(
    books.flatMap((book) => Object.entries<ChoiceFacts>(book.choices)).filter(([, { weigh }]) => weigh === claim),
  )
  const here = offered.filter((choice) => weighed.has(choice))
  const passagesOf = (choice: string): readonly string[] => weighed.get(choice)?.passages ?? []
  const voted = Object.values(results)
  const onChoices = voted.flatMap((result) => (result.kind === 'choice' ? [result.counts] : []))
  const asked = onChoices.find((counts) => here.some((choice) => choice in counts))
  if (asked)
    return here.flatMap((choice) => {
      const count = asked[choice]
      return count === undefined ? [] : [{ choice, count }]
    })
  const sides =
    voted.flatMap((result) => (result.kind === 'claim' && result.contested === claim ? [result.sides] : [])).at(0) ??
    onChoices
      .map((counts) => Object.entries(counts).filter(([choice]) => weighed.has(choice)))
      .map((counts) => counts.map(([choice, count]) => ({ passages: passagesOf(choice), count })))
      .find((found) => found.length > 0)
  return sides ? bySides(sides, here, passagesOf) : []
}

/**
 * Each side's count at the choice that rests on it. None at all unless every choice has its one side: what stood there
 * without one would be taken for a choice that nobody trusted.
 */
function bySides(
  sides: readonly Side[],
  choices: readonly string[],
  passagesOf: (choice: string) => readonly string[],
): readonly { readonly choice: string; readonly count: number }[] {
  const found = sides.map(({ passages, count }) => ({
    count,
    taken: choices.filter((choice) => passages.includes(passagesOf(choice)[0] ?? '')),
  }))
  const beliefs = found.flatMap(({ taken, count }) => taken.map((choice) => ({ choice, count })))
  const each = choices.every((choice) => beliefs.filter((belief) => belief.choice === choice).length === 1)
  return each && found.every(({ taken }) => taken.length <= 1) ? beliefs : []
}
