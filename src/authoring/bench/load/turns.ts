import { withChromium } from '../../house/chromium'
import { type Spread, spreadOf } from '../../spread'
import { openSlowPage } from './slow-page'

/** Milliseconds of some turns of a story, with the processor `rate` times slower. */
export interface Turns {
  readonly rate: number
  readonly count: number
  /** From a press on a choice to its words being painted. */
  readonly answered: Spread
  /** What long tasks take beyond 50 ms each while a turn is taken. */
  readonly blocking: Spread
  readonly longestTask: Spread
}

interface Turn {
  readonly answered: number
  readonly blocking: number
  readonly longest: number
}

/** What can be pressed next: an open choice, or what stands before choices. */
const NEXT = '.before .btn--main, #app > main button.choice__go:not([aria-disabled]), .acts .btn--main'
/** Between two turns a person reads; by then what was sent for has come. */
const READING = 1500

/** Takes `count` turns of the role at `address`, after its first page has come to rest. */
export function measureTurns(address: string, rate: number, count: number): Promise<Turns> {
  return withChromium(async (browser) => {
    const { page } = await openSlowPage(browser, rate, true)
    await page.goto(address)
    await page.locator(NEXT).first().waitFor()
    await page.waitForLoadState('networkidle')
    const turns: Turn[] = []
    while (turns.length < count) {
      await page.waitForTimeout(READING)
      const turn = await page.evaluate(takeTurn, NEXT)
      if (!turn) throw new Error(`There was nothing to press after ${turns.length} turns.`)
      turns.push(turn)
    }
    return {
      rate,
      count,
      answered: spreadOf(turns.map(({ answered }) => answered)),
      blocking: spreadOf(turns.map(({ blocking }) => blocking)),
      longestTask: spreadOf(turns.map(({ longest }) => longest)),
    }
  })
}

/** Runs inside the page: presses what stands first and waits until what it led to is painted. */
async function takeTurn(next: string): Promise<Turn | undefined> {
  const button = document.querySelector<HTMLElement>(next)
  if (!button) return undefined
  const text = (): string => document.querySelector('#app > main')?.textContent ?? ''
  const before = text()
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  })
  observer.observe({ type: 'longtask' })
  const pressed = performance.now()
  button.click()
  await new Promise<void>((done) => {
    const look = (): void => {
      if (text() === before) {
        requestAnimationFrame(look)
        return
      }
      // A message that is posted in a frame comes once the frame has been painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done()
      port2.postMessage(undefined)
    }
    requestAnimationFrame(look)
  })
  const answered = performance.now() - pressed
  // Long tasks are told of a little later.
  await new Promise((done) => setTimeout(done, 200))
  observer.disconnect()
  return {
    answered,
    blocking: tasks.reduce((sum, length) => sum + Math.max(0, length - 50), 0),
    longest: Math.max(0, ...tasks),
  }
}
