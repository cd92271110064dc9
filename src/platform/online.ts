/** False when the browser knows that there is no network; true says only that there may be one. */
export function isOnline(): boolean {
  return navigator.onLine
}

/** Calls back when the network goes or comes. Returns an unsubscribe. */
export function onOnlineChange(listener: (online: boolean) => void): () => void {
  const heard = (): void => listener(navigator.onLine)
  window.addEventListener('online', heard)
  window.addEventListener('offline', heard)
  return () => {
    window.removeEventListener('online', heard)
    window.removeEventListener('offline', heard)
  }
}
