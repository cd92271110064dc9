import { readHash, writeHash } from '../platform/address'
import type { Game } from '../state/game'
import type { GameState } from '../state/game-state'
import { readRoute, routeOf } from '../state/routes'
import type { Screen } from '../state/slices/view'

/** Pages of a class lie over the game's own. */
export const isOfClass = (hash: string): boolean => /^\/?(join|class|wall)(\/|\?|$)/.test(hash)

/** The teacher's page and the projector only look into stories: they keep their address, which has their key. */
export const looksIntoStories = (): boolean => /^\/?(class|wall)/.test(readHash())

/** Pages that need no playthrough. */
const OF_NO_ROLE: readonly Screen['name'][] = ['title', 'settings', 'about', 'passage', 'library', 'notes', 'method']

/** The class pages, as far as an address leads to them. */
export interface ClassPages {
  isInClass(): boolean
  open(hash: string): Promise<void>
  close(): Promise<void>
}

/**
 * What goes where an address points: what it says may be anything, for it can be typed, sent or out of date. Of two
 * addresses that were followed the later one counts.
 */
export function createFollow({ store, intents }: Game, classPages: ClassPages): (hash: string) => Promise<void> {
  let followed = 0
  let shown = false
  return async (hash) => {
    followed += 1
    const mine = followed
    const ofClass = isOfClass(hash)
    if (ofClass || classPages.isInClass()) {
      await classPages.open(ofClass ? hash : '/join')
      shown = true
    } else if (shown) await classPages.close()
    if (ofClass) return
    const route = readRoute(hash)
    const { session } = store.getState()
    if (route.kind === 'play') {
      const open = session.status === 'playing' && session.structure.role === route.role
      if (open) intents.go({ name: 'story' })
      else await intents.openRole(route.role)
      return
    }
    if (route.kind === 'shared') {
      if (route.language) await intents.setLanguage(route.language)
      await intents.openShareCode(route.code)
      for (const passage of route.passages ?? []) intents.markPassageRead(passage)
      // Where the link led nowhere, the address says again what is on the page.
      if (mine === followed) writeHash(addressOf(store.getState()), 'replace')
      return
    }
    if (route.kind === 'unknown') intents.say('address/unknown')
    const screen = route.kind === 'screen' ? route.screen : ({ name: 'title' } as const)
    // A page about the playthrough, opened afresh: the playthrough that was last played is meant.
    if (session.status === 'none' && !OF_NO_ROLE.includes(screen.name)) {
      const latest = intents.latest()
      if (latest) await intents.openRole(latest.playthrough.role)
      // The person has gone on meanwhile.
      if (mine !== followed) return
    }
    intents.go(screen)
  }
}

const hasBegun = ({ session }: GameState): boolean =>
  session.status === 'playing' && session.playthrough.choices.length > 0

/** The role that is played, on its way, or did not come. */
export const roleOf = ({ session }: GameState) =>
  session.status === 'playing' ? session.structure.role : session.status === 'none' ? undefined : session.role

/** What stands behind `#` for what is on the page. */
const addressOf = (state: GameState): string => routeOf(state.view.screen, roleOf(state), hasBegun(state)).slice(1)

/** Keeps the address true to what is on the page: another page is a step in the browser's history, a first choice none. */
export function keepAddress({ store }: Game): void {
  store.subscribe((now, before) => {
    const goesOn = now.view.screen !== before.view.screen || roleOf(now) !== roleOf(before)
    // An address that was just asked for, and is not followed yet, is not written over.
    const begins = hasBegun(now) !== hasBegun(before) && readHash() === addressOf(before)
    const moves = !looksIntoStories() && (goesOn || begins)
    if (moves) writeHash(addressOf(now), goesOn ? 'push' : 'replace')
  })
}
