import type { PassageId } from '../../evidence/ids'
import type { GameState } from '../../state/game-state'
import { factsOf } from '../../state/selectors/options'

/** More are not read through at the end of a lesson. */
const MOST = 8

/**
 * What a pupil can quote: noted, else opened, else what stands behind the own choices (`given` are everybody's), eight at
 * most. `chosen` stays among them, wherever it came from.
 */
export function passagesMet(
  { session, reading, notes }: Pick<GameState, 'session' | 'reading' | 'notes'>,
  given: readonly string[],
  chosen: string | undefined,
): readonly PassageId[] {
  const everybodys = new Set<string>(given)
  const own = session.status === 'playing' ? session.playthrough.choices.filter((id) => !everybodys.has(id)) : []
  const behind = session.status === 'playing' ? own.flatMap((id) => factsOf(session.books, id).passages) : []
  const met = [...notes.map(({ passage }) => passage), ...[...reading.passages].reverse(), ...behind]
  const first = chosen === undefined ? [] : [chosen as PassageId]
  return [...new Set([...first, ...met])].slice(0, MOST)
}
