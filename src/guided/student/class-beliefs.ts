import type { ChapterBook, ChoiceFacts } from '../../story/structure'
import { type Ballot, isCounted, type Question, type Tally } from '../protocol/ballot'

interface Side {
  readonly passages: readonly string[]
  readonly count: number
}

/** An answer to an open question: the passages it rests on, how many others gave it, and whether the pupil did. */
interface Answer extends Side {
  readonly words: Question['words']
  readonly yours: boolean
}

/** What a vote says of whom the others trusted, once the class has seen it. Counts only, the pupil's own vote left out. */
export type ShownResult =
  /** By choice of the story. */
  | { readonly kind: 'choice'; readonly counts: Readonly<Record<string, number>> }
  /** By answer to an open question. */
  | { readonly kind: 'claim'; readonly contested: string; readonly answers: readonly Answer[] }

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
  const answers = options.map(({ id, words, passages }) => ({ words, passages, count: count(id), yours: id === own }))
  return { ...known, [question.id]: { kind: 'claim', contested: about.contested, answers } }
}

/** Whom the others trusted: by choice of the story, or as they answered the question itself. */
export type Beliefs =
  | { readonly by: 'choice'; readonly counts: readonly { readonly choice: string; readonly count: number }[] }
  | { readonly by: 'answer'; readonly answers: readonly Omit<Answer, 'passages'>[] }

/**
 * Whom the others trusted at one turning point on `claim`, of which `offered` are the open choices; `undefined` where
 * nothing was voted on it. A vote on these very choices goes before one on the question itself, and that before one on
 * the choices of another turning point that weighs the same. What was answered is said by choice where the two fit
 * (see `bySides`), and else in the words of the vote.
 */
export function beliefsAbout(
  claim: string,
  offered: readonly string[],
  results: ShownResults,
  books: readonly Pick<ChapterBook, 'choices'>[],
): Beliefs | undefined {
  const weighed = new Map(
    books.flatMap((book) => Object.entries<ChoiceFacts>(book.choices)).filter(([, { weigh }]) => weigh === claim),
  )
  const here = offered.filter((choice) => weighed.has(choice))
  const passagesOf = (choice: string): readonly string[] => weighed.get(choice)?.passages ?? []
  const voted = Object.values(results)
  const onChoices = voted.flatMap((result) => (result.kind === 'choice' ? [result.counts] : []))
  const asked = onChoices.find((counts) => here.some((choice) => choice in counts))
  if (asked) {
    const counts = here.flatMap((choice) => {
      const count = asked[choice]
      return count === undefined ? [] : [{ choice, count }]
    })
    return { by: 'choice', counts }
  }
  const answered = voted.find((result) => result.kind === 'claim' && result.contested === claim)
  if (answered?.kind === 'claim') {
    const { answers } = answered
    return (
      bySides(answers, here, passagesOf) ?? {
        by: 'answer',
        answers: answers.map(({ words, count, yours }) => ({ words, count, yours })),
      }
    )
  }
  const elsewhere = onChoices
    .map((counts) => Object.entries(counts).filter(([choice]) => weighed.has(choice)))
    .find((counts) => counts.length > 0)
  const sides = elsewhere?.map(([choice, count]) => ({ passages: passagesOf(choice), count }))
  return sides && bySides(sides, here, passagesOf)
}

/**
 * Each side's count at the choice whose first passage it rests on. Only where each choice has its one side, and no side
 * that somebody took is without its one choice: a choice without a side would seem to be what nobody trusted, and votes
 * without a choice would be lost.
 */
function bySides(
  sides: readonly Side[],
  choices: readonly string[],
  passagesOf: (choice: string) => readonly string[],
): Beliefs | undefined {
  const found = sides.map(({ passages, count }) => ({
    count,
    taken: choices.filter((choice) => passages.includes(passagesOf(choice)[0] ?? '')),
  }))
  const counts = found.flatMap(({ taken, count }) => taken.map((choice) => ({ choice, count })))
  const isWhole = choices.every((choice) => counts.filter((each) => each.choice === choice).length === 1)
  const fits = found.every(({ taken, count }) => taken.length === 1 || (taken.length === 0 && count === 0))
  return isWhole && fits ? { by: 'choice', counts } : undefined
}
