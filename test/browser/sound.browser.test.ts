import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './harness/game-page'
import { firstChoice, playChoice } from './harness/play'

/** The sound files that were asked for so far. */
function sounds(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const found = /\/sound\/(?:opus|aac)\/([\w-]+)\./.exec(request.url())
    if (found?.[1]) asked.push(found[1])
  })
  return asked
}

async function switchOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  await page.locator('[data-setting="sound"] label, [data-setting="sound"] button').last().click()
}

test('nothing is sent for before sound is switched on, then the scene is heard', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  const asked = sounds(page)
  await firstChoice(page)
  await playChoice(page, 0)
  expect(asked).toEqual([])
  await switchOn(page)
  await expect.poll(() => asked.length).toBeGreaterThan(0)
})

test('a scene’s sound stands by its picture in words, though sound is off', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await expect.poll(() => page.locator('.when .sound').textContent()).toMatch(/\w+ \w+/)
})

test('sounds that cannot be decoded are silence and one plain message, and the story goes on', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    before: (page) => page.route(/\/sound\/(opus|aac)\//, (route) => route.fulfill({ body: 'no sound at all' })),
  })
  await firstChoice(page)
  await switchOn(page)
  await page.locator('.message', { hasText: 'captions say what would be heard' }).waitFor()
  await page.evaluate(() => {
    location.hash = '#/play/student'
  })
  await playChoice(page, 0)
  expect(await page.locator('.message', { hasText: 'captions say what would be heard' }).count()).toBeLessThanOrEqual(1)
})
