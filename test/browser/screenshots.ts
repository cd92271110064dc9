import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { listen } from '../../src/guided/server/listen'
import { createSite } from '../../src/guided/server/site'

// `npm run screenshots`: takes the pictures of README.md from the game as it is built now.

const SITE = '.cache/site'
const FOLDER = 'assets/readme'
const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

interface Shot {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly hash: string
  /** What to press, in order, once the page stands; a selector is waited for. */
  readonly press?: readonly string[]
  /** What has to stand on the page before the picture is taken. */
  readonly ready: string
}

const CHOICE = 'button.choice__go:not([aria-disabled])'
const SHOTS: readonly Shot[] = [
  { name: 'title', size: WIDE, hash: '/', ready: '.cast' },
  { name: 'story', size: WIDE, hash: '/play/student', press: [CHOICE, CHOICE, CHOICE], ready: '.plate img' },
  { name: 'evidence', size: WIDE, hash: '/play/student', press: ['.choice__why'], ready: '.sheet [data-passage]' },
  { name: 'map', size: WIDE, hash: '/map', ready: 'main h1' },
  { name: 'phone', size: PHONE, hash: '/play/student', press: [CHOICE, CHOICE, CHOICE], ready: '.plate img' },
]

async function take(browser: Browser, address: string, { name, size, hash, press = [], ready }: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${address}#/play/student`)
  await page.locator(CHOICE).first().waitFor()
  if (hash !== '/play/student') await page.goto(`${address}#${hash}`)
  for (const selector of press) await pressAndSee(page, selector)
  await page.locator(ready).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const path = `${FOLDER}/${name}.png`
  await page.screenshot({ path })
  await context.close()
  // The game is printed in seven inks, so few colours are enough; without ImageMagick the picture is only larger.
  spawnSync('convert', [path, '-strip', '-colors', '48', '-define', 'png:compression-level=9', `png8:${path}`])
}

async function pressAndSee(page: Page, selector: string): Promise<void> {
  const before = await page.locator('#app').innerHTML()
  await page.locator(selector).first().click()
  await page.waitForFunction((html) => document.querySelector('#app')?.innerHTML !== html, before)
}

const build = spawnSync(process.execPath, ['src/authoring/house/run-build.mjs', '--if-changed', SITE], {
  stdio: 'inherit',
})
if (build.status !== 0) process.exit(1)
mkdirSync(FOLDER, { recursive: true })
const listening = await listen(createSite(SITE), 0, '127.0.0.1')
if (!listening.ok) throw new Error(listening.code)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
for (const shot of SHOTS) {
  await take(browser, `http://127.0.0.1:${listening.value.port}/`, shot)
  console.log(`${FOLDER}/${shot.name}.png`)
}
await browser.close()
await listening.value.close()
