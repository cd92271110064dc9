import { claimsAbout } from '../../evidence/claims-about'
import type { PassageId } from '../../evidence/ids'
import type { ChapterBook } from '../../story/structure'
import type { EvidenceBase } from '../evidence/evidence-base'

/** So many of so many. */
export interface Share {
  readonly of: number
  readonly count: number
}

/** How much of the catalogue the stories use, and how much of the stories rests on it. */
export interface StoryUse {
  /** Choices that cite at least one passage. */
  readonly choices: Share
  readonly passagesOfFive: Share
  readonly passagesOfFurther: Share
  /** Claims that are weighed at a turning point, and those that a cited passage takes a side in or bears on. */
  readonly claimsWeighed: Share
  readonly claimsTouched: Share
  /** Events that rest on at least one passage which a choice cites. */
  readonly events: Share
  readonly neverCited: readonly PassageId[]
  readonly claimsUntouched: readonly string[]
  readonly eventsUnused: readonly string[]
}

/** What the choices of all `books` use of the catalogue. */
export function storyUse(
  books: readonly Pick<ChapterBook, 'choices'>[],
  base: Pick<EvidenceBase, 'passages' | 'contested' | 'events'>,
): StoryUse {
  const facts = books.flatMap(({ choices }) => Object.values(choices))
  const cited = new Set<string>(facts.flatMap(({ passages }) => passages))
  const weighed = new Set<string>(facts.flatMap(({ weigh }) => weigh ?? []))
  const touched = new Set<string>([
    ...weighed,
    ...base.passages
      .filter(({ id }) => cited.has(id))
      .flatMap(({ id }) => claimsAbout(base.contested, id).map(({ claim }) => claim.id)),
  ])
  const share = <T>(list: readonly T[], is: (item: T) => boolean): Share => ({
    of: list.length,
    count: list.filter(is).length,
  })
  const isUsed = ({ passages }: { readonly passages: readonly string[] }) => passages.some((id) => cited.has(id))
  const circle = (wanted: string) => base.passages.filter((passage) => passage.circle === wanted)
  return {
    choices: share(facts, ({ passages }) => passages.length > 0),
    passagesOfFive: share(circle('five'), ({ id }) => cited.has(id)),
    passagesOfFurther: share(circle('further'), ({ id }) => cited.has(id)),
    claimsWeighed: share(base.contested, ({ id }) => weighed.has(id)),
    claimsTouched: share(base.contested, ({ id }) => touched.has(id)),
    events: share(base.events, isUsed),
    neverCited: base.passages.flatMap(({ id }) => (cited.has(id) ? [] : [id])),
    claimsUntouched: base.contested.flatMap(({ id }) => (touched.has(id) ? [] : [id])),
    eventsUnused: base.events.flatMap((event) => (isUsed(event) ? [] : [event.id])),
  }
}
