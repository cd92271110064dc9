import type { Game } from '../../state/game'
import type { GameState } from '../../state/game-state'
import { useOutside } from './use-outside'

/** The state of this page's own game. */
export const useGameState = ({ store }: Pick<Game, 'store'>): GameState =>
  useOutside(store.subscribe, store.getState, store)

/** The language of this page's own settings. */
export const useOwnLanguage = (game: Pick<Game, 'store'>): 'en' | 'hu' =>
  useGameState(game).settings.language === 'hu' ? 'hu' : 'en'
