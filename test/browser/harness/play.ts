import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const AUTOSAVE = 'the-flag-with-a-hole/autosave.'

/** How a person takes a choice. */
export type Hand = 'keys' | 'mouse' | 'touch'

/** The open choices on the page, without the locked ones. */
export const openChoices = (page: Page) => page.locator('button.choice__go:not([aria-disabled])')

/** Waits until a choice can be pressed. */
export async function firstChoice(page: Page): Promise<void> {
  await page.locator('html[data-ready="1"]').waitFor({ state: 'attached' })
  await openChoices(page).first().waitFor()
}

/** The ids of the choices taken so far, as the autosave has them; empty if there is none. */
export function decisions(page: Page, role = 'student'): Promise<readonly string[]> {
  return page.evaluate((key) => {
    const text = localStorage.getItem(key)
    return text === null ? [] : (JSON.parse(text) as { playthrough: { choices: string[] } }).playthrough.choices
  }, AUTOSAVE + role)
}

/** The ids of the choices shown, locked ones among them. */
export function shownChoices(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-evidence]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-evidence') ?? ''))
}

/** What stands between a person and the choices: a content note, the closing of a chapter. */
const ON_THE_WAY = '.before .btn--main, .choice--alone .choice__go:not([data-choice])'

/** Reads on past content notes and the press that closes a chapter, until choices stand there or the story is over. */
export async function readOn(page: Page, hand: Hand): Promise<void> {
  const button = page.locator(ON_THE_WAY).first()
  await standsStill(page)
  while (await button.isVisible()) {
    await press(page, button, hand)
    await standsStill(page)
  }
}

/** Presses what stands on the way, and waits until it has gone. */
async function press(page: Page, button: Locator, hand: Hand): Promise<void> {
  const handle = await button.elementHandle()
  if (hand === 'touch') await button.tap()
  else if (hand === 'mouse') await button.click()
  else {
    await tabTo(page, ON_THE_WAY)
    await page.keyboard.press('Enter')
  }
  await expect.poll(() => handle?.evaluate((element) => element.isConnected)).toBe(false)
}

/** Takes the open choice number `index`, 0-based, and waits until the page shows what comes of it. */
export async function playChoice(page: Page, index: number, hand: Hand = 'mouse', role = 'student'): Promise<void> {
  await readOn(page, hand)
  const before = await decisions(page, role)
  const shown = await shownChoices(page)
  const choice = openChoices(page).nth(index)
  if (hand === 'keys') await page.keyboard.press((await choice.getAttribute('data-number')) ?? '1')
  else if (hand === 'touch') await choice.tap()
  else await choice.click()
  await expect.poll(() => decisions(page, role)).toHaveLength(before.length + 1)
  // The store is written before the page is drawn anew.
  await expect.poll(() => shownChoices(page)).not.toEqual(shown)
}

/** Waits until something can be done: a choice, a way on to one, or the links of an ending. */
async function standsStill(page: Page): Promise<void> {
  await page.locator(`button.choice__go:not([aria-disabled]), ${ON_THE_WAY}, .ending-acts`).first().waitFor()
}

/** Plays on, always by the first choice, until the page of a chapter's end stands there. */
export async function playToChapterEnd(page: Page, hand: Hand): Promise<void> {
  const end = page.locator('.chapter-end')
  const onTheWay = page.locator(ON_THE_WAY).first()
  for (let turn = 0; turn < 40; turn += 1) {
    await standsStill(page)
    if (await end.isVisible()) return
    if (await onTheWay.isVisible()) await press(page, onTheWay, hand)
    else await playChoice(page, 0, hand)
  }
  throw new Error('The chapter did not end within 40 choices.')
}

/**
 * Plays on until no choice is left; `pick` says which of `count` open choices is taken, `look` sees each page before.
 * Returns how many choices were taken.
 */
export async function playToEnd(
  page: Page,
  hand: Hand,
  pick: (count: number, turn: number) => number,
  look?: () => Promise<void>,
): Promise<number> {
  for (let turn = 0; turn < 200; turn += 1) {
    await standsStill(page)
    await look?.()
    await readOn(page, hand)
    const count = await openChoices(page).count()
    if (count === 0) return turn
    await playChoice(page, pick(count, turn), hand)
  }
  throw new Error('The story did not end within 200 choices.')
}

/** Presses Tab until what `selector` means has the focus. Fails if a whole round does not reach it. */
export async function tabTo(page: Page, selector: string, limit = 80): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not reach ${selector}.`)
}
