import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { test } from './harness/game-page'
import { firstChoice, playChoice } from './harness/play'

test('a passage is cited in every form, copied, saved, and says what its text does not', async ({ openGame }) => {
  const page = await openGame({ hash: '/passage/utterly-interesting/002-little-stalin' })
  await page.getByText('Cite this passage').click()
  const panel = page.locator('.citepanel')
  await panel.getByText('Holland, Daniel.').waitFor()
  expect(await panel.textContent()).toContain('No address of it is known.')
  await panel.getByRole('button', { name: 'Copy' }).click()
  await panel.getByText('Copied.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/#\/passage\/utterly-interesting\/002-little-stalin$/m)
  expect(copied).not.toContain('<i>')
  await panel.getByRole('button', { name: 'BibTeX' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('citations.bib')
  const saved = await readFile(await download.path(), 'utf8')
  expect(saved).toMatch(/^@misc\{utterlyinteresting,/)
  expect(saved).toContain('/\\#/passage/utterly-interesting/002-little-stalin')
  expect(await axeViolations(page)).toEqual([])
})

test('the timeline zooms from the whole record to one night by wheel, keys and buttons, and its list says the same', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/timeline' })
  const drawing = page.locator('.tl__drawing')
  await drawing.waitFor()
  const pressed = () => page.locator('.tl__controls [aria-pressed=true]').allTextContents()
  await expect.poll(pressed).toEqual(['Three weeks'])
  await page.getByRole('button', { name: '1945 to 1989' }).click()
  await page.getByRole('heading', { name: 'In this stretch: 233 entries' }).waitFor()

  const tower = drawing.locator('.tl__crowd').first()
  await expect.poll(async () => Number(await tower.locator('text').textContent())).toBeGreaterThan(150)
  await tower.locator('rect').click()
  await expect.poll(pressed).toEqual([])
  await page.locator('.tl__frame').focus()
  await page.keyboard.press('Home')
  await expect.poll(pressed).toEqual(['1945 to 1989'])
  await drawing.hover({ position: { x: 300, y: 200 } })
  await page.mouse.wheel(0, -400)
  await expect.poll(pressed).toEqual([])

  await page.getByRole('button', { name: 'Three weeks' }).click()
  await page.getByRole('button', { name: 'One night' }).click()
  await drawing.locator('[data-key="1956-10-23-first-shots-at-the-radio"] .tl__hit').click()
  const chosen = page.getByRole('region', { name: 'Entry' })
  await chosen.getByText('First shots at the Radio.').waitFor()
  await chosen.getByRole('button', { name: 'Next entry' }).click()
  await chosen.getByText('First shots at the Radio.').waitFor({ state: 'detached' })
  await page.locator('.tl__list [data-entry="1956-10-23-first-shots-at-the-radio"]').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await chosen.locator('.where summary').first().click()
  await chosen.locator('.sources a').first().click()
  await page.locator('[data-passage]').waitFor()
})

test('while a story is under way the timeline keeps to its hour, with what was done below the line', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/play/student', width: 390, height: 844, touch: true })
  await firstChoice(page)
  await playChoice(page, 0, 'touch')
  await page.evaluate(() => {
    window.location.hash = '#/timeline'
  })
  await page.locator('.tl__drawing .tl__now').waitFor({ state: 'attached' })
  await page.locator('.tl__drawing .tl__entry--you').first().waitFor({ state: 'attached' })
  await page.locator('.tl__drawing .tl__entry--you .tl__mark').first().tap({ force: true })
  await page.getByRole('region', { name: 'Entry' }).locator('.tl__did').waitFor()
  await page.getByRole('button', { name: '1945 to 1989' }).click()
  const listed = async () => Number(/\d+/.exec((await page.locator('.tl__list h2').textContent()) ?? '')?.[0])
  await expect.poll(listed).toBeLessThan(100)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Show the whole record all the same' }).click()
  await expect.poll(listed).toBeGreaterThan(230)
})
