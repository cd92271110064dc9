import type { Page } from 'playwright-core'

/** What can be pressed next: the first open choice, or what stands before choices. */
const NEXT = '.before .btn--main, button.choice__go:not([aria-disabled]), .acts .btn--main'
const MOST = 120

/** Plays on by what stands first until the picture named is shown. */
export async function playToPicture(page: Page, diorama: string): Promise<void> {
  const shown = page.locator(`.plate .layer[src*="/${diorama}/"]`)
  for (let press = 0; press < MOST; press += 1) {
    await page.locator(NEXT).first().waitFor()
    if ((await shown.count()) > 0) return
    const turn = await page.evaluate(() => document.body.textContent)
    await page.locator(NEXT).first().click()
    await page.waitForFunction((before) => document.body.textContent !== before, turn)
    await page.waitForTimeout(150)
  }
  throw new Error(`The picture ${diorama} was not met within ${MOST} presses.`)
}
