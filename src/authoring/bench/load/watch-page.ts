/** What is looked at on a page, as selectors; each means the elements of it that can be seen. */
export interface Watching {
  /** The first choice. */
  readonly choice: string
  /** What changes when it is taken. */
  readonly answer: string
  /** Press the choice as soon as code stands behind it. */
  readonly press: boolean
  /** What has to be pressed, one after another, before the first choice is there. */
  readonly steps: readonly string[]
}

/** Times in milliseconds from the start of the navigation; 0 where it has not happened. */
export interface Watched {
  paint: number
  /** The first choice is painted. */
  painted: number
  /** The page that takes it stands there, and no longer the one written at build. */
  living: number
  pressed: number
  /** What the press led to is painted. */
  answered: number
  shift: number
  readonly tasks: { readonly start: number; readonly length: number }[]
}

declare global {
  interface Window {
    watched?: Watched
  }
}

/** Runs inside the page, before its own scripts: it may use nothing from outside its own lines. */
export function watchPage({ choice, answer, press, steps }: Watching): void {
  const watched: Watched = { paint: 0, painted: 0, living: 0, pressed: 0, answered: 0, shift: 0, tasks: [] }
  window.watched = watched
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('longtask', ({ startTime, duration }) => watched.tasks.push({ start: startTime, length: duration }))
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.paint = startTime
  })
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') watched.shift += entry.value
  })
  // The document holds the first pages of all roles; only one of them is seen.
  const seen = (selector: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
      each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    )
  const text = (): string => seen(answer)?.textContent ?? ''
  /** A message that is posted in a frame comes once the frame has been painted. */
  const oncePainted = (key: 'painted' | 'answered'): void => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      watched[key] = performance.now()
    }
    port2.postMessage(undefined)
  }
  let before = ''
  addEventListener(
    'pointerdown',
    () => {
      before = text()
      watched.pressed ||= performance.now()
    },
    { capture: true },
  )
  let asked = false
  let step = 0
  const look = (): void => {
    const first = seen(choice)
    const next = first ? undefined : seen(steps[step] ?? ':not(*)')
    if (next) {
      step += 1
      next.click()
    }
    if (first && watched.painted === 0) oncePainted('painted')
    if (first && watched.living === 0 && !first.closest('.shell')) {
      watched.living = performance.now()
      if (press) {
        before = text()
        watched.pressed = performance.now()
        first.click()
      }
    }
    if (watched.pressed > 0 && !asked && text() !== before) {
      asked = true
      oncePainted('answered')
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
