import { setTimeout as sleep } from 'node:timers/promises'
import type { Wanted } from './divergence'
import { divergences } from './divergence'
import { type LiveGame, readLive } from './live-game'
import type { World } from './world'

/** What a look at the page gave. `atRest`: nothing was on its way and nothing changed any more while it was looked at. */
export interface Look {
  readonly faults: readonly string[]
  readonly live: LiveGame | undefined
  readonly atRest: boolean
}

/**
 * So many looks in a row find the same before a page is taken to be at rest. Each waits until the page has nothing to do,
 * so that on a busy machine they take as much longer as everything does there.
 */
const SAME_LOOKS = 60
const FEW_LOOKS = 6

/** What is not needed any more keeps no program running. */
const UNWATCHED = { ref: false }

/**
 * Looks again until the page and a replay agree, or until the page is at rest without it. For longer than `patience`
 * milliseconds nothing is waited for: what is then still under way is late, and nothing is said against it.
 */
export async function lookUntilAgreed(world: World, wanted: Wanted, patience: number): Promise<Look> {
  const end = performance.now() + patience
  let before = ''
  let same = 0
  for (;;) {
    // While a page is being opened there is nothing to read on it.
    const live = await Promise.race([
      readLive(world.page).catch(() => undefined),
      sleep(patience, undefined, UNWATCHED),
    ])
    const playing = live?.playing && { ...wanted, role: wanted.role ?? live.playing.playthrough.role }
    const faults = live ? divergences(live, world.stories, playing ?? wanted) : ['no game is on the page']
    const seen = JSON.stringify(live) ?? ''
    same = seen === before && !isWaiting(world) ? same + 1 : 0
    before = seen
    // Where any path will do the page agrees before anything has come of the step.
    if (faults.length === 0 && same >= (wanted.any ? FEW_LOOKS : 0)) return { faults, live, atRest: true }
    if (same >= SAME_LOOKS) return { faults, live, atRest: true }
    if (performance.now() > end) return { faults, live, atRest: false }
    await Promise.race([world.page.evaluate(untilIdle).catch(() => undefined), sleep(2000, undefined, UNWATCHED)])
  }
}

/** Waits until the page is at rest, whatever stands on it; false if it is not within `patience` milliseconds. */
export async function comesToRest(world: World, patience: number): Promise<boolean> {
  const never: Wanted = { role: undefined, choices: () => false, says: '', may: [], screen: '' }
  return (await lookUntilAgreed(world, never, patience)).atRest
}

/** A page that was closed gets no answer any more. */
function isWaiting({ underWay, page }: World): boolean {
  return [...underWay].some((request) => {
    try {
      return request.frame().page() === page
    } catch {
      return false
    }
  })
}

/** A tab that lies behind another is never told that it is idle; and one that was closed never answers. */
function untilIdle(): Promise<void> {
  return new Promise((done) => {
    setTimeout(() => requestIdleCallback(() => done(), { timeout: 200 }), 20)
    setTimeout(done, 400)
  })
}
