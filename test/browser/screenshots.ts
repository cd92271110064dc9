import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { withBuiltSite } from './harness/with-built-site'

// `npm run screenshots`: takes the pictures of README.md from the game as it is built now.

const FOLDER = 'docs/pictures'
const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

interface Shot {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  /** The story is played, always by its first choice, until it has come to this hour. */
  readonly until?: string
  /** The page that is then gone to, if it is not the story. */
  readonly page?: string
  /** What is pressed last. */
  readonly press?: string
  /** What has to stand on the page before the picture is taken. */
  readonly ready: string
}

const NIGHT = '1956-10-23T20:00'
const SHOTS: readonly Shot[] = [
  { name: 'title', size: WIDE, ready: '.cast' },
  { name: 'story', size: WIDE, until: NIGHT, ready: '.plate img' },
  { name: 'evidence', size: WIDE, until: NIGHT, press: '.choice__why', ready: '.sheet [data-passage]' },
  { name: 'map', size: WIDE, until: '1956-10-25T12:00', page: '/map', ready: 'canvas' },
  { name: 'phone', size: PHONE, until: '1956-10-23T16:30', ready: '.plate img' },
]

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { name, size, until, page: to, press, ready } = shot
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(address + (until === undefined ? '' : '#/play/student'))
  if (until !== undefined) await playUntil(page, until)
  if (to !== undefined) await page.goto(`${address}#${to}`)
  if (press !== undefined) await page.locator(press).first().click()
  await page.locator(ready).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const path = `${FOLDER}/${name}.png`
  await page.screenshot({ path })
  await context.close()
  // The game is printed in seven inks, so few colours are enough; without ImageMagick the picture is only larger.
  spawnSync('convert', [path, '-strip', '-colors', '48', '-define', 'png:compression-level=9', `png8:${path}`])
}

const FORWARD = '.before .btn--main, button.choice__go:not([aria-disabled])'

async function playUntil(page: Page, hour: string): Promise<void> {
  const forward = page.locator(FORWARD).first()
  await forward.waitFor()
  // The end of a chapter has no hour of its own, and is gone past.
  const now = () => page.evaluate(() => document.querySelector('.when time')?.getAttribute('datetime') ?? '')
  const noted = () => page.locator('.before').isVisible()
  while ((await now()) < hour || (await noted())) {
    const before = await page.locator('#app').innerHTML()
    await forward.click()
    await page.waitForFunction((html) => document.querySelector('#app')?.innerHTML !== html, before)
    await forward.waitFor()
  }
}

mkdirSync(FOLDER, { recursive: true })
await withBuiltSite(async (browser, address) => {
  for (const shot of SHOTS) {
    await take(browser, address, shot)
    console.log(`${FOLDER}/${shot.name}.png`)
  }
})
