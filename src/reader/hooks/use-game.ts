import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { Intents } from '../../state/game'
import type { GameState } from '../../state/game-state'
import { useReader } from '../reader-context'

/** Part of the state; paints again when that part is another value. `select` should not build new objects. */
export function useGame<Value>(select: (state: GameState) => Value): Value {
  const { store } = useReader().game
  const [, repaint] = useReducer((count: number) => count + 1, 0)
  const latest = useRef(select)
  latest.current = select
  const shown = useRef<Value>(undefined as Value)
  shown.current = select(store.getState())
  useLayoutEffect(
    () =>
      store.subscribe((state) => {
        if (!Object.is(latest.current(state), shown.current)) repaint(0)
      }),
    [store],
  )
  return shown.current
}

export function useIntents(): Intents {
  return useReader().game.intents
}
