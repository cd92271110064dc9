import type { GameState } from '../state/game-state'

/** `weather`: only what falls or drifts moves. */
export type Motion = 'full' | 'weather' | 'still'

/** What may move: the person's own setting, else their system's; a picture at rest is the default on neither's wish. */
export function motionOf(setting: GameState['settings']['motion'], systemWantsLess: boolean): Motion {
  if (setting !== 'device') return setting
  return systemWantsLess ? 'still' : 'full'
}
