/** What stands behind `#` in the page's address, without it; still percent-encoded. */
export function readHash(): string {
  return window.location.hash.replace(/^#/, '')
}

/** Changes what stands behind `#`. `replace` leaves no step in the browser's history. Calls no listener. */
export function writeHash(hash: string, how: 'push' | 'replace'): void {
  if (readHash() === hash) return
  if (how === 'push') window.history.pushState(null, '', `#${hash}`)
  else window.history.replaceState(null, '', `#${hash}`)
}

/** Calls back when the person goes back, forward, or follows a link within the page. Returns an unsubscribe. */
export function onHashChange(listener: (hash: string) => void): () => void {
  const heard = (): void => listener(readHash())
  window.addEventListener('hashchange', heard)
  return () => window.removeEventListener('hashchange', heard)
}

/** The whole address of this game with `hash` behind it, for a link to be sent. */
export function addressWith(hash: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${hash}`
}
