import { factsOf } from '../../state/selectors/options'
import type { Playing } from '../../state/slices/session'

/** The questions that the present choices weigh: of these the historian's note still waits. */
export function weighedAt({ turn, books }: Playing): readonly string[] {
  return turn.options.flatMap(({ id }) => factsOf(books, id).weigh ?? [])
}
