import type { CDPSession } from 'playwright-core'
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
  /** Not in what an earlier version of the bench has kept. */
  readonly slowest?: SlowTurn | undefined
}

/** Where the time of a turn went, in milliseconds; what is left of `answered` is painting, and waiting for a frame. */
export interface SlowTurn {
  /** The id of the choice, or what the button said. */
  readonly choice: string
  readonly answered: number
  readonly script: number
  readonly styleAndLayout: number
  /** While at least one file was on its way that had been asked for since the press. */
  readonly fetching: number
}

interface Turn extends SlowTurn {
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
    const { page, devtools } = await openSlowPage(browser, rate, true)
    await devtools.send('Performance.enable')
    await page.goto(address)
    await page.locator(NEXT).first().waitFor()
    await page.waitForLoadState('networkidle')
    const turns: Turn[] = []
    while (turns.length < count) {
      await page.waitForTimeout(READING)
      const before = await workOf(devtools)
      const taken = await page.evaluate(takeTurn, NEXT)
      if (!taken) throw new Error(`There was nothing to press after ${turns.length} turns.`)
      const after = await workOf(devtools)
      turns.push({
        ...taken,
        ...(await page.evaluate(tasksSince, taken.pressed)),
        script: after.script - before.script,
        styleAndLayout: after.styleAndLayout - before.styleAndLayout,
      })
    }
    const slowest = turns.reduce((slow, turn) => (turn.answered > slow.answered ? turn : slow))
    return {
      rate,
      count,
      answered: spreadOf(turns.map(({ answered }) => answered)),
      blocking: spreadOf(turns.map(({ blocking }) => blocking)),
      longestTask: spreadOf(turns.map(({ longest }) => longest)),
      slowest,
    }
  })
}

/** Milliseconds that the page has spent so far. */
async function workOf(devtools: CDPSession): Promise<Pick<SlowTurn, 'script' | 'styleAndLayout'>> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const spent = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
  return { script: spent('ScriptDuration'), styleAndLayout: spent('RecalcStyleDuration') + spent('LayoutDuration') }
}

interface Taken extends Pick<SlowTurn, 'choice' | 'answered' | 'fetching'> {
  /** On the page's clock. */
  readonly pressed: number
}

/** Runs inside the page: presses what stands first and waits until what it led to is painted. */
async function takeTurn(next: string): Promise<Taken | undefined> {
  const button = document.querySelector<HTMLElement>(next)
  if (!button) return undefined
  const why = button.parentElement?.querySelector<HTMLElement>('[data-evidence]')
  const choice = why?.dataset.evidence ?? button.textContent ?? ''
  const text = (): string => document.querySelector('#app > main')?.textContent ?? ''
  const before = text()
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
  const painted = performance.now()
  let until = pressed
  let fetching = 0
  for (const { startTime, responseEnd } of performance.getEntriesByType('resource') as PerformanceResourceTiming[]) {
    const end = Math.min(painted, responseEnd)
    if (startTime < pressed || end <= until) continue
    fetching += end - Math.max(until, startTime)
    until = end
  }
  return { choice, answered: painted - pressed, fetching, pressed }
}

/** Runs inside the page: the long tasks since a moment on its clock. */
async function tasksSince(pressed: number): Promise<Pick<Turn, 'blocking' | 'longest'>> {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (startTime + duration > pressed) tasks.push(duration)
  })
  observer.observe({ type: 'longtask', buffered: true })
  // Long tasks are told of a little later.
  await new Promise((done) => setTimeout(done, 200))
  observer.disconnect()
  return {
    blocking: tasks.reduce((sum, length) => sum + Math.max(0, length - 50), 0),
    longest: Math.max(0, ...tasks),
  }
}
