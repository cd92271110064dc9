import type { Browser } from 'playwright-core'
import { withChromium } from '../../house/chromium'
import { type Spread, spreadOf } from '../../spread'
import { openSlowPage, SLOWER } from './slow-page'
import { watchTraffic } from './traffic'
import { type Watched, watchPage } from './watch-page'

/** A page of the game, and what its first choice is. */
export interface FirstPage {
  readonly name: string
  /** What follows the site's address. */
  readonly hash: string
  readonly choice: string
  readonly answer: string
  /** What has to be pressed before the first choice is there; with us nothing. */
  readonly steps?: readonly string[]
}

/** The page of another engine: of it only what can be compared is measured. */
export interface PeerPage extends FirstPage {
  readonly address: string
}

/** Times in milliseconds, sizes in kB (1024 bytes) as sent. */
export interface PeerLoad {
  readonly painted: Spread
  readonly kbPainted: Spread
  readonly kbInAll: Spread
  readonly blockingBefore: Spread
}

/** Times in milliseconds, sizes in kB (1024 bytes) as sent. */
export interface FirstLoad {
  readonly paint: Spread
  /** The first choice is painted. */
  readonly painted: Spread
  readonly kbPainted: Spread
  /** From here on a press is answered, its words painted, within 100 ms. */
  readonly acts: Spread
  readonly kbActs: Spread
  readonly requestsActs: Spread
  /** From a press at the moment the choice is painted to its words. */
  readonly earlyPress: Spread
  readonly kbInAll: Spread
  readonly requestsInAll: Spread
  /** In all, without pictures and sound. */
  readonly kbWords: Spread
  /** Of that, the code that makes the picture of the scene move. */
  readonly kbMoving: Spread
  /** What long tasks take beyond 50 ms each, until the choice acts, and after that while nothing is pressed. */
  readonly blockingBefore: Spread
  readonly blockingAfter: Spread
  readonly longestBefore: Spread
  readonly longestAfter: Spread
  readonly heapMb: Spread
  readonly shift: Spread
}

type Numbers<Spreads> = Readonly<Record<keyof Spreads, number>>
type One = Numbers<FirstLoad>

const GIVE_UP = 45_000
/** The load is over when nothing was sent for this long. */
const QUIET = 2000
/** A press is felt as answered at once within this time. */
const AT_ONCE = 100

export interface Loads {
  readonly ours: ReadonlyMap<FirstPage, FirstLoad>
  readonly peers: ReadonlyMap<PeerPage, PeerLoad>
}

/** Opens each page and each peer `runs` times, cold and over a poor line, in turn. Rejects if a choice never acts. */
export async function measureFirstLoads(
  site: string,
  pages: readonly FirstPage[],
  peers: readonly PeerPage[],
  runs: number,
): Promise<Loads> {
  const all = new Map<FirstPage, One[]>(pages.map((page) => [page, []]))
  const others = new Map<PeerPage, Numbers<PeerLoad>[]>(peers.map((peer) => [peer, []]))
  for (let run = 0; run < runs; run += 1) {
    await withChromium(async (browser) => {
      const [warm] = pages
      // The first page of a new browser pays for the start of its processes.
      if (warm) await openOnce(browser, site, warm, 'ready')
      for (const page of pages) all.get(page)?.push(await measureOne(browser, site, page))
      for (const peer of peers) others.get(peer)?.push(await measurePeer(browser, peer))
    })
  }
  return {
    ours: new Map([...all].map(([page, ones]) => [page, spreads<keyof FirstLoad>(ones)])),
    peers: new Map([...others].map(([peer, ones]) => [peer, spreads<keyof PeerLoad>(ones)])),
  }
}

function spreads<Key extends string>(ones: readonly Readonly<Record<Key, number>>[]): Readonly<Record<Key, Spread>> {
  const keys = Object.keys(ones[0] ?? {}) as Key[]
  const entries = keys.map((key) => [key, spreadOf(ones.map((one) => one[key]))])
  return Object.fromEntries(entries) as Record<Key, Spread>
}

