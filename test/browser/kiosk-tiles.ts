import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { listen } from '../../src/guided/server/listen'
import { createSite } from '../../src/guided/server/site'

// `npm run kiosk:tiles`: the small pictures of the kiosk's moments, taken from the kiosk itself. To be run again when a
// picture of a place has changed.

const SITE = '.cache/site'
const FOLDER = 'assets/kiosk'

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
const page = await browser.newPage({ viewport: { width: 620, height: 1240 }, reducedMotion: 'reduce' })
await page.goto(`http://127.0.0.1:${listening.value.port}/kiosk.html`)
const { moments } = (await page.evaluate(async () => (await fetch('content/kiosk/moments.json')).json())) as {
  moments: readonly { readonly id: string }[]
}
await page.locator('.touch .btn').first().click()
for (const [index, { id }] of moments.entries()) {
  await page.locator('.moment').nth(index).waitFor()
  // A press right after a change of page is taken for a slip of the hand.
  await page.locator('.moment').nth(index).focus()
  await page.keyboard.press('Enter')
  await page.locator('.plate:not(.plate--coming) .layer').first().waitFor()
  await page.waitForLoadState('networkidle')
  const plate = page.locator('.plate')
  const box = await plate.boundingBox()
  if (!box) throw new Error(`${id} shows no picture.`)
  const side = Math.min(box.width, box.height)
  const clip = { x: box.x + (box.width - side) / 2, y: box.y + box.height - side, width: side, height: side }
  await page.screenshot({ path: `${FOLDER}/${id}.jpg`, type: 'jpeg', quality: 80, clip })
  console.log(`${FOLDER}/${id}.jpg`)
  await page.getByRole('button', { name: 'Start again' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.touch .btn').first().focus()
  await page.keyboard.press('Enter')
}
await browser.close()
await listening.value.close()
