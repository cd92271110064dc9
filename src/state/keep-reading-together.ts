import type { GameStore } from './game-state'
import { joinReading } from './join-reading'
import type { Ports } from './ports'
import { restoreReading } from './slices/reading'

/** What another tab has read is read here too: else the next thing kept here would forget it. Returns an unsubscribe. */
export function keepReadingTogether(store: GameStore, vault: Ports['vault']): () => void {
  return vault.onForeignWrite((key) => {
    if (key !== 'reading') return
    const there = restoreReading(vault.read('reading'))
    store.setState(({ reading }) => ({ reading: joinReading(reading, there) }))
  })
}
