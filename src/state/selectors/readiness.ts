import type { GameState } from '../game-state'

/** The story can be read, and a press on a choice acts at once: the turns behind the first choices are known. */
export const isReadable = ({ session }: GameState): boolean => session.status === 'playing'

/** What runs the story is here. */
export const canReplay = ({ session }: GameState): boolean =>
  session.status === 'playing' && session.allChoices.length > 0
