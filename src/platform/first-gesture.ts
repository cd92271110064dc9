const GESTURES = ['pointerdown', 'keydown', 'touchend'] as const

/** Calls `work` at the person's first press of a key, a button or a finger; before that browsers play nothing. Returns a cancel. */
export function onFirstGesture(work: () => void): () => void {
  const off = new AbortController()
  const heard = (): void => {
    off.abort()
    work()
  }
  for (const gesture of GESTURES) {
    document.addEventListener(gesture, heard, { capture: true, passive: true, signal: off.signal })
  }
  return () => off.abort()
}
