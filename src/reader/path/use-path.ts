import { useEffect, useMemo } from 'preact/hooks'
import type { Playing } from '../../state/slices/session'
import { useGame, useIntents } from '../hooks/use-game'
import { type Deed, deedsOf, rememberedDeeds } from './deeds'

export interface Path {
  readonly playing: Playing
  /** As a person remembers them. */
  readonly deeds: readonly Deed[]
}

/** The playthrough with the words of every chapter met; `undefined` while nothing is played. */
export function usePath(): Path | undefined {
  const session = useGame(({ session }) => session)
  const intents = useIntents()
  const playing = session.status === 'playing' ? session : undefined
  const role = playing?.structure.role
  useEffect(() => {
    if (role !== undefined) void intents.loadEarlierChapters()
  }, [role, intents])
  return useMemo(() => playing && { playing, deeds: rememberedDeeds(deedsOf(playing)) }, [playing])
}
