import { NEWS_EVERY_MS } from '../../protocol/limits'
import type { Hint, Peers } from './peers'

/**
 * Gathers the hints that come with every vote and every progress, so that a hall that votes in one instant says so to
 * the other processes four times a second and not two thousand.
 */
export function quietPeers(peers: Peers): Peers {
  const voted = new Set<string>()
  const seats = new Map<string, Set<number>>()

  function flush(): void {
    for (const session of voted) peers.tell({ kind: 'votes', session })
    for (const [session, changed] of seats) peers.tell({ kind: 'seats', session, seats: [...changed] })
    voted.clear()
    seats.clear()
  }

  /** False if the hint has to go at once. */
  function gather(hint: Hint): boolean {
    const isFirst = voted.size === 0 && seats.size === 0
    if (hint.kind === 'votes') voted.add(hint.session)
    else if (hint.kind === 'seats') {
      const changed = seats.get(hint.session) ?? new Set()
      for (const seat of hint.seats) changed.add(seat)
      seats.set(hint.session, changed)
    } else return false
    if (isFirst) setTimeout(flush, NEWS_EVERY_MS)
    return true
  }

  return {
    several: peers.several,
    tell: (hint) => {
      if (!peers.several) return
      if (!gather(hint)) peers.tell(hint)
    },
  }
}
