import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { type Opening, test } from './harness/game-page'

// The server forbids everything that is not the game's own. Here nothing of the game may run against it.

interface Watched {
  readonly violations?: string[]
}

/** Notes from the first moment on what the browser refused. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(window, { violations })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      violations.push(`${violatedDirective}: ${blockedURI} ${sourceFile}`)
    })
  })

const violationsOn = (page: Page) => page.evaluate(() => (window as unknown as Watched).violations)

const SCREENS: readonly (readonly [string, Opening])[] = [
  ['the title', {}],
  ['the story with its moving picture', { hash: '/play/student', reducedMotion: false }],
  ['the map', { hash: '/map' }],
  ['the timeline', { hash: '/timeline' }],
  ['the library', { hash: '/library' }],
  ['the settings', { hash: '/settings' }],
  ['the page of a pupil', { hash: '/join' }],
  ['the page of a teacher', { hash: '/class' }],
  ['the kiosk', { path: 'kiosk.html' }],
]

describe('what the policy forbids is not done', () => {
  for (const [what, opening] of SCREENS)
    test(`on ${what}`, async ({ openGame }) => {
      const page = await openGame({ ...opening, before: watch, mayComplain: /health|socket/ })
      await page.locator('main h1, .attract, button').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await violationsOn(page)).toEqual([])
    })
})

test('what stands inside the page is style alone: no script and no handler', () => {
  for (const name of ['index.html', 'index.hu.html', 'kiosk.html']) {
    const html = readFileSync(`.cache/site/${name}`, 'utf8')
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []).toEqual([])
    expect(html.match(/\son[a-z]+\s*=\s*["']/g) ?? []).toEqual([])
    expect(html.match(/javascript:/g) ?? []).toEqual([])
  }
})

test('a script that somebody brings into the page does not run', async ({ openGame }) => {
  const page = await openGame({ before: watch, mayComplain: /Content Security Policy/ })
  await page.locator('[data-role]').first().waitFor()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
  })
  await expect.poll(() => violationsOn(page)).toHaveLength(1)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})
