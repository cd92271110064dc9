import type { Locator, Page } from 'playwright-core'
import type { OpenGame } from './game-page'

/** An upright screen of 24 inches. */
export const KIOSK_SCREEN = { width: 1080, height: 1920 }
export const PHONE_ADDRESS = 'https://flag.example.org/'

/** Opens the kiosk with these settings, on a clock that the test moves. */
export async function openKiosk(
  openGame: OpenGame,
  settings: Readonly<Record<string, unknown>> = {},
  more: {
    readonly mayComplain?: RegExp
    readonly before?: (page: Page) => Promise<unknown>
    readonly touch?: boolean
    readonly width?: number
    readonly height?: number
  } = {},
): Promise<Page> {
  const page = await openGame({
    ...KIOSK_SCREEN,
    path: 'kiosk.html',
    ...more,
    async before(opened) {
      await opened.clock.install()
      await opened.route('**/kiosk.json', (route) =>
        route.fulfill({ json: { phoneAddress: PHONE_ADDRESS, staffPin: '1848', ...settings } }),
      )
      await more.before?.(opened)
    },
  })
  await page.locator('.touch .btn').first().waitFor()
  return page
}

/** A press that comes late enough after the page before to be meant. */
export async function touch(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  await page.clock.runFor(400)
  await target.click()
}

export const momentTile = (page: Page, name: string): Locator => page.locator('.moment', { hasText: name })

/** Touches the corner five times, faster than any machine is slow: the gesture of the staff has its four seconds. */
export const knock = (page: Page): Promise<void> => page.mouse.click(20, 20, { clickCount: 5 })
