/** What went wrong on the page, whatever it was. */
export interface PageFaults {
  count(): number
  last(): string
}

const MANY = 3
const WITHIN = 60_000

/**
 * Notes every fault that nobody caught. Three in a minute mean that the page does not mend itself: then `desperate` is
 * called, but not in the page's first minute, so that a page which cannot start is not opened over and over.
 */
export function watchFaults(target: EventTarget, now: () => number, desperate: () => void): PageFaults {
  const start = now()
  let count = 0
  let last = ''
  let recent: readonly number[] = []
  const noted = (said: unknown): void => {
    count += 1
    last = String(said).slice(0, 200)
    recent = [...recent.filter((at) => now() - at < WITHIN), now()]
    if (recent.length >= MANY && now() - start > WITHIN) desperate()
  }
  target.addEventListener('error', (event) => noted('message' in event ? event.message : event.type))
  target.addEventListener('unhandledrejection', (event) => noted('reason' in event ? event.reason : event.type))
  return { count: () => count, last: () => last }
}
