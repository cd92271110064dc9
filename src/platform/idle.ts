/** Calls `work` once the page has been painted and nothing presses. Returns a cancel. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callback; after two frames the first paint is behind us there too.
  if (typeof window.requestIdleCallback !== 'function') {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(work)
    })
    return () => cancelAnimationFrame(frame)
  }
  const handle = window.requestIdleCallback(work, { timeout: 2000 })
  return () => window.cancelIdleCallback(handle)
}
