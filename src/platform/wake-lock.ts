/** What of a page keeping the screen on needs; tests hand in their own. */
export interface WakeWindow {
  readonly navigator: { readonly wakeLock?: { request(type: 'screen'): Promise<EventTarget> } }
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>
}

/**
 * Keeps the screen on for as long as the page is seen. A browser takes the lock away when the page is hidden, so it is
 * asked for again whenever it comes back. Where there is none, nothing happens. Returns a stop.
 */
export function keepAwake({ navigator, document }: WakeWindow): () => void {
  const ask = (): void => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  ask()
  document.addEventListener('visibilitychange', ask)
  return () => document.removeEventListener('visibilitychange', ask)
}
