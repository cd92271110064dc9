/**
 * A page that is left and come back to as it stood hears nothing of what other tabs have kept meanwhile. It is told so
 * when it comes back, as if it had just been written. Returns a stop.
 */
export function hearWhatWasKeptMeanwhile(win: Window): () => void {
  let left: Readonly<Record<string, string>> = {}
  const leave = ({ persisted }: PageTransitionEvent): void => {
    left = persisted ? allKept(win) : {}
  }
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    for (const [key, newValue] of Object.entries(allKept(win)))
      if (left[key] !== newValue) win.dispatchEvent(new StorageEvent('storage', { key, newValue }))
  }
  win.addEventListener('pagehide', leave)
  win.addEventListener('pageshow', comeBack)
  return () => {
    win.removeEventListener('pagehide', leave)
    win.removeEventListener('pageshow', comeBack)
  }
}

/** What this page's address keeps; nothing where the browser forbids it. */
function allKept(win: Window): Readonly<Record<string, string>> {
  try {
    return { ...win.localStorage }
  } catch {
    return {}
  }
}
