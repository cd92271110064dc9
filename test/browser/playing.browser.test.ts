import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './harness/game-page'
import { decisions, firstChoice, playToEnd } from './harness/play'

/** From the end of the story to its debrief: the page stands there, with the path on it. */
async function debriefIsThere(page: Page, choices: number): Promise<void> {
  await expect.poll(() => new URL(page.url()).hash).toBe('#/debrief')
  await page.locator('main h1').first().waitFor()
  expect(await decisions(page)).toHaveLength(choices)
}

const DEBRIEF = '.ending-acts a[href="#/debrief"]'
const FEWEST_CHOICES = 22

// By keyboard: keyboard.browser.test.ts.

test('the student is played from the title to an ending and the debrief by mouse', async ({ openGame }) => {
  const page = await openGame()
  await page.locator('[data-role="student"]').click()
  await page.locator('[data-begin="student"]').click()
  await firstChoice(page)
  const choices = await playToEnd(page, 'mouse', (count) => count - 1)
  expect(choices).toBeGreaterThanOrEqual(FEWEST_CHOICES)
  await page.locator(DEBRIEF).click()
  await debriefIsThere(page, choices)
})

test('the same by touch on a phone, along another path', async ({ openGame }) => {
  const page = await openGame({ width: 390, height: 844, touch: true })
  await page.locator('[data-role="student"]').tap()
  await page.locator('[data-begin="student"]').tap()
  await firstChoice(page)
  const choices = await playToEnd(page, 'touch', () => 0)
  expect(choices).toBeGreaterThanOrEqual(FEWEST_CHOICES)
  await page.locator(DEBRIEF).tap()
  await debriefIsThere(page, choices)
})
