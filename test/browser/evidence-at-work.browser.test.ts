import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { test } from './harness/game-page'
import { decisions, firstChoice, playChoice, readOn, tabTo } from './harness/play'

/** Plays the student until the accounts of a turning point can be weighed. */
async function toTurningPoint(page: Page): Promise<void> {
  await firstChoice(page)
  const call = page.locator('.weigh-call')
  for (let turn = 0; turn < 30; turn += 1) {
    await readOn(page, 'mouse')
    if (await call.isVisible()) return
    await playChoice(page, 0)
  }
  throw new Error('No turning point came within 30 choices.')
}

test('with keys alone the accounts are asked, a sentence is noted, and the person believes one; the log keeps it', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/play/student' })
  await toTurningPoint(page)
  const before = await decisions(page)
  await tabTo(page, '.weigh-call button')
  await page.keyboard.press('Enter')
  await page.locator('.position .ask').first().waitFor()
  await tabTo(page, '.ask')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.answer').first().textContent()).not.toBe('')
  await tabTo(page, '.witness__says summary')
  await page.keyboard.press('Enter')
  // Until the notes have come there is nothing to press.
  await page.locator('.notethis button:enabled').first().waitFor()
  await tabTo(page, '.notethis button')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Point 1 of 3: one text has it, another not.')
  await page.keyboard.press('Enter')
  await page.locator('.notethis__mine').waitFor()
  expect(await decisions(page)).toEqual(before)
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('1')
  await expect.poll(() => decisions(page)).toHaveLength(before.length + 1)

  await page.goto(`${page.url().replace(/#.*/, '')}#/notes`)
  const noted = page.locator('.noted__text')
  await noted.waitFor()
  await page.locator('.noted__acts button').last().click()
  await noted.waitFor({ state: 'detached' })
  await page.locator('.message button').click()
  await noted.waitFor()
  await page.locator('.noted__source .note').first().waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.reload()
  await expect.poll(() => noted.textContent()).toContain('another not')

  await page.goto(`${page.url().replace(/#.*/, '')}#/debrief`)
  await expect.poll(() => page.locator('.lognote__text').textContent()).toContain('another not')
  await page.locator('.sourceuse').waitFor()
  expect(await axeViolations(page)).toEqual([])
})

test('a night shows only what was seen, and what each document says; the method counts the catalogue', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/nights/radio', width: 390, height: 844 })
  await page.locator('.nightopen').first().waitFor()
  await expect.poll(() => page.locator('.account--unseen').count()).toBe(3)
  await expect.poll(() => page.locator('.textaccount').count()).toBeGreaterThan(4)
  expect(await page.locator('.seenscene').count()).toBe(0)
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  expect(await axeViolations(page)).toEqual([])
  await page.goto(`${page.url().replace(/#.*/, '')}#/method`)
  await page.locator('.leans tr').first().waitFor()
  expect(await overflow()).toBeLessThanOrEqual(0)
  expect(await axeViolations(page)).toEqual([])
})
