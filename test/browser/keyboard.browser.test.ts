import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { focusFaults, focusIsOn, focusIsSeen } from './harness/focus'
import { test } from './harness/game-page'
import { openKiosk } from './harness/kiosk'
import { decisions, firstChoice, openChoices, playToEnd, shownChoices, tabTo } from './harness/play'
import { wayToWeighing } from './harness/way-point'

// Everything by keyboard. After each press the focus is somewhere, in sight, nothing lies over it, and it has a ring.

const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 700 }

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await focusIsSeen(page)
}

async function pressOn(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await focusIsSeen(page)
  await press(page, 'Enter')
}

/** Goes once round the page, or to `last`, and back again; each stop is in sight. Returns how many stops there are. */
async function walk(page: Page, last?: string): Promise<number> {
  const faults = new Set<string>()
  const ends = () =>
    page.evaluate(
      (wanted) =>
        document.activeElement === document.body ||
        (wanted !== undefined && (document.activeElement?.matches(wanted) ?? false)),
      last,
    )
  let stops = 0
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < (key === 'Tab' ? 400 : stops - 1); step += 1) {
      await page.keyboard.press(key)
      for (const fault of await focusFaults(page)) if (fault !== 'the focus is nowhere') faults.add(`${key}: ${fault}`)
      if (key === 'Tab') stops += 1
      if (key === 'Tab' && (await ends())) break
    }
  }
  expect([...faults]).toEqual([])
  return stops
}

test('a role is played by keyboard alone, with its evidence, the map, the journal, the settings and a way back', async ({
  openGame,
}) => {
  const page = await openGame()
  /** The choice is taken, and the focus has come to the text it led to: what is walked before that starts over. */
  const arrived = async (choices: number): Promise<void> => {
    await expect.poll(() => decisions(page)).toHaveLength(choices)
    await focusIsOn(page, '[data-start]')
  }
  await page.locator('#app > .title main').waitFor()
  await press(page, 'Tab')
  await focusIsOn(page, '.skip')
  await press(page, 'Enter')
  await walk(page)
  await pressOn(page, '[data-role="student"]')
  await pressOn(page, '[data-begin="student"]')
  await firstChoice(page)
  await focusIsSeen(page)

  // Evidence by its button and by its keys; each closes onto the button.
  await pressOn(page, '.choice__why')
  await page.locator('.sheet [data-passage]').first().waitFor()
  await walk(page, '.sheet__end button')
  await press(page, 'Escape')
  await focusIsOn(page, '.choice__why')
  await page.keyboard.press('e')
  await page.keyboard.press('2')
  await page.locator('.sheet [data-passage]').first().waitFor()
  await pressOn(page, '.sheet .is-close')
  await focusIsOn(page, `[data-evidence="${(await shownChoices(page))[1]}"]`)

  await pressOn(page, 'button.choice__go:not([aria-disabled])')
  await arrived(1)
  await page.setViewportSize(PHONE)
  await press(page, '1')
  await arrived(2)
  await walk(page)

  // To the other pages and back.
  for (const place of ['map', 'journal', 'settings']) {
    await pressOn(page, `.runhead a[href="#/${place}"]`)
    await expect.poll(() => new URL(page.url()).hash).toBe(`#/${place}`)
    await page.locator('main [data-start]').first().waitFor()
    await focusIsSeen(page)
    await walk(page)
    if (place === 'journal') {
      await tabTo(page, '[role="tab"]')
      for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home']) await press(page, key)
    }
    if (place === 'settings') {
      await tabTo(page, '[data-setting="theme"] input')
      await press(page, 'ArrowRight')
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('day')
    }
    await pressOn(page, '.runhead .back')
    await firstChoice(page)
    await focusIsSeen(page)
  }

  await pressOn(page, '.runhead a[href="#/rewind"]')
  await tabTo(page, '.step[data-index="0"]')
  await press(page, 'Enter')
  await expect.poll(() => decisions(page)).toEqual([])
  await focusIsSeen(page)

  // On to an ending: content notes, turning points and ends of chapters, wide and narrow by turns.
  await playToEnd(
    page,
    'keys',
    (count, turn) => turn % count,
    async () => {
      await focusIsSeen(page)
      const chapters = await page.locator('.chapter-end').count()
      if (chapters > 0) await page.setViewportSize(page.viewportSize()?.width === WIDE.width ? PHONE : WIDE)
    },
  )
  await pressOn(page, '.ending-acts a[href="#/debrief"]')
  await expect.poll(() => new URL(page.url()).hash).toBe('#/debrief')
  await page.locator('main h1').first().waitFor()
  await focusIsSeen(page)
  expect((await decisions(page)).length).toBeGreaterThanOrEqual(22)
})

test('a turning point is weighed by keyboard: what can be asked of each account, and the choice', async ({
  openGame,
}) => {
  const page = await openGame({ ...PHONE, hash: await wayToWeighing('student') })
  await page.locator('.weigh-call .btn').waitFor()
  const before = await decisions(page)
  await pressOn(page, '.weigh-call .btn')
  await page.locator('.weigh .ask').first().waitFor()
  await focusIsSeen(page)
  await pressOn(page, '.weigh .ask')
  await walk(page)
  await pressOn(page, '.weigh__head .btn--plain')
  await page.locator('.weigh-call').waitFor()
  await focusIsSeen(page)
  await openChoices(page).first().waitFor()
  await press(page, '1')
  await expect.poll(() => decisions(page)).toHaveLength(before.length + 1)
  await focusIsSeen(page)
})

test('a visit at the kiosk by keyboard alone: a moment, its sources, a choice, what others chose, and again', async ({
  openGame,
}) => {
  const page = await openKiosk(openGame)
  /** A press that comes late enough after the page before to be meant. */
  const pressWhen = async (selector: string): Promise<void> => {
    await page.locator(selector).first().waitFor()
    await tabTo(page, selector)
    await focusIsSeen(page)
    await page.clock.runFor(400)
    await page.keyboard.press('Enter')
  }
  const arrived = async (selector: string): Promise<void> => {
    await page.locator(selector).first().waitFor()
    await focusIsSeen(page)
    await walk(page)
  }
  await pressWhen('.touch .btn')
  await arrived('.moment')
  await pressWhen('.moment')
  await arrived('.choice__go')
  await pressWhen('.choice__why')
  await arrived('[data-passage]')
  await pressWhen('.k__bar .btn')
  await arrived('.choice__go')
  await pressWhen('.choice__go')
  await arrived('.chosen')
  await pressWhen('.next .btn')
  await arrived('[data-passage]')
  for (let more = 0; more < 6 && (await page.locator('.others').count()) === 0; more += 1) {
    await pressWhen('.k__bar .btn--main')
    await focusIsSeen(page)
  }
  await arrived('.others')
  await pressWhen('.k__foot span:last-child .btn:first-child')
  await arrived('.help')
  await pressWhen('.help .full')
  await page.locator('.help').waitFor({ state: 'detached' })
  await focusIsSeen(page)
  await pressWhen('.next .btn:nth-child(2)')
  await arrived('.qr')
  await pressWhen('.k__bar .btn--main')
  await page.locator('.attract').waitFor()
  await focusIsSeen(page)
})
