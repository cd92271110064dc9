import type { Browser, CDPSession, Page } from 'playwright-core'
import { withChromium } from '../house/chromium'
import { type Spread, spreadOf } from '../spread'

export interface KioskSoak {
  /** Milliseconds from opening the page to the loop through the days. */
  readonly coldStart: number
  /** Milliseconds from a touch to a moment's choices, over the first visitors. */
  readonly toFirstChoice: Spread
  readonly visitors: number
  /** Megabytes in use after a collection, at ten points of the way. */
  readonly heap: readonly number[]
  /** Elements on the page and listeners, at the beginning and at the end. */
  readonly nodes: readonly [number, number]
  readonly listeners: readonly [number, number]
  /** The share of frames that came later than 50 ms while the loop ran, at 1920 × 1080 and at 3840 × 2160. */
  readonly lateFrames: { readonly hd: number; readonly uhd: number }
}

const POINTS = 10
/** What these functions are compiled with calls it by name; in the page there is none. */
const NAMES = { content: 'globalThis.__name = (work) => work' }

/** Lets `visitors` people after one another play a moment on the kiosk at `address`, as quickly as the page can. */
export function soakKiosk(address: string, visitors: number): Promise<KioskSoak> {
  return withChromium(
    async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
      await page.addInitScript(NAMES)
      const start = performance.now()
      await page.goto(address)
      await page.locator('.touch .btn').first().waitFor()
      const coldStart = performance.now() - start
      const session = await page.context().newCDPSession(page)
      await session.send('Performance.enable')
      const waits = await visits(page, 20)
      const heap: number[] = []
      const first = await facts(session)
      for (let point = 0; point < POINTS; point += 1) {
        await visits(page, Math.ceil((visitors - 20) / POINTS))
        const { heapMb } = await facts(session)
        heap.push(heapMb)
        console.log(`  after ${Math.round(((point + 1) / POINTS) * visitors)} visitors: ${heapMb.toFixed(1)} MB`)
      }
      const last = await facts(session)
      return {
        coldStart,
        toFirstChoice: spreadOf(waits),
        visitors,
        heap,
        nodes: [first.nodes, last.nodes],
        listeners: [first.listeners, last.listeners],
        lateFrames: {
          hd: await lateFrames(browser, address, 1920, 1080),
          uhd: await lateFrames(browser, address, 3840, 2160),
        },
      }
    },
    ['--js-flags=--expose-gc'],
  )
}

/** Milliseconds from the touch to the choices, of each visitor. */
function visits(page: Page, count: number): Promise<readonly number[]> {
  return page.evaluate(async (times) => {
    const there = (selector: string): Promise<HTMLElement> =>
      new Promise((done) => {
        const look = (): void => {
          const found = document.querySelectorAll<HTMLElement>(selector)
          const one = found[Math.floor(Math.random() * found.length)]
          if (one) done(one)
          else requestAnimationFrame(look)
        }
        look()
      })
    const press = async (selector: string): Promise<void> => (await there(selector)).click()
    const waits: number[] = []
    for (let visitor = 0; visitor < times; visitor += 1) {
      const touched = performance.now()
      await press('.touch .btn')
      await press('.moment')
      await there('.choice__go')
      waits.push(performance.now() - touched)
      await press('.choice__go')
      await press('.next .btn:first-child')
      await there('.passage, .precis')
      await press('.k__foot span:last-child .btn:last-child')
      await there('.attract')
    }
    return waits
  }, count)
}

async function facts(session: CDPSession): Promise<{ heapMb: number; nodes: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0
  return { heapMb: metric('JSHeapUsedSize') / 1e6, nodes: metric('Nodes'), listeners: metric('JSEventListeners') }
}

async function lateFrames(browser: Browser, address: string, width: number, height: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.addInitScript(NAMES)
  await page.goto(address)
  await page.locator('.called').waitFor()
  const share = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const gaps: number[] = []
        let before = performance.now()
        const end = before + 10_000
        const frame = (now: number): void => {
          gaps.push(now - before)
          before = now
          if (now < end) requestAnimationFrame(frame)
          else done(gaps.filter((gap) => gap > 50).length / gaps.length)
        }
        requestAnimationFrame(frame)
      }),
  )
  await page.close()
  return share
}
