/** Calls back when the page goes out of sight (`true`) or comes back. Returns an unsubscribe. */
export function onHidden(listener: (hidden: boolean) => void): () => void {
  const changed = (): void => listener(document.hidden)
  document.addEventListener('visibilitychange', changed)
  return () => document.removeEventListener('visibilitychange', changed)
}
