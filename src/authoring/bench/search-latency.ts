import { withChromium } from '../house/chromium'

/** Milliseconds from a query in the search field to its answer standing on the page, laid out. */
export interface SearchLatency {
  readonly queries: number
  readonly median: number
  /** 95 of 100 are answered within. */
  readonly within95: number
  readonly longest: number
  /** Queries that found something. */
  readonly answered: number
}

/** Types each query into the library at `address` and waits for its list; nothing is typed before the last has come. */
export function measureSearch(address: string, queries: readonly string[]): Promise<SearchLatency> {
  return withChromium(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.addInitScript({ content: 'globalThis.__name = (made) => made' })
    await page.goto(`${address}#/library`)
    await page.locator('.entries li').first().waitFor()
    const times = await page.evaluate(async (all) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')
      if (!field) throw new Error('The library has no search field.')
      const channel = new MessageChannel()
      const drawn = () =>
        new Promise((done) => {
          channel.port1.onmessage = done
          // After everything that the input has already set going.
          setTimeout(() => channel.port2.postMessage(0))
        })
      const measured: { ms: number; found: boolean }[] = []
      for (const query of all) {
        field.value = query
        const begun = performance.now()
        field.dispatchEvent(new Event('input', { bubbles: true }))
        await drawn()
        document.body.getBoundingClientRect()
        measured.push({
          ms: performance.now() - begun,
          found: document.querySelector('.entries:not(.entries--near) li') !== null,
        })
      }
      return measured
    }, queries)
    const sorted = times.map(({ ms }) => ms).toSorted((a, b) => a - b)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    return {
      queries: sorted.length,
      median: at(0.5),
      within95: at(0.95),
      longest: sorted.at(-1) ?? 0,
      answered: times.filter(({ found }) => found).length,
    }
  })
}
