import type { PassageId } from '../../evidence/ids'
import type { ChapterBook, ChoiceFacts } from '../../story/structure'

/** As many as a teacher looks through in the middle of a lesson; all others are found by a word. */
const MOST = 6

/** The passages on which most choices of these chapters rest, those first. */
export function mostCited(books: readonly Pick<ChapterBook, 'choices'>[]): readonly PassageId[] {
  const counts = new Map<PassageId, number>()
  for (const { choices } of books)
    for (const { passages } of Object.values<ChoiceFacts>(choices))
      for (const passage of passages) counts.set(passage, (counts.get(passage) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([passage]) => passage)
}
