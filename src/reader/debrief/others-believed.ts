import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import type { Deed } from '../path/deeds'
import type { OthersBelief } from '../reader-ports'

/** One account at a turning point, and how many others believed it. */
export interface BeliefCount {
  readonly choice: string
  readonly text: string
  readonly count: number
  readonly yours: boolean
}

/**
 * What others believed, in the order in which the choices stood on the page; choices that nobody took are there with 0,
 * those that this path was not offered are left out. Empty if nobody else chose.
 */
export function othersBelieved(
  deed: Pick<Deed, 'choice' | 'options'>,
  books: Playing['books'],
  others: readonly OthersBelief[],
): readonly BeliefCount[] {
  const counts = new Map(others.map(({ choice, count }) => [choice, count]))
  const open = deed.options.filter(({ locked }) => !locked)
  const beliefs = open.map(({ id }) => ({
    choice: id,
    text: wordsOf(books, id) ?? '',
    count: counts.get(id) ?? 0,
    yours: id === deed.choice,
  }))
  return beliefs.some(({ count }) => count > 0) ? beliefs : []
}
