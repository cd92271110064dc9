import type { Browser, CDPSession, Page } from 'playwright-core'

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, a processor four times slower: a phone on a poor line. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
export const SLOWER = 4

export interface SlowPage {
  readonly page: Page
  readonly devtools: CDPSession
  close(): Promise<void>
}

/** A page that has never seen the site, at the end of a poor line unless `fast`, its processor `rate` times slower. */
export async function openSlowPage(browser: Browser, rate: number, fast = false): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  if (!fast) await devtools.send('Network.emulateNetworkConditions', LINE)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  // tsx wraps each inner function in a call of its own, which the page would not know.
  await page.addInitScript({ content: 'globalThis.__name = (made) => made' })
  return { page, devtools, close: () => context.close() }
}
