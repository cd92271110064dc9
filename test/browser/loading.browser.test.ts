import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './harness/game-page'
import { decisions, firstChoice, openChoices, playChoice } from './harness/play'

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
  // The frame is laid out a moment after the words, and once more where the written page is taken over.
  let box: Awaited<ReturnType<typeof frame.boundingBox>> = null
  await expect
    .poll(async () => {
      box = await frame.boundingBox()
      return box
    })
    .not.toBeNull()
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

test('where the code of the game does not come the written page says so, and a press fetches it anew', async ({
  openGame,
}) => {
  const page = await openGame({
    hash: '/play/student',
    mayComplain: /main-/,
    before: (page) => page.route('**/assets/main-*.js', (route) => route.abort()),
  })
  const told = page.locator('.unanswered')
  expect(await told.isVisible()).toBe(false)
  await told.evaluate((notice) => notice.getAnimations().map((wait) => wait.finish()))
  expect(await told.isVisible()).toBe(true)
  await page.unroute('**/assets/main-*.js')
  await told.getByRole('link').click()
  await page.locator('button[data-role]').first().waitFor()
  await expect.poll(() => told.count()).toBe(0)
})

test('a press for which no answer comes is told, and can be made again', async ({ openGame }) => {
  const INK = '**/content/student/ink.json*'
  const page = await openGame({
    hash: '/play/student',
    before: async (page) => {
      await page.clock.install()
      await page.route(INK, () => undefined)
    },
  })
  await firstChoice(page)
  await playChoice(page, 0)
  // Only the first turns are known without what runs the story.
  await openChoices(page).first().click()
  await page.clock.runFor(20_000)
  await page.locator('[data-code="content/unreachable"]').waitFor()
  await page.unroute(INK)
  await playChoice(page, 0)
  await expect.poll(() => decisions(page)).toHaveLength(2)
})

/** As browsers translate: each text gives way to an element with other words, and so does what comes later. */
function translate(): void {
  const translated = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style, template, noscript, font')) continue
      const font = document.createElement('font')
      font.textContent = `«${text.data}»`
      text.replaceWith(font)
    }
  }
  new MutationObserver(translated).observe(document.body, { childList: true, subtree: true })
  translated()
}

/** What stands on the page, without what the translation added. */
const told = async (page: Page): Promise<string> =>
  ((await page.locator('#app').textContent()) ?? '').replace(/[«»]/g, '')

test('a page that the browser translates says at each turn what it would say without, also in another language', async ({
  openGame,
}) => {
  const plain = await openGame({ hash: '/play/student' })
  const page = await openGame({ hash: '/play/student' })
  const both = [plain, page]
  for (const each of both) await firstChoice(each)
  await page.evaluate(translate)
  const same = async (): Promise<void> => {
    // The page that is compared with may come to its words later than the other.
    const apart = async () => {
      const [is, shall] = [await told(page), await told(plain)]
      return is === shall ? [] : [is, shall]
    }
    await expect.poll(apart).toEqual([])
    await expect.poll(() => page.locator('main font').count()).toBeGreaterThan(0)
  }
  for (let turn = 0; turn < 3; turn += 1) {
    for (const each of both) await playChoice(each, 0)
    await same()
  }
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  for (const each of both) {
    await each.locator('.runhead a[href="#/settings"]').click()
    await each.locator('[data-setting="language"] input[value="hu"]').check({ force: true })
    await expect.poll(() => each.locator('html').getAttribute('lang')).toBe('hu')
  }
  await same()
  for (const each of both) {
    await each.goBack()
    await firstChoice(each)
    await each.locator('.did__acts button').last().click()
    await firstChoice(each)
  }
  await same()
})
