import { expect } from 'vitest'
import { focusIsOn } from './harness/focus'
import { test } from './harness/game-page'
import { decisions, firstChoice, playChoice, tabTo } from './harness/play'

test('the evidence of a choice opens beside it, says who wrote it first, and gives the focus back', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await tabTo(page, '.choice__why')
  const opened = await page.evaluate(() => document.activeElement?.getAttribute('data-evidence'))
  await page.keyboard.press('Enter')
  const sheet = page.locator('.sheet')
  await sheet.locator('[data-passage]').first().waitFor()
  await focusIsOn(page, '.sheet, .sheet *')
  const passage = await sheet.locator('[data-passage]').first().textContent()
  expect(passage).toMatch(/\d{4}/)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await focusIsOn(page, `[data-evidence="${opened}"]`)
})

test('E and a number open the evidence, and a number alone takes no choice while it is open', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await page.keyboard.press('e')
  await page.keyboard.press('1')
  await page.locator('.sheet [data-passage]').first().waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await page.locator('.sheet').waitFor({ state: 'detached' })
  expect(await decisions(page)).toEqual([])
  await playChoice(page, 0, 'keys')
})

test('a passage has an address of its own', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await page.locator('.choice__why').first().click()
  const id = await page.locator('.sheet [data-passage]').first().getAttribute('data-passage')
  const alone = await openGame({ hash: `/passage/${id}` })
  await alone.locator(`[data-passage="${id}"]`).waitFor()
})
