import { savesData } from '../platform/device'
import { whenIdle } from '../platform/idle'
import type { Offline } from '../platform/offline'
import type { Game } from '../state/game'

let offline: Promise<Offline> | undefined

/** Rejects where the browser cannot, and while the game is being worked on: there nothing may be kept. */
export async function playOffline(): Promise<Offline> {
  offline ??= import('../platform/offline').then(({ canPlayOffline, openOffline }) => {
    if (import.meta.hot || !canPlayOffline(window)) throw new Error('this browser keeps nothing here')
    return openOffline(window, new URL(import.meta.env.BASE_URL, window.location.href).href)
  })
  return offline
}

/**
 * Once a choice was taken in a role, the city and its sound follow the record of what happened, and the role is kept for
 * playing without a network, as soon as the browser has nothing else to do. Who only looks in is not sent all of it;
 * those who save data can still ask for the latter in the settings. False where not all of the role came.
 */
export async function followBegun({ intents }: Game, role: string): Promise<boolean> {
  await new Promise<void>((done) => whenIdle(done))
  void intents.loadRecord()
  if (savesData()) return true
  const here = await playOffline().catch(() => undefined)
  return here?.keepRole(role) ?? true
}
