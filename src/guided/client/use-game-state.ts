import { useOutside } from './use-outside'

interface OwnGame<State> {
  readonly store: { subscribe(listener: () => void): () => void; getState(): State }
}

/** The state of this page's own game. */
export const useGameState = <State>({ store }: OwnGame<State>): State =>
  useOutside(store.subscribe, store.getState, store)

/** The language of this page's own settings. */
export const useOwnLanguage = (game: OwnGame<{ readonly settings: { readonly language: string } }>): 'en' | 'hu' =>
  useGameState(game).settings.language === 'hu' ? 'hu' : 'en'