async function measurePeer(browser: Browser, peer: PeerPage): Promise<Numbers<PeerLoad>> {
  const { watched, traffic } = await openOnce(browser, peer.address, peer, 'never')
  const painted = Math.max(watched.painted, watched.paint)
  return {
    painted,
    kbPainted: traffic.until(painted).kb,
    kbInAll: traffic.until(Number.POSITIVE_INFINITY).kb,
    blockingBefore: blocking(watched.tasks.filter(({ start }) => start < painted)),
  }
}

async function measureOne(browser: Browser, site: string, page: FirstPage): Promise<One> {
  const alone = await openOnce(browser, site, page, 'never')
  const ready = await openOnce(browser, site, page, 'ready')
  const early = await openOnce(browser, site, page, 'painted')
  const { paint, painted, tasks, shift } = alone.watched
  const acts = Math.max(ready.watched.living, ready.watched.answered - AT_ONCE)
  const before = tasks.filter(({ start }) => start < acts)
  const after = tasks.filter(({ start }) => start >= acts)
  return {
    paint,
    painted: Math.max(painted, paint),
    kbPainted: alone.traffic.until(painted).kb,
    acts,
    kbActs: ready.traffic.until(acts).kb,
    requestsActs: ready.traffic.until(acts).requests,
    earlyPress: early.watched.answered - early.watched.pressed,
    kbInAll: alone.traffic.until(Number.POSITIVE_INFINITY).kb,
    requestsInAll: alone.traffic.until(Number.POSITIVE_INFINITY).requests,
    kbWords: alone.traffic.words().kb,
    kbMoving: alone.traffic.movingCode().kb,
    blockingBefore: blocking(before),
    blockingAfter: blocking(after),
    longestBefore: longest(before),
    longestAfter: longest(after),
    heapMb: alone.heapMb,
    shift,
  }
}

const blocking = (tasks: Watched['tasks']): number =>
  tasks.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0)
const longest = (tasks: Watched['tasks']): number => Math.max(0, ...tasks.map(({ length }) => length))

/** The middle of the first `choice` that can be seen: the written page's may be taken over at any moment. */
function placeOfFirst(choice: string): { readonly x: number; readonly y: number } {
  const boxes = [...document.querySelectorAll(choice)].map((element) => element.getBoundingClientRect())
  const box = boxes.find(({ width }) => width > 0) ?? new DOMRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** When the first choice is pressed. */
type Press = 'never' | 'painted' | 'ready'

async function openOnce(
  browser: Browser,
  site: string,
  { hash, choice, answer, name, steps = [] }: FirstPage,
  press: Press,
) {
  const { page, devtools, close } = await openSlowPage(browser, SLOWER)
  const traffic = await watchTraffic(devtools)
  await devtools.send('Performance.enable')
  await page.addInitScript(watchPage, { choice, answer, press: press === 'ready', steps })
  const begun = Date.now()
  const look = async (): Promise<Watched> => {
    if (Date.now() - begun > GIVE_UP) throw new Error(`The first choice of ${name} did not act within ${GIVE_UP} ms.`)
    await new Promise((done) => setTimeout(done, 20))
    return (await page.evaluate(() => window.watched)) ?? look()
  }
  await page.goto(`${site}${hash}`, { waitUntil: 'commit' })
  let watched = await look()
  if (press === 'painted') {
    while (watched.painted === 0) watched = await look()
    // A person's press, which a script in the page could not make.
    const { x, y } = await page.evaluate(placeOfFirst, choice)
    await page.mouse.click(x, y)
  }
  const waits = (): boolean =>
    press === 'never'
      ? watched.living === 0 || watched.painted === 0 || Date.now() - traffic.last() < QUIET
      : watched.answered === 0
  while (waits()) watched = await look()
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const heapMb = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024 / 1024
  await close()
  return { watched, traffic, heapMb }
}
