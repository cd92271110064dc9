import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { addressOf, test } from './harness/game-page'
import { decisions, firstChoice, type Hand, playChoice, playToChapterEnd, shownChoices, tabTo } from './harness/play'

// The heart of the game, room by room. With what is kept, the evidence and a lesson, this runs in every browser.

/** Opens a role at the title as a person does, by Tab and Enter or by mouse. */
async function openRole(page: Page, role: string, hand: Hand): Promise<void> {
  for (const selector of [`[data-role="${role}"]`, `[data-begin="${role}"]`]) {
    if (hand === 'mouse') await page.locator(selector).click()
    else {
      await page.locator(selector).waitFor()
      await tabTo(page, selector)
      await page.keyboard.press('Enter')
    }
  }
  await firstChoice(page)
}

test('each role opens from the title, two by keys and two by mouse, and its first choice leads on', async ({
  openGame,
}) => {
  const page = await openGame()
  const hands = { worker: 'keys', student: 'mouse', soldier: 'keys', delegate: 'mouse' } as const
  for (const [role, hand] of Object.entries(hands)) {
    await page.goto(addressOf())
    await openRole(page, role, hand)
    await playChoice(page, 0, hand, role)
    expect(await decisions(page, role)).toHaveLength(1)
  }
})

test('a chapter is played to its end by keys, the next one begins by mouse', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  await playToChapterEnd(page, 'keys')
  await page.locator('.chapter-end h1').waitFor()
  const taken = await decisions(page)
  await page.locator('.chapter-end .choice__go').first().click()
  await expect.poll(() => decisions(page)).toHaveLength(taken.length + 1)
  await firstChoice(page)
})

test('the map is a picture and a list, and a choice pressed in the list is taken', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  await firstChoice(page)
  const shown = await shownChoices(page)
  await page.locator('.runhead a[href="#/map"]').click()
  await page.locator('.map[data-map="ready"] canvas').waitFor()
  await page.locator('.tabs button').nth(1).click()
  await page.locator('.map').waitFor({ state: 'detached' })
  await page.locator('.here button').first().click()
  await expect.poll(() => decisions(page)).toHaveLength(1)
  await expect.poll(() => shownChoices(page)).not.toEqual(shown)
})

test('what is set is set after a reload, and the page looks so', async ({ openGame }) => {
  const page = await openGame({ hash: '/settings' })
  const set = (name: string, value: string) => page.locator(`[data-setting="${name}"] input[value="${value}"]`)
  const look = () =>
    page.evaluate(() => {
      const { fontSize, backgroundColor } = getComputedStyle(document.body)
      return [fontSize, backgroundColor, document.documentElement.dataset.theme]
    })
  await set('textScale', '1').waitFor()
  const before = await look()
  await set('textScale', '1.3').check()
  await set('theme', 'contrast').check()
  await expect.poll(async () => (await look()).filter((each, index) => each === before[index])).toEqual([])
  const after = await look()
  await page.reload()
  await set('textScale', '1.3').waitFor()
  await expect.poll(() => set('textScale', '1.3').isChecked()).toBe(true)
  await expect.poll(look).toEqual(after)
})

test('the library finds what is asked for, forgives a letter, and opens it', async ({ openGame }) => {
  const page = await openGame({ hash: '/library' })
  await page.locator('.entries > li').first().waitFor()
  const all = await page.locator('.library__count').textContent()
  await page.locator('.library__ask input').first().fill('Csepell')
  await expect.poll(() => page.locator('.library__count').textContent()).not.toBe(all)
  await expect.poll(() => page.locator('.entries > li').first().textContent()).toContain('Csepel')
  await page.locator('.entries > li a').first().click()
  await page.locator('main h1').first().waitFor()
})

test('the timeline is drawn, moves by keys, and says in its list what it shows', async ({ openGame }) => {
  const page = await openGame({ hash: '/timeline' })
  await page.locator('.tl__drawing').waitFor()
  const pressed = page.locator('.tl__controls [aria-pressed=true]')
  await expect.poll(() => pressed.allTextContents()).toEqual(['Three weeks'])
  const heading = page.locator('.tl__list h2')
  const before = await heading.textContent()
  await page.locator('.tl__frame').focus()
  await page.keyboard.press('Home')
  await expect.poll(() => pressed.allTextContents()).toEqual(['1945 to 1989'])
  await expect.poll(() => heading.textContent()).not.toBe(before)
})

/** A kiosk takes no press that comes too soon after the page before: presses until what it leads to is there. */
async function pressUntil(button: Locator, there: Locator): Promise<void> {
  await button.waitFor()
  const pressed = async (): Promise<boolean> => {
    if (await button.isVisible()) await button.click()
    return there.first().isVisible()
  }
  await expect.poll(pressed, { interval: 500 }).toBe(true)
}

test('at the kiosk a touch leads to the moments, and a moment to a choice and what it led to', async ({ openGame }) => {
  const page = await openGame({ path: 'kiosk.html', width: 1080, height: 1920, mayComplain: /kiosk\.json|404/ })
  await pressUntil(page.locator('.touch .btn').first(), page.locator('.moment'))
  await pressUntil(page.locator('.moment', { hasText: 'Who fired first?' }), page.locator('.choice__go'))
  await pressUntil(page.locator('.choice__go').first(), page.locator('.chosen'))
})
