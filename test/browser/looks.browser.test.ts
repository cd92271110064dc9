import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { test } from './harness/game-page'
import { decisions, firstChoice, openChoices, playChoice } from './harness/play'

const RING = '.look-ring:not([hidden])'
const NAME = '.look__name'

/** What the list names, and whether each is open. */
const list = (page: Page) =>
  page.locator(NAME).evaluateAll((all) => all.map((name) => name.getAttribute('aria-expanded') === 'true'))

/** No element stands in for another: what the point in the middle of a ring hits is the ring. */
const ringsCanBePressed = (page: Page) =>
  page.locator(RING).evaluateAll((rings) =>
    rings.every((ring) => {
      const { x, y, width, height } = ring.getBoundingClientRect()
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)
      return width >= 44 && height >= 44 && hit === ring
    }),
  )

test('by keyboard one looks around, reads what a thing is, follows it to its passage and comes back to it', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  const open = page.locator('.look-open')
  await open.waitFor()
  // Letters that change their face move the page by a hair.
  await page.evaluate(() => document.fonts.ready)
  const stage = await page.locator('.stage').boundingBox()
  const story = await page.locator('.page').boundingBox()
  await open.focus()
  await page.keyboard.press('Enter')
  await page.locator(NAME).first().waitFor()
  await expect.poll(() => page.locator('.stage').boundingBox()).toEqual(stage)
  await expect.poll(() => page.locator('.page').boundingBox()).toEqual(story)
  await expect.poll(async () => (await list(page)).length).toBeGreaterThanOrEqual(3)
  const count = (await list(page)).length
  await expect.poll(() => page.locator(RING).count()).toBe(count)
  await expect.poll(() => ringsCanBePressed(page)).toBe(true)
  expect(await axeViolations(page)).toEqual([])

  await page.locator(NAME).nth(1).focus()
  await page.keyboard.press('Enter')
  await page.locator('.look__says').waitFor()
  await expect.poll(async () => (await list(page))[1]).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  await page.locator('.look__where a').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/passage\//)
  await page.goBack()
  await page.locator('.look__says').waitFor()
  await expect.poll(async () => (await list(page))[1]).toBe(true)

  await page.keyboard.press('Escape')
  await expect.poll(() => list(page)).not.toContain(true)
  await page.keyboard.press('Escape')
  await page.locator('.look').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toMatch(/look-open/)
  await playChoice(page, 0)
  await expect.poll(() => decisions(page)).toHaveLength(1)
})

test('on a phone a tap on the picture opens it, a ring says what it is on, and the story is where it was', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/play/student', width: 390, height: 844, touch: true })
  await firstChoice(page)
  await page.locator('.look-open').waitFor()
  const choices = await openChoices(page).count()
  await page.evaluate(() => window.scrollTo(0, 60))
  await page.locator('.plate__view').tap({ position: { x: 30, y: 120 } })
  await page.locator(RING).first().waitFor()
  await expect.poll(() => ringsCanBePressed(page)).toBe(true)
  const thing = (await page.locator(RING).first().getAttribute('data-look')) ?? ''
  await page.locator(RING).first().tap()
  await page.locator(`${NAME}[data-thing="${thing}"][aria-expanded="true"]`).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.locator('.look .is-close').tap()
  await page.locator('.look').waitFor({ state: 'detached' })
  await expect.poll(() => openChoices(page).count()).toBe(choices)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60)
})

test('where the things to look at do not come, a sentence says so and they can be asked for again', async ({
  openGame,
}) => {
  const file = /content\/looks\.en\.json/
  const page = await openGame({
    hash: '/play/student',
    mayComplain: /looks\.en|404|ERR_FAILED/,
    before: (page) => page.route(file, (route) => route.fulfill({ status: 404 })),
  })
  await firstChoice(page)
  await page.locator('.look-open').click()
  await page.locator('.look [role="alert"]').waitFor()
  await page.unroute(file)
  await page.locator('.look [role="alert"] button').click()
  await page.locator(NAME).first().waitFor()
  // A choice taken meanwhile closes the panel: the story goes on.
  await playChoice(page, 0)
  await expect.poll(() => page.locator('.look').count()).toBe(0)
})
