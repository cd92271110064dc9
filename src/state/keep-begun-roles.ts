import type { GameStore } from './game-state'

/**
 * Has each role kept for playing without a network once a choice was taken in it. `keep` says whether all of it is here;
 * what is not, because the network went meanwhile say, is asked for again with the next choice.
 */
export function keepBegunRoles(store: GameStore, keep: (role: string) => Promise<boolean>): () => void {
  const asked = new Set<string>()
  return store.subscribe(({ session }, before) => {
    if (session === before.session || session.status !== 'playing' || session.playthrough.choices.length === 0) return
    const { role } = session.structure
    if (asked.has(role)) return
    asked.add(role)
    void keep(role)
      .catch(() => false)
      .then((whole) => whole || asked.delete(role))
  })
}
