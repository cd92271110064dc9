import { type Browser, type CDPSession, chromium } from 'playwright-core'
import { type Spread, spreadOf } from './spread'
import { type Watched, watchFirstChoice } from './watch-first-choice'

/** Times in milliseconds, sizes in kB (1024 bytes) as sent, headers among them. */
export interface FirstLoad {
  readonly paint: Spread
  readonly readable: Spread
  readonly acts: Spread
  readonly kbAtChoice: Spread
  readonly requestsAtChoice: Spread
  readonly kbInAll: Spread
  readonly requestsInAll: Spread
  /** What long tasks take beyond 50 ms each, up to the choice that acts, and in all. */
  readonly blockingAtChoice: Spread
  readonly blockingInAll: Spread
  readonly longestTask: Spread
  readonly heapMb: Spread
  readonly shift: Spread
}

type One = Readonly<Record<keyof FirstLoad, number>>

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, a processor four times slower: a phone on a poor line. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const SLOWER = 4
const GIVE_UP = 45_000
/** The load is over when nothing was sent for this long. */
const QUIET = 2000

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

/** Opens `address` in a cold browser `runs` times over a slow line. Rejects if no choice ever acts. */
export async function measureFirstLoad(address: string, runs: number, executablePath: string): Promise<FirstLoad> {
  const all: One[] = []
  for (let run = 0; run < runs; run += 1) {
    const browser = await chromium.launch({ executablePath, args: ARGS })
    try {
      // The first page of a new browser pays for the start of its processes.
      await openOnce(browser, address)
      all.push(await openOnce(browser, address))
    } finally {
      await browser.close()
    }
  }
  const spread = (key: keyof FirstLoad): Spread => spreadOf(all.map((one) => one[key]))
  return {
    paint: spread('paint'),
    readable: spread('readable'),
    acts: spread('acts'),
    kbAtChoice: spread('kbAtChoice'),
    requestsAtChoice: spread('requestsAtChoice'),
    kbInAll: spread('kbInAll'),
    requestsInAll: spread('requestsInAll'),
    blockingAtChoice: spread('blockingAtChoice'),
    blockingInAll: spread('blockingInAll'),
    longestTask: spread('longestTask'),
    heapMb: spread('heapMb'),
    shift: spread('shift'),
  }
}

async function openOnce(browser: Browser, address: string): Promise<One> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const traffic = await watchTraffic(devtools)
  await devtools.send('Network.emulateNetworkConditions', LINE)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  // tsx wraps each inner function in a call of its own, which the page would not know.
  await page.addInitScript({ content: 'globalThis.__name = (made) => made' })
  await page.addInitScript(watchFirstChoice)
  const begun = Date.now()
  await page.goto(address, { waitUntil: 'commit' })
  const look = (): Promise<Watched | undefined> => page.evaluate(() => window.firstLoad)
  let watched = await look()
  while (!watched?.acts || Date.now() - traffic.last() < QUIET) {
    if (Date.now() - begun > GIVE_UP) throw new Error(`No choice could be pressed at ${address} within ${GIVE_UP} ms.`)
    await new Promise((done) => setTimeout(done, 100))
    watched = await look()
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  await context.close()
  const { acts, readable, paint, tasks, shift } = watched
  const blocking = (before: number): number =>
    tasks.reduce((sum, { start, length }) => sum + (start < before ? Math.max(0, length - 50) : 0), 0)
  const atChoice = traffic.until(acts)
  const inAll = traffic.until(Number.POSITIVE_INFINITY)
  return {
    paint,
    readable: Math.max(readable, paint),
    acts,
    kbAtChoice: atChoice.bytes / 1024,
    requestsAtChoice: atChoice.requests,
    kbInAll: inAll.bytes / 1024,
    requestsInAll: inAll.requests,
    blockingAtChoice: blocking(acts),
    blockingInAll: blocking(Number.POSITIVE_INFINITY),
    longestTask: Math.max(0, ...tasks.map(({ length }) => length)),
    heapMb: heap / 1024 / 1024,
    shift,
  }
}

interface Traffic {
  /** What had come `milliseconds` after the navigation began. */
  until(milliseconds: number): { readonly bytes: number; readonly requests: number }
  /** When something was last sent or came, as `Date.now()` counts. */
  last(): number
}

async function watchTraffic(devtools: CDPSession): Promise<Traffic> {
  const came: { readonly at: number; readonly bytes: number }[] = []
  let begun: number | undefined
  let last = Date.now()
  devtools.on('Network.requestWillBeSent', ({ timestamp, request }) => {
    if (!request.url.startsWith('http')) return
    begun ??= timestamp
    last = Date.now()
  })
  devtools.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    // A picture made inside the page takes nothing from the line.
    if (encodedDataLength > 0) came.push({ at: (timestamp - (begun ?? timestamp)) * 1000, bytes: encodedDataLength })
    last = Date.now()
  })
  await devtools.send('Network.enable')
  await devtools.send('Performance.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  return {
    until(milliseconds) {
      const before = came.filter(({ at }) => at <= milliseconds)
      return { bytes: before.reduce((sum, { bytes }) => sum + bytes, 0), requests: before.length }
    },
    last: () => last,
  }
}
