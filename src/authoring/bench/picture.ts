import { withChromium } from '../house/chromium'
import { measureFrames, type PictureFrames } from './picture-frames'
import { changeScenes, measureMemory, type PictureMemory } from './picture-memory'
import { playToPicture } from './play-to-picture'

export interface PictureMeasures {
  readonly frames: PictureFrames
  /** The same with the processor four times slower. */
  readonly slowFrames: PictureFrames
  readonly changes: number
  /** After three rounds through the roles, when everything has been used, and after all changes: both in one picture. */
  readonly settled: PictureMemory
  readonly after: PictureMemory
}

/** Their first scenes have pictures of different places. */
const ROLES = ['student', 'worker', 'soldier', 'delegate']

/** A crowd that breathes and grows, and six flags: nothing moves more. */
const FULLEST = 'bem-square'
/** Until the layers are painted and the old picture is cut away. */
const SETTLED = 4000

/** Watches the fullest moving picture at 1280 by 800, then changes the scene many times. */
export function measurePicture(address: string, changes: number): Promise<PictureMeasures> {
  return withChromium(async (browser) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'no-preference' })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await page.goto(`${address}#/play/student`)
    await page.locator('button.choice__go').first().waitFor()
    await playToPicture(page, FULLEST)
    await page.waitForTimeout(SETTLED)
    const frames = await measureFrames(browser, page, 10)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.waitForTimeout(SETTLED)
    const slowFrames = await measureFrames(browser, page, 10)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await changeScenes(page, ROLES, ROLES.length * 3)
    const settled = await measureMemory(devtools)
    await changeScenes(page, ROLES, changes)
    return { frames, slowFrames, changes, settled, after: await measureMemory(devtools) }
  })
}
