import type { PersonId } from '../../evidence/ids'
import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import type { ChapterBook } from '../../story/structure'

/** What the path told of one person's later life. */
export interface Fate {
  readonly person: PersonId
  readonly lines: readonly string[]
}

/** What became of whom, in the order in which it was told. */
export function fatesOf(playing: Playing): readonly Fate[] {
  const books = Object.values<ChapterBook>(playing.books)
  const fates = new Map<PersonId, readonly string[]>()
  for (const { beats } of [...playing.steps.map(({ turn }) => turn), playing.turn]) {
    for (const beat of beats) {
      if (beat.kind !== 'line') continue
      const person = books.flatMap((book) => book.fates[beat.line] ?? [])[0]
      const text = wordsOf(playing.books, beat.line)
      if (person !== undefined && text !== undefined) fates.set(person, [...(fates.get(person) ?? []), text])
    }
  }
  return [...fates].map(([person, lines]) => ({ person, lines }))
}
