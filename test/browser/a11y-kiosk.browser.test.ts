import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { targetPixels } from '../../src/kiosk/options'
import { axeViolations } from './harness/axe'
import { type OpenGame, test } from './harness/game-page'
import { KIOSK_SCREEN, knock, momentTile, openKiosk, touch } from './harness/kiosk'
import { badTargets, cutOff, lostInForcedColours } from './harness/page-faults'

// Every screen of the kiosk, upright and lying: as it comes, in both high contrasts, in the largest text with the
// letters that are easier to tell apart, and in forced colours.

const LYING = { width: 1920, height: 1080 }
const THEMES = ['contrast', 'contrast-light'] as const
let looks = 0

async function faults(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  const add = (mode: string, all: readonly string[]): void => {
    looks += 1
    for (const fault of all) found.push(`${name}, ${mode}: ${fault}`)
  }
  await page.evaluate(() => document.fonts.ready)
  const { width, height } = page.viewportSize() ?? KIOSK_SCREEN
  const side = targetPixels(24, width, height)
  add('as it comes', [...(await axeViolations(page)), ...(await cutOff(page)), ...(await badTargets(page, side))])
  const before = await page.evaluate(() => document.documentElement.dataset.theme ?? 'day')
  for (const theme of THEMES) {
    await root(page, 'data-theme', theme)
    add(theme, await axeViolations(page, ['color-contrast']))
  }
  await root(page, 'data-theme', before)
  await page.emulateMedia({ forcedColors: 'active' })
  add('forced colours', await lostInForcedColours(page))
  await page.emulateMedia({ forcedColors: 'none' })
  await root(page, 'data-face', 'hyperlegible')
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '1.3'))
  await page.evaluate(() => document.fonts.ready)
  add('large text', await cutOff(page))
  await root(page, 'data-face', 'alegreya')
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '1'))
  return found
}

const root = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(([attribute, wanted]) => document.documentElement.setAttribute(attribute, wanted), [
    name,
    value,
  ] as const)

async function everyScreen(openGame: OpenGame, size: typeof LYING): Promise<readonly string[]> {
  const page = await openKiosk(openGame, {}, size)
  const found: string[] = []
  const look = async (name: string, ready: string): Promise<void> => {
    await page.locator(ready).first().waitFor()
    found.push(...(await faults(page, name)))
  }
  await look('first page', '.attract')
  await touch(page, page.locator('.touch .btn').first())
  await look('moments', '.moment')
  await touch(page, momentTile(page, 'Who fired first?'))
  await look('scene', '.choice__go')
  await touch(page, page.getByRole('button', { name: 'Magyar' }))
  await look('scene in Hungarian', '.choice__go')
  await touch(page, page.locator('.choice__why').first())
  await look('sources', '[data-passage]')
  await touch(page, page.locator('.k__bar .btn').first())
  await touch(page, page.locator('.choice__go').nth(1))
  await look('answer', '.chosen')
  await touch(page, page.locator('.next .btn').nth(1))
  await look('others', '.others')
  await touch(page, page.locator('.k__foot span:last-child .btn').first())
  await look('help', '.help')
  await touch(page, page.locator('.help .full'))
  await touch(page, page.locator('.next .btn').nth(1))
  await look('code for the phone', '.qr')
  await page.clock.runFor(61_000)
  await look('still there', '.still')
  await page.mouse.click(500, 200)
  await touch(page, page.locator('.k__bar .btn--main'))
  await page.locator('.attract').waitFor()
  await page.clock.runFor(400)
  await knock(page)
  await look('PIN', '.pin')
  await page.keyboard.type('1848')
  await touch(page, page.getByRole('button', { name: 'Open' }))
  await look('statistics', '.staff__table, .staff')
  await touch(page, page.locator('.k__bar .btn').first())
  await look('health', '.health')
  return found
}

test('upright, every screen of the kiosk stands up in every mode', async ({ openGame }) => {
  expect(await everyScreen(openGame, KIOSK_SCREEN)).toEqual([])
})

test('lying, the same', async ({ openGame }) => {
  expect(await everyScreen(openGame, LYING)).toEqual([])
})

afterAll(() => console.log(`Kiosk screens × modes looked at: ${looks}.`))
