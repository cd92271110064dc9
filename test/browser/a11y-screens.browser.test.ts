import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { type OpenGame, test } from './harness/game-page'
import {
  badTargets,
  cutOff,
  hiddenFocus,
  lostInForcedColours,
  moving,
  shownOnHover,
  spaceText,
} from './harness/page-faults'
import { BOOK_SCREENS, type GameScreen, type OpenAt, STORY_SCREENS } from './harness/screens'

// Every screen, in every way it can be asked for. A screen is reached once and then looked at in one mode after another.

const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
/** What a window of 1280 × 1024 is at 400 %. */
const ZOOMED = { width: 320, height: 256 }
const THEMES = ['day', 'night', 'contrast', 'contrast-light'] as const

let looks = 0

interface Mode {
  readonly name: string
  readonly faults: (page: Page) => Promise<readonly string[]>
}

const MODES: readonly Mode[] = [
  ...[WIDE, PHONE].flatMap((size): readonly Mode[] => [
    ...(size === WIDE ? THEMES : THEMES.slice(0, 2)).map((theme, index) => ({
      name: `axe at ${size.width}, ${theme}`,
      async faults(page: Page) {
        await page.setViewportSize(size)
        const before = await inTheme(page, theme)
        // Other colours change nothing but contrast.
        const found = await axeViolations(page, index === 0 ? undefined : ['color-contrast'])
        await inTheme(page, before)
        return found
      },
    })),
    {
      name: `targets and focus at ${size.width}`,
      async faults(page) {
        await page.setViewportSize(size)
        return [...(await badTargets(page)), ...(await hiddenFocus(page)), ...(await moving(page))]
      },
    },
    {
      name: `text spacing at ${size.width}`,
      async faults(page) {
        await page.setViewportSize(size)
        await spaceText(page, true)
        const found = await cutOff(page)
        await spaceText(page, false)
        return found
      },
    },
    {
      name: `text of 200 % at ${size.width}`,
      async faults(page) {
        await page.setViewportSize(size)
        await scaleText(page, '2')
        const found = await cutOff(page)
        await scaleText(page, '1')
        return found
      },
    },
  ]),
  {
    name: 'zoomed to 400 %',
    async faults(page) {
      await page.setViewportSize(ZOOMED)
      return [...(await cutOff(page)), ...(await badTargets(page)), ...(await hiddenFocus(page))]
    },
  },
  {
    name: 'forced colours',
    async faults(page) {
      await page.setViewportSize(WIDE)
      await page.emulateMedia({ forcedColors: 'active' })
      const found = [...(await lostInForcedColours(page)), ...(await shownOnHover(page))]
      await page.emulateMedia({ forcedColors: 'none' })
      return found
    },
  },
]

/** In Hungarian words are longer and hyphenated. */
const IN_HUNGARIAN = MODES.filter(({ name }) => /^axe at .* day$|^zoomed|^text of 200/.test(name))

/** Sets the colours as the reader's setting does; regions that are always on paper stay so, but for high contrast. */
function inTheme(page: Page, theme: string): Promise<string> {
  return page.evaluate((wanted) => {
    const root = document.documentElement
    const before = root.dataset.theme ?? 'day'
    root.dataset.theme = wanted
    for (const region of document.querySelectorAll<HTMLElement>('body [data-theme]'))
      region.dataset.theme = wanted.startsWith('contrast') ? wanted : 'day'
    return before
  }, theme)
}

const scaleText = (page: Page, scale: string): Promise<void> =>
  page.evaluate((wanted) => document.documentElement.style.setProperty('--text-scale', wanted), scale)

const opening =
  (openGame: OpenGame, language: string): OpenAt =>
  (hash) =>
    openGame({
      ...WIDE,
      hash,
      before: (page) =>
        page.addInitScript((wanted) => {
          const key = 'the-flag-with-a-hole/settings'
          if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ language: wanted }))
        }, language),
    })

async function look(page: Page, modes: readonly Mode[]): Promise<readonly string[]> {
  const found: string[] = []
  await page.evaluate(() => document.fonts.ready)
  for (const { name, faults } of modes) {
    looks += 1
    for (const fault of await faults(page)) found.push(`${name}: ${fault}`)
  }
  return found
}

function standsUp(screens: readonly GameScreen[]): void {
  for (const { name, reach, text } of screens) {
    test(name, async ({ openGame }) => {
      expect(await look(await reach(opening(openGame, 'en')), MODES)).toEqual([])
    })
    if (text)
      test(`${name}, in Hungarian`, async ({ openGame }) => {
        expect(await look(await reach(opening(openGame, 'hu')), IN_HUNGARIAN)).toEqual([])
      })
  }
}

describe('In every mode stands, without a fault:', () => {
  standsUp(STORY_SCREENS)
  standsUp(BOOK_SCREENS)
})

afterAll(() => console.log(`Screens × modes looked at: ${looks}.`))
