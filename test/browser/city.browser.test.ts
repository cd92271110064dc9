import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { type OpenGame, test } from './harness/game-page'
import { decisions, firstChoice, playChoice, readOn, shownChoices } from './harness/play'

const now = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.when time')?.getAttribute('datetime') ?? '')

/** Plays the student, always by the first choice, until the story has come to `hour`. */
async function playedUntil(openGame: OpenGame, hour: string): Promise<Page> {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await readOn(page, 'mouse')
  while ((await now(page)) < hour) {
    await playChoice(page, 0)
    await readOn(page, 'mouse')
  }
  return page
}

test('on a day of fighting the map and its list show what the record has, and nothing of the days to come', async ({
  openGame,
}) => {
  const page = await playedUntil(openGame, '1956-10-25T12:00')
  await page.locator('.runhead a[href="#/map"]').click()
  await page.locator('.map canvas').first().waitFor()
  const fighting = page.locator('[data-holder="fighting"]')
  await fighting.waitFor()
  await expect.poll(() => fighting.textContent()).toMatch(/since/)
  await expect.poll(() => page.locator('.holds time').first().getAttribute('datetime')).toMatch(/^1956-10-25/)
  expect(await axeViolations(page)).toEqual([])
})

test('a choice pressed in the list of the map is taken in the story', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  const shown = await shownChoices(page)
  await page.locator('.runhead a[href="#/map"]').click()
  await page.locator('.here button').first().click()
  await expect.poll(() => decisions(page)).toHaveLength(1)
  await firstChoice(page)
  await expect.poll(() => shownChoices(page)).not.toEqual(shown)
})

test('a map whose code does not come leaves its list, and can be asked for again', async ({ openGame }) => {
  const code = /\/assets\/(mount-city-map|city-canvas)-.*\.js/
  const page = await openGame({
    hash: '/play/student',
    mayComplain: /assets/,
    before: (page) => page.route(code, (route) => route.abort()),
  })
  await firstChoice(page)
  await page.locator('.runhead a[href="#/map"]').click()
  await page.locator('.map [role="alert"]').waitFor()
  await page.locator('.here button').first().waitFor()
  await page.unroute(code)
  await page.locator('.map [role="alert"] button').click()
  await page.locator('.map canvas').first().waitFor()
})
