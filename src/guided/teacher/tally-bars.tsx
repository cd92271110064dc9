import type { Question, Tally } from '../protocol/ballot'
import { Bars } from './bars'
import { bars } from './charts'
import type { TeacherWords } from './use-teacher'

/** Counts as bars in one ink, in the order of the answers. */
export function TallyBars({
  question,
  tally,
  language,
  words,
  before,
}: {
  readonly question: Question
  readonly tally: Tally | undefined
  readonly language: 'en' | 'hu'
  readonly words: TeacherWords
  /** The round before, to be seen beside this one. */
  readonly before: Tally | undefined
}) {
  const drawn = bars(
    question.options.map(({ id }) => ({ id, count: tally?.counts[id] ?? 0 })),
    true,
  )
  return (
    <Bars
      bars={drawn}
      say={(id) => (
        <>
          {question.options.find((option) => option.id === id)?.words[language]}
          {before && <span class="was num"> {words('wasBefore', { count: before.counts[id] ?? 0 })}</span>}
        </>
      )}
    />
  )
}
