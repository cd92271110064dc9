import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Game } from '../state/game'
import type { ReaderPorts } from './reader-ports'

export interface Reader {
  readonly game: Game
  readonly ports: ReaderPorts
}

export const ReaderContext = createContext<Reader | undefined>(undefined)

/** The game and the ports that the page was mounted with. Throws outside `mountReader`, which is a mistake in the code. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('a part of the page stands outside mountReader')
  return reader
}
