import { expect } from 'vitest'
import { test } from './harness/game-page'
import { firstChoice, openChoices, playChoice } from './harness/play'

const FACE = '.portrait--speaks'
const PLAYED = /\/(istvan|klara|mihaly|erzsebet)-[a-z]+\.svg/
const TURNS = 8

test('who speaks stands beside the line, small and silent, and no face is sent for before the first choice', async ({
  openGame,
}) => {
  const faces: string[] = []
  const page = await openGame({
    before: async (opened) =>
      opened.on('request', (request) => {
        if (/art\/portraits\//.test(request.url()) && !PLAYED.test(request.url())) faces.push(request.url())
      }),
  })
  await page.locator('[data-role="student"]').click()
  await page.locator('[data-begin="student"]').click()
  await firstChoice(page)
  expect(faces).toEqual([])
  for (let turn = 0; turn < TURNS && (await page.locator(FACE).count()) === 0; turn += 1) await playChoice(page, 0)
  const face = page.locator(FACE).first()
  await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  // The name stands in the line; the face adds nothing for those who listen, and takes no more than its three lines.
  expect(await face.getAttribute('alt')).toBe('')
  const box = await face.boundingBox()
  const line = await face.evaluate((image) =>
    Number.parseFloat(getComputedStyle(image.parentElement ?? image).lineHeight),
  )
  expect(box?.height ?? 0).toBeLessThanOrEqual(3 * line)
  expect(await openChoices(page).count()).toBeGreaterThan(0)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(() => face.isVisible()).toBe(false)

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.evaluate(() => {
    location.hash = '#/journal'
  })
  await page.getByRole('tab', { name: 'People' }).click()
  await page.locator('.persons .portrait').nth(1).waitFor()
  // Somebody who is not drawn has a letter in the same place; nobody who lived has either.
  expect(await page.locator('.peoplecols section').nth(1).locator('.portrait, .initial').count()).toBe(0)
})
