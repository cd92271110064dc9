import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './harness/game-page'
import { firstChoice } from './harness/play'

/** The files asked for, in order, as paths. */
function requestsOf(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

const NOT_YET = /^\/(art|sound)\/|phaser|\/content\/evidence/

test('pictures, map and sound are asked for only once the first choice can be read', async ({ openGame }) => {
  const early: string[] = []
  const page = await openGame({
    hash: '/play/student',
    before: async (page) => {
      const asked = requestsOf(page)
      await page.exposeFunction('choiceIsThere', () => early.push(...asked))
      await page.addInitScript(() => {
        const look = (): void => {
          if (document.querySelector('button.choice__go'))
            (window as unknown as { choiceIsThere(): void }).choiceIsThere()
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
    },
  })
  await firstChoice(page)
  await expect.poll(() => early.length).toBeGreaterThan(0)
  expect(early.filter((path) => NOT_YET.test(path))).toEqual([])
})

test('the picture of the scene comes after that, into a box that does not move the page', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  const frame = page.locator('.stage .plate')
  // The frame is laid out a moment after the words.
  await expect.poll(() => frame.boundingBox()).not.toBeNull()
  const box = await frame.boundingBox()
  await page.locator('.plate img').first().waitFor()
  await expect
    .poll(() =>
      page.locator('.plate img').evaluateAll((all) => all.every((image) => (image as HTMLImageElement).complete)),
    )
    .toBe(true)
  expect(await frame.boundingBox()).toEqual(box)
})

test('a picture that does not come leaves the name of the place in its stead', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    mayComplain: /\/art\//,
    before: (page) => page.route('**/art/**', (route) => route.fulfill({ status: 404, body: 'no' })),
  })
  await firstChoice(page)
  await page.locator('.plate--missing').waitFor()
})

test('without JavaScript the page says what it needs', async () => {
  const { browser, addressOf } = await import('./harness/game-page')
  const context = await (await browser()).newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(addressOf())
  expect(await page.locator('body').textContent()).toMatch(/JavaScript/)
  await context.close()
})
