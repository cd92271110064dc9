import type { Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { focusIsOn } from './harness/focus'
import { test } from './harness/game-page'
import { decisions, firstChoice, openChoices } from './harness/play'

const CODE = /Failed to (load resource|fetch dynamically)/
/** Keeps the answers for these files back until what it gives is called. */
const hold = (page: Page, files: string): Promise<() => Promise<void>> => {
  const held: Route[] = []
  let free = false
  return page
    .route(files, (route) => (free ? route.continue() : void held.push(route)))
    .then(() => async () => {
      free = true
      await Promise.all(held.map((route) => route.continue()))
    })
}
const texts = (page: Page) => page.locator('main .prose p, main .say').allInnerTexts()

test('the first page of a role can be read before any code has come', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    mayComplain: CODE,
    before: (p) => p.route('**/*.js', (r) => r.abort()),
  })
  await page.locator('.shell:target .choice__go').first().waitFor()
  expect(await page.locator('main:visible').count()).toBe(1)
  expect((await page.locator('.shell:target .prose').textContent())?.length).toBeGreaterThan(200)
})

test('the living page takes its place word for word, keeps the focus, and nothing jumps', async ({ openGame }) => {
  let release = async (): Promise<void> => undefined
  let letters = async (): Promise<void> => undefined
  const page = await openGame({
    hash: '/play/worker',
    before: async (p) => {
      release = await hold(p, '**/assets/main-*.js')
      letters = await hold(p, '**/fonts/*.woff2')
      await p.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
    },
  })
  const second = page.locator('.shell:target .choice__go').nth(1)
  await second.focus()
  const written = await page.locator('.shell:target .prose p, .shell:target .say').allInnerTexts()
  await release()
  await firstChoice(page)
  await expect.poll(() => page.locator('.shell').count()).toBe(0)
  await expect.poll(() => texts(page)).toEqual(written)
  await focusIsOn(page, '[data-number="2"]')
  const moved = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0))
  expect(await moved()).toBeLessThan(0.001)
  await letters()
  await expect.poll(() => page.evaluate(() => [...document.fonts].some((face) => face.status === 'loaded'))).toBe(true)
  // The letters change their face, which moves some by a hair; 0.1 is where a person begins to see it.
  expect(await moved()).toBeLessThan(0.02)
})

test('a choice that is pressed before the code has come is taken once it is here, and needs no ink for it', async ({
  openGame,
}) => {
  let release = async (): Promise<void> => undefined
  let ink = async (): Promise<void> => undefined
  const page = await openGame({
    hash: '/play/soldier',
    before: async (p) => {
      release = await hold(p, '**/assets/main-*.js')
      ink = await hold(p, '**/content/soldier/ink.json*')
    },
  })
  await page.locator('.shell:target .choice__go').first().click()
  await expect.poll(() => page.locator('.shell:target .choice__go[data-pressed]').count()).toBe(1)
  await release()
  await expect.poll(() => decisions(page, 'soldier')).toHaveLength(1)
  await ink()
  await openChoices(page).first().click()
  await expect.poll(() => decisions(page, 'soldier')).toHaveLength(2)
})

test('a press that comes before any code at all is remembered by the browser, and taken too', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    before: (p) =>
      p.route('**/assets/boot-*.js', async (route) => {
        await p.locator('.shell:target .choice__go').nth(1).click()
        await route.continue()
      }),
  })
  await expect.poll(() => decisions(page, 'student')).toHaveLength(1)
})

test('who goes on with a playthrough does not see its beginning first', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/delegate' })
  await firstChoice(page)
  await openChoices(page).first().click()
  await expect.poll(() => decisions(page, 'delegate')).toHaveLength(1)
  expect(new URL(page.url()).hash).toBe('#/play/delegate/on')
  await hold(page, '**/assets/main-*.js')
  await page.reload()
  expect(await page.locator('.shell:visible').count()).toBe(0)
})

test('the title page can be read before the rest of the code has come, and what is pressed on it is not lost', async ({
  openGame,
}) => {
  let release = async (): Promise<void> => undefined
  const page = await openGame({
    before: async (p) => {
      release = await hold(p, '**/assets/main-*.js')
    },
  })
  const words = await page.locator('.shell--title main').textContent()
  const boxes = () =>
    page.locator('.bill, .role').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
  await page.evaluate(() => document.fonts.ready)
  const before = await boxes()
  expect(before).toHaveLength(5)
  await page.locator('.shell--title .role[data-role="soldier"]').click()
  await release()
  await page.locator('#app > .title [data-begin="soldier"]').waitFor()
  expect(await page.locator('.shell--title').count()).toBe(0)
  await page.locator('.role[data-role="soldier"]').click()
  await expect.poll(() => page.locator('#app > .title main').textContent()).toBe(words)
  await expect.poll(boxes).toEqual(before)
})

test('whoever has kept something here, or opens another page, is not shown the written title page', async ({
  openGame,
}) => {
  const page = await openGame({ before: (p) => p.route('**/assets/main-*.js', (r) => r.abort()), mayComplain: CODE })
  await page.locator('.shell--title').waitFor()
  await page.evaluate(() => localStorage.setItem('the-flag-with-a-hole/settings', '{"language":"hu"}'))
  const done = page.waitForRequest('**/assets/main-*.js')
  await page.reload()
  await done
  expect(await page.locator('.shell--title').count()).toBe(0)
  const other = await openGame({
    hash: '/library',
    before: (p) => p.route('**/assets/main-*.js', (r) => r.abort()),
    mayComplain: CODE,
  })
  await expect.poll(() => other.evaluate(() => document.readyState)).toBe('complete')
  expect(await other.locator('.shell--title').count()).toBe(0)
})
