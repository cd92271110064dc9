import { expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { test } from './harness/game-page'
import { firstChoice, playToEnd } from './harness/play'
import { screenshot } from './harness/screenshot'

// Each turn of a whole playthrough. Every screen in every mode: a11y-screens.browser.test.ts.

const WAYS = [
  { width: 1280, height: 800, theme: 'contrast', pick: (count: number) => count - 1 },
  { width: 390, height: 844, theme: 'hour', pick: () => 0 },
] as const

for (const { width, height, theme, pick } of WAYS)
  test(`axe finds nothing on any turn of a playthrough at ${width}×${height}, theme “${theme}”`, async ({
    openGame,
  }) => {
    const page = await openGame({
      width,
      height,
      hash: '/play/student',
      before: (opened) =>
        opened.addInitScript((wanted) => {
          const key = 'the-flag-with-a-hole/settings'
          if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ theme: wanted }))
        }, theme),
    })
    await firstChoice(page)
    const found = new Set<string>()
    const look = async () => {
      for (const violation of await axeViolations(page)) found.add(violation)
    }
    await playToEnd(page, 'mouse', pick, look)
    await page.locator('.ending-acts a[href="#/debrief"]').click()
    await page.locator('main h1').first().waitFor()
    await screenshot(page, `debrief-${width}-${theme}`)
    await look()
    expect([...found]).toEqual([])
  })
