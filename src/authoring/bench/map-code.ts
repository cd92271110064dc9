import { withChromium } from '../house/chromium'

/** What the map adds to the page once it is opened, in kB (1024 bytes) as sent. */
export interface MapCode {
  readonly scripts: number
  readonly inAll: number
  readonly requests: number
}

/** Opens the story at `address`, then the map, and counts what comes after the first choice could be pressed. */
export function measureMapCode(address: string): Promise<MapCode> {
  return withChromium(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    // The moving picture of the story shares most of its code with the map; without it, all comes with the map.
    await page.addInitScript(() => localStorage.setItem('the-flag-with-a-hole/settings', '{"motion":"still"}'))
    await page.goto(`${address}#/play/student`)
    await page.locator('button.choice__go').first().waitFor()
    await page.waitForLoadState('networkidle')
    const came: { readonly script: boolean; readonly bytes: number }[] = []
    const devtools = await page.context().newCDPSession(page)
    const scripts = new Map<string, boolean>()
    devtools.on('Network.responseReceived', ({ requestId, response }) =>
      scripts.set(requestId, response.mimeType.includes('javascript')),
    )
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      came.push({ script: scripts.get(requestId) ?? false, bytes: encodedDataLength })
    })
    await devtools.send('Network.enable')
    await page.goto(`${address}#/map`)
    await page.locator('.map canvas').first().waitFor()
    await page.waitForLoadState('networkidle')
    const kb = (all: typeof came): number => all.reduce((sum, { bytes }) => sum + bytes, 0) / 1024
    return { scripts: kb(came.filter(({ script }) => script)), inAll: kb(came), requests: came.length }
  })
}
