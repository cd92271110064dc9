import { useState } from 'preact/hooks'
import type { Game } from '../../state/game'
import { useReader } from '../reader-context'
import { EVERYTHING, type Wanted } from './narrow'

const left = new WeakMap<Game, Wanted>()

/** What was asked for last, so that the way back from a passage leads to the same list. Gone when the page is closed. */
export function useRemembered(): readonly [Wanted, (wanted: Wanted) => void] {
  const { game } = useReader()
  const [wanted, setWanted] = useState(left.get(game) ?? EVERYTHING)
  const set = (next: Wanted) => {
    left.set(game, next)
    setWanted(next)
  }
  return [wanted, set]
}
