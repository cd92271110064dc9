import { mkdirSync } from 'node:fs'
import { withBuiltSite } from './harness/with-built-site'

// `npm run kiosk:tiles`: the small pictures of the kiosk's moments, taken from the kiosk itself. To be run again when a
// picture of a place has changed.

const FOLDER = 'assets/kiosk'

mkdirSync(FOLDER, { recursive: true })
await withBuiltSite(async (browser, address) => {
  const page = await browser.newPage({ viewport: { width: 620, height: 1240 }, reducedMotion: 'reduce' })
  await page.goto(`${address}kiosk.html`)
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
    await page.getByRole('button', { name: 'Begin again' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.touch .btn').first().focus()
    await page.keyboard.press('Enter')
  }
})
