import type { Browser, Page } from 'playwright-core'
import { type Spread, spreadOf } from '../spread'

/** What the moving picture costs while it is looked at. */
export interface PictureFrames {
  /** Milliseconds of script in one drawn frame, by the clock of its thread: what others do meanwhile is not counted. */
  readonly script: Spread
  /** Of a hundred drawn frames, ninety-five took no longer. */
  readonly script95: number
  readonly perSecond: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** A callback that only asks for the next frame takes less than this, in microseconds. */
const DREW = 200

/** Looks at the page for some seconds and takes the time of each frame's callback from the browser's own trace. */
export async function measureFrames(browser: Browser, page: Page, seconds: number): Promise<PictureFrames> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  const began = Date.now()
  await page.waitForTimeout(seconds * 1000)
  const lasted = (Date.now() - began) / 1000
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  const drawn = trace.traceEvents
    .filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X')
    .map(({ tdur, dur }) => tdur ?? dur ?? 0)
    .filter((time) => time >= DREW)
    .map((time) => time / 1000)
    .sort((a, b) => a - b)
  return {
    script: spreadOf(drawn),
    script95: drawn[Math.floor(drawn.length * 0.95)] ?? 0,
    perSecond: drawn.length / lasted,
  }
}
