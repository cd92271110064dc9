import { useEffect } from 'preact/hooks'
import type { GameState } from '../../state/game-state'
import type { Playing } from '../../state/slices/session'
import { useGameState } from '../client/use-game-state'
import type { OnWall } from './on-wall'
import { openWay } from './way-to'

/** The playthrough the teacher leads, opened in this page's own game; `undefined` until it is here. */
export function useStage({ ports, snapshot: { state } }: OnWall): {
  readonly playing: Playing | undefined
  readonly reading: GameState['reading']
} {
  const game = useGameState(ports.game)
  const { stage } = state
  const key = stage && `${stage.role}/${stage.seed}/${stage.choices.join()}/${state.lesson.language}`
  useEffect(() => {
    if (stage) void openWay({ game: ports.game, newSeed: () => stage.seed }, stage, stage.choices, stage.seed)
  }, [key])
  const { session } = game
  const playing = stage && session.status === 'playing' && session.structure.role === stage.role ? session : undefined
  return { playing, reading: game.reading }
}
