/** Keeps the browser's way back from leaving the page: each step back is answered by a step forward. */
export function holdPlace(win: Pick<Window, 'history' | 'addEventListener'>): void {
  win.history.pushState(null, '')
  win.addEventListener('popstate', () => win.history.pushState(null, ''))
}
