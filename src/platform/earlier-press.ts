/** Calls back with what was pressed first on this page, if that was before any code could listen; browsers remember it. */
export function onEarlierPress(pressed: (target: unknown) => void): void {
  // Asking for what a browser does not know gives nothing.
  if (typeof PerformanceObserver !== 'function') return
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { name } = entry
      if ('target' in entry && (name === 'pointerdown' || name === 'mousedown' || name === 'click'))
        pressed(entry.target)
    }
    observer.disconnect()
  })
  observer.observe({ type: 'first-input', buffered: true })
}
