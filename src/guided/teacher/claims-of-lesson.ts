import type { ContestedClaim } from '../../evidence/contested-claim'
import type { ChapterBook, ChoiceFacts } from '../../story/structure'

/** As many as a teacher reads through the evening before. */
const MOST = 6

/**
 * The open questions that these chapters lead to and that can be voted on: those weighed at a turning point first, then
 * those on whose passages most choices rest.
 */
export function claimsOfLesson(
  claims: readonly ContestedClaim[],
  books: readonly Pick<ChapterBook, 'choices'>[],
): readonly ContestedClaim[] {
  const facts = books.flatMap(({ choices }) => Object.values<ChoiceFacts>(choices))
  const weighed = new Set<string>(facts.flatMap(({ weigh }) => weigh ?? []))
  const cited = facts.flatMap(({ passages }) => passages)
  const weightOf = ({ id, positions }: ContestedClaim): number => {
    const sides = new Set(positions.flatMap(({ passages }) => passages))
    return (weighed.has(id) ? 1_000_000 : 0) + cited.filter((passage) => sides.has(passage)).length
  }
  return claims
    .filter(({ positions }) => positions.length > 1)
    .map((claim) => ({ claim, weight: weightOf(claim) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ claim }) => claim)
}
