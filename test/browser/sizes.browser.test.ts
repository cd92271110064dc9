import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { addressOf, test } from './harness/game-page'
import { misfits } from './harness/layout'
import { firstChoice, playToChapterEnd } from './harness/play'
import { wayToWeighing } from './harness/way-point'

// From the smallest phone, upright and on its side, to a wall of 4K.
const SIZES = [
  [360, 640],
  [640, 360],
  [768, 1024],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [2560, 1440],
  [3840, 2160],
] as const

/** Each page by its address, and what stands on it once it is there. A path is under way, as far as a chapter's end. */
const PAGES: readonly (readonly [hash: string, ready: string])[] = [
  ['/', '.cast'],
  ['/map', '.map[data-map="ready"] canvas'],
  ['/library', '.entries > li'],
  ['/timeline', '.tl__drawing'],
  ['/journal', 'main h1'],
  ['/debrief', 'main h1'],
  ['/settings', '.set'],
]

async function goTo(page: Page, hash: string, ready: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#${to}`
  }, hash)
  await page.locator(ready).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}

const resize = (page: Page, [width, height]: (typeof SIZES)[number]) => page.setViewportSize({ width, height })

/** Everything that does not fit, of all sizes, each with its page and size. */
async function atEachSize(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const size of SIZES) {
    await resize(page, size)
    // The page answers to a new size within two frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    found.push(...(await misfits(page)).map((what) => `${name} at ${size.join('×')}: ${what}`))
  }
  return found
}

test('from a small phone to a wall of 4K every page fits, nothing is cut off, and lines stay short', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  const found = [...(await atEachSize(page, 'story'))]
  await resize(page, SIZES[4])
  await page.locator('.choice__why').first().click()
  await page.locator('.sheet [data-passage]').first().waitFor()
  found.push(...(await atEachSize(page, 'evidence')))
  await page.keyboard.press('Escape')
  await playToChapterEnd(page, 'mouse')
  found.push(...(await atEachSize(page, 'chapter end')))
  for (const [hash, ready] of PAGES) {
    await goTo(page, hash, ready)
    found.push(...(await atEachSize(page, hash)))
  }
  expect(found).toEqual([])
})

test('the call to weigh fits on a phone in Hungarian too, whose words are longer', async ({ openGame }) => {
  const page = await openGame({
    width: 390,
    height: 844,
    hash: await wayToWeighing('worker'),
    before: (page) =>
      page.addInitScript(() => localStorage.setItem('the-flag-with-a-hole/settings', '{"language":"hu"}')),
  })
  await page.locator('.weigh-call .btn').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await expect.poll(() => misfits(page)).toEqual([])
})

test('what is being written stays in sight when a keyboard takes half of the screen', async ({ openGame }) => {
  const page = await openGame({ width: 390, height: 844, hash: '/passage/prole-info/024-first-shots' })
  await page.locator('.notethis button:enabled').click()
  const field = page.locator('.noteform textarea')
  await field.fill('Who says so?')
  // The field is low in the window, as it is where a thumb tapped it.
  await field.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await expect
    .poll(async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.setViewportSize({ width: 390, height: 380 })
      return field.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      })
    })
    .toBe(true)
})

/** What can be pressed or read in the window at once, and lies where a phone has its notch or its bar to swipe home. */
const unsafe = (page: Page, sides: number, foot: number) =>
  page.evaluate(
    ([sides, foot]) =>
      [...document.querySelectorAll('button, a, .prose p, h1, .label')].flatMap((element) => {
        const { left, right, bottom, top, width } = element.getBoundingClientRect()
        if (width < 2 || top >= innerHeight || bottom <= 0 || element.closest('.skip, .bill, [inert]')) return []
        // What scrolls may pass below the bar; what is pinned to the foot of the window may not.
        const pinned = element.closest('.runhead, .leaf > .bar, .scrub') !== null && bottom > innerHeight - foot
        const aside = (left < sides || right > innerWidth - sides) && !element.closest('.strip')
        return aside || pinned ? [`${element.className}: ${element.textContent?.trim().slice(0, 30)}`] : []
      }),
    [sides, foot] as const,
  )

test('on a phone on its side nothing lies below the notch, and no bar below the one to swipe home', async ({
  openGame,
}) => {
  const page = await openGame({ width: 844, height: 390, touch: true })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { left: 47, right: 47, bottom: 21 } })
  await page.locator('.cast').waitFor()
  await expect.poll(() => unsafe(page, 47, 21)).toEqual([])
  await page.goto(addressOf('/play/student'))
  await firstChoice(page)
  await page.locator('.aloud__go').waitFor()
  await expect.poll(() => unsafe(page, 47, 21)).toEqual([])
  for (const [hash, ready] of PAGES.slice(1)) {
    await goTo(page, hash, ready)
    await expect.poll(() => unsafe(page, 47, 21), { message: hash }).toEqual([])
  }
})

test('on a screen twice as large either way the page grows with it, and is no stamp in its middle', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  const letters = () =>
    page.locator('.prose').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  await resize(page, SIZES[5])
  const usual = await letters()
  await resize(page, SIZES[7])
  await expect.poll(async () => (await letters()) / usual).toBeGreaterThan(1.5)
  const width = async (part: string) => (await page.locator(part).boundingBox())?.width ?? 0
  await expect.poll(async () => (await width('.stage')) + (await width('.page'))).toBeGreaterThan(3800)
})
