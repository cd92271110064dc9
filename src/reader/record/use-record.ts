import { useEffect } from 'preact/hooks'
import type { GameState } from '../../state/game-state'
import { useGame, useIntents } from '../hooks/use-game'

/** The record, asked for as soon as a page needs it. */
export function useRecord(): GameState['record'] {
  const record = useGame(({ record }) => record)
  const intents = useIntents()
  useEffect(() => {
    if (record.status === 'absent') void intents.loadRecord()
  }, [record.status, intents])
  return record
}
