import type { Question, Tally } from '../protocol/ballot'
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
    <ol class="bars">
      {drawn.map(({ id, count, share }) => (
        <li key={id}>
          <span class="say">
            {question.options.find((option) => option.id === id)?.words[language]}
            {before && <span class="was num"> {words('wasBefore', { count: before.counts[id] ?? 0 })}</span>}
          </span>
          <span class="bar-o" aria-hidden="true">
            <i style={{ width: `${share * 100}%` }} />
          </span>
          <span class="num">{count}</span>
        </li>
      ))}
    </ol>
  )
}
