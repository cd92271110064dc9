import type { ComponentChildren } from 'preact'
import { scenesMet } from '../../state/selectors/stage'
import type { RoleId } from '../../story/ids'
import type { Turn } from '../../story/turn'
import type { Reader } from '../reader-context'
import { Portrait } from './portrait'
import { type SpokenLine, speakersOf } from './speakers'
import { inventedOf } from './use-invented'

/** The faces beside the lines of a turn, by line id. */
export type FacesBeside = (turn: Turn, lines: readonly SpokenLine[]) => ReadonlyMap<string, ComponentChildren>

const NONE: ReadonlyMap<string, ComponentChildren> = new Map()

/**
 * Fetches who is drawn in a role. The turn that is being read when they come stays as it is: a face that came late would
 * push its text aside.
 */
export async function loadFaces({ game, ports }: Reader, role: RoleId): Promise<FacesBeside> {
  const answer = await inventedOf(ports.library, role)
  const reading = game.store.getState().session
  const late = reading.status === 'playing' ? reading.turn : undefined
  return (turn, lines) => {
    const { session } = game.store.getState()
    if (!answer.ok || turn === late || session.status !== 'playing' || session.structure.role !== role) return NONE
    return new Map(
      [...speakersOf(lines, scenesMet(session), answer.value)].map(([line, { portrait, mood }]) => [
        line,
        <Portrait key={portrait} of={portrait} mood={mood} class="portrait--speaks" />,
      ]),
    )
  }
}
