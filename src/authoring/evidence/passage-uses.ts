import type { PassageUse } from '../../evidence/passage-use'
import type { ChapterBook } from '../../story/structure'

/** Where the stories use each passage: the choices that cite it, in the order of roles and chapters. */
export function passageUses(books: readonly ChapterBook[]): Readonly<Record<string, readonly PassageUse[]>> {
  const uses: Record<string, PassageUse[]> = {}
  for (const { role, chapter, choices } of books)
    for (const [choice, { passages }] of Object.entries(choices))
      for (const passage of passages) {
        const list = uses[passage] ?? []
        list.push({ role, chapter, choice })
        uses[passage] = list
      }
  return uses
}
