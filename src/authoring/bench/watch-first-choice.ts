/** Times in milliseconds from the start of the navigation; 0 where it has not happened. */
export interface Watched {
  paint: number
  /** The first choice stands on the page. */
  readable: number
  /** It can be pressed. */
  acts: number
  shift: number
  readonly tasks: { readonly start: number; readonly length: number }[]
}

declare global {
  interface Window {
    firstLoad?: Watched
  }
}

/** Runs inside the page, before its own scripts: it may use nothing from outside its own lines. */
export function watchFirstChoice(): void {
  const watched: Watched = { paint: 0, readable: 0, acts: 0, shift: 0, tasks: [] }
  window.firstLoad = watched
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('longtask', ({ startTime, duration }) => watched.tasks.push({ start: startTime, length: duration }))
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.paint = startTime
  })
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') watched.shift += entry.value
  })
  const look = (): void => {
    const choice = document.querySelector('button.choice__go')
    const seen = choice?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (watched.readable === 0 && seen) watched.readable = performance.now()
    if (seen && document.documentElement.dataset.ready === '1') watched.acts = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
