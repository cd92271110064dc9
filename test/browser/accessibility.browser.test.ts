import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { addressOf, type OpenGame, test } from './harness/game-page'
import { firstChoice, playChoice, playToEnd } from './harness/play'
import { screenshot } from './harness/screenshot'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const
const THEMES = ['hour', 'contrast'] as const

/** Each screen: how it is reached, and what stands on it once it is there. */
const SCREENS: readonly { readonly name: string; readonly reach: (open: Open) => Promise<Page> }[] = [
  { name: 'title', reach: (open) => at(open, '', '.cast') },
  { name: 'title with a role opened', reach: opened },
  { name: 'story', reach: (open) => at(open, '/play/student', 'button.choice__go') },
  { name: 'evidence', reach: evidence },
  { name: 'settings', reach: (open) => at(open, '/settings', 'main h1') },
  { name: 'saves', reach: (open) => played(open, '/saves') },
  { name: 'journal', reach: (open) => played(open, '/journal') },
  { name: 'rewind', reach: (open) => played(open, '/rewind') },
  { name: 'map', reach: (open) => played(open, '/map') },
  { name: 'about', reach: (open) => at(open, '/about', 'main h1') },
  { name: 'library', reach: (open) => at(open, '/library', '.entry') },
  { name: 'timeline', reach: (open) => at(open, '/timeline', '.tl__drawing') },
  { name: 'passage', reach: (open) => at(open, '/passage/prole-info/024-first-shots', '[data-passage]') },
  { name: 'a broken link', reach: (open) => at(open, '/p/rubbish', '[data-code="share/rubbish"]') },
  { name: 'a role that is not there', reach: (open) => at(open, '/play/nobody', '[data-code="content/unknown-role"]') },
]

type Open = (hash: string) => Promise<Page>

async function at(open: Open, hash: string, ready: string): Promise<Page> {
  const page = await open(hash)
  await page.locator(ready).first().waitFor()
  return page
}

async function opened(open: Open): Promise<Page> {
  const page = await at(open, '', '.cast')
  await page.locator('[data-role="student"]').click()
  await page.locator('[data-begin="student"]').waitFor()
  return page
}

async function evidence(open: Open): Promise<Page> {
  const page = await at(open, '/play/student', 'button.choice__go')
  await page.locator('.choice__why').first().click()
  await page.locator('.sheet [data-passage]').first().waitFor()
  return page
}

async function played(open: Open, hash: string): Promise<Page> {
  const page = await open('/play/student')
  await firstChoice(page)
  await playChoice(page, 0)
  await page.goto(addressOf(hash))
  await page.locator('main h1').first().waitFor()
  return page
}

function opening(openGame: OpenGame, size: (typeof SIZES)[number], theme: string): Open {
  return (hash) =>
    openGame({
      ...size,
      hash,
      before: (page) =>
        page.addInitScript((wanted) => {
          const key = 'the-flag-with-a-hole/settings'
          if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ theme: wanted }))
        }, theme),
    })
}

for (const size of SIZES)
  for (const theme of THEMES)
    describe(`at ${size.width}×${size.height}, theme “${theme}”, axe finds nothing on`, () => {
      for (const { name, reach } of SCREENS)
        test(name, async ({ openGame }) => {
          const page = await reach(opening(openGame, size, theme))
          await screenshot(page, `${name.replaceAll(' ', '-')}-${size.width}-${theme}`)
          expect(await axeViolations(page)).toEqual([])
        })

      test('every turn of a playthrough, its chapter ends and its debrief', async ({ openGame }) => {
        const page = await opening(openGame, size, theme)('/play/student')
        await firstChoice(page)
        const found = new Set<string>()
        await playToEnd(
          page,
          'mouse',
          (count) => count - 1,
          async () => {
            for (const violation of await axeViolations(page)) found.add(violation)
          },
        )
        await page.locator('.ending-acts a[href="#/debrief"]').click()
        await page.locator('main h1').first().waitFor()
        await screenshot(page, `debrief-${size.width}-${theme}`)
        for (const violation of await axeViolations(page)) found.add(violation)
        expect([...found]).toEqual([])
      })
    })
