import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { saves } from '../../src/locale/strings/en/saves'
import { addressOf, test } from './harness/game-page'
import { decisions, firstChoice, playChoice, shownChoices } from './harness/play'

test('who leaves and comes back stands where they left', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await playChoice(page, 0)
  await playChoice(page, 0)
  const path = await decisions(page)
  const shown = await shownChoices(page)
  await page.reload()
  await firstChoice(page)
  expect(await decisions(page)).toEqual(path)
  await expect.poll(() => shownChoices(page)).toEqual(shown)
  const later = await openGame({ beside: page })
  await later.locator('.resume').click()
  await firstChoice(later)
  await expect.poll(() => shownChoices(later)).toEqual(shown)
})

test('any earlier choice can be gone back to, and the path that was left is kept', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  const first = await shownChoices(page)
  await playChoice(page, 0)
  await playChoice(page, 0)
  const left = await decisions(page)
  await page.locator('.runhead a[href="#/rewind"]').click()
  await page.locator('.step[data-index="0"]').click()
  await expect.poll(() => shownChoices(page)).toEqual(first)
  await expect.poll(() => decisions(page)).toEqual([])
  const kept = () => page.evaluate(() => Object.values(localStorage).join('\n'))
  await expect.poll(kept).toContain(JSON.stringify(left))
})

test('"Back to here" on the story page goes back by one choice', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  const first = await shownChoices(page)
  await playChoice(page, 0)
  await page.locator('.did__acts button').last().click()
  await expect.poll(() => shownChoices(page)).toEqual(first)
})

test('a path goes out as a file and comes in on another device', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await playChoice(page, 0)
  const shown = await shownChoices(page)
  await page.goto(addressOf('/saves'))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: saves.export }).click(),
  ])
  const file = await download.path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'the-flag-with-a-hole' })

  const other = await openGame({ hash: '/saves' })
  await other.locator('input[type="file"]').setInputFiles(file)
  await expect.poll(() => decisions(other)).toEqual(await decisions(page))
  await other.goto(addressOf('/play/student'))
  await firstChoice(other)
  await expect.poll(() => shownChoices(other)).toEqual(shown)
})

test('a path goes out as a link, and whoever opens it stands where it ends', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await playChoice(page, 0)
  await playChoice(page, 0)
  const shown = await shownChoices(page)
  await page.goto(addressOf('/saves'))
  await page.getByRole('button', { name: saves.copy }).click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied).toContain('#/p/1.student.')
  const address = await copied()
  const other = await openGame({ hash: new URL(address).hash.slice(1) })
  await firstChoice(other)
  await expect.poll(() => shownChoices(other)).toEqual(shown)
})

test('a place is kept under a name and opened again', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await playChoice(page, 0)
  const shown = await shownChoices(page)
  await page.goto(addressOf('/saves'))
  await page.locator('.saveform input').fill('Before the march')
  await page.keyboard.press('Enter')
  await page.getByText('Before the march').first().waitFor()
  await page.goto(addressOf('/play/student'))
  await firstChoice(page)
  await playChoice(page, 0)
  await page.goto(addressOf('/saves'))
  await page
    .getByRole('button', { name: /Before the march/ })
    .first()
    .click()
  await expect.poll(() => shownChoices(page)).toEqual(shown)
})

test('the language changes in the middle of a scene, and the place in it stays', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await playChoice(page, 0)
  const path = await decisions(page)
  const shown = await shownChoices(page)
  await page.locator('.runhead a[href="#/settings"]').click()
  await page.locator('[data-setting="language"]').getByText('Magyar').click()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('hu')
  await page.goBack()
  await firstChoice(page)
  await expect.poll(() => page.locator('.runhead nav').textContent()).toContain('Térkép')
  await expect.poll(() => shownChoices(page)).toEqual(shown)
  expect(await decisions(page)).toEqual(path)
})
