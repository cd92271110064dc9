import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { launchChromium } from '../house/chromium'

// `npm run icons`: the game's icons on a phone or a desk, cut from the drawing of the title: the hole between red and green.

const ART = 'assets/art/title/portrait.svg'
const FOLDER = 'assets/icons'
const SIZES = [180, 192, 512] as const
/** The square of the drawing that is shown, in its own units: wide enough that a phone may cut it round. */
const CUT = { x: 0, y: 293, side: 1000 }

mkdirSync(FOLDER, { recursive: true })
const browser = await launchChromium()
const page = await browser.newPage()
const drawing = `data:image/svg+xml;base64,${readFileSync(ART).toString('base64')}`
for (const size of SIZES) {
  const scale = size / CUT.side
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0;overflow:hidden;background:#b5281d}img{position:absolute;width:${1000 * scale}px;left:${-CUT.x * scale}px;top:${-CUT.y * scale}px}</style><img src="${drawing}">`,
  )
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  const path = `${FOLDER}/icon-${size}.png`
  await page.screenshot({ path })
  // Printed in seven inks, so few colours are enough; without ImageMagick the file is only larger.
  spawnSync('convert', [path, '-strip', '-colors', '32', '-define', 'png:compression-level=9', `png8:${path}`])
}
await browser.close()
