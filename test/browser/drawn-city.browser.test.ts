import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { changeScenes, measureMemory } from '../../src/authoring/bench/picture-memory'
import { TEXTURE_BUDGET } from '../../src/city/diorama/texture-budget'
import { test } from './harness/game-page'
import { decisions, firstChoice, playChoice } from './harness/play'

const PAPER = '.city-map__paper'

async function toMap(page: Page): Promise<void> {
  await firstChoice(page)
  await page.evaluate(() => {
    location.hash = '#/map'
  })
  await page.locator(PAPER).waitFor()
}

/** Which of the seven inks cover more than a thousandth of the canvas. */
function inksOnCanvas(page: Page): Promise<readonly string[]> {
  return page.evaluate((paper) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`${paper} canvas`)
    const copy = document.createElement('canvas').getContext('2d')
    if (!canvas || !copy || canvas.width < 50) return []
    copy.canvas.width = canvas.width
    copy.canvas.height = canvas.height
    copy.drawImage(canvas, 0, 0)
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
    const inks = {
      ink: [22, 19, 15],
      cream: [239, 227, 200],
      grey1: [185, 170, 143],
      red: [181, 40, 29],
      blue: [34, 56, 78],
    }
    const counts: Record<string, number> = {}
    for (let index = 0; index < data.length; index += 4) {
      for (const [name, ink] of Object.entries(inks)) {
        if (ink.every((value, channel) => Math.abs(value - (data[index + channel] ?? 0)) < 3)) {
          counts[name] = (counts[name] ?? 0) + 1
        }
      }
    }
    return Object.entries(counts)
      .filter(([, count]) => count > data.length / 4 / 1000)
      .map(([name]) => name)
      .sort()
  }, PAPER)
}

/** Moves the mouse over the map until it is over something that can be pressed. */
async function findPin(page: Page): Promise<void> {
  const box = await page.locator(PAPER).boundingBox()
  if (!box) throw new Error('The map has no size.')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const points: { readonly x: number; readonly y: number }[] = []
  for (let y = box.y + 20; y < box.y + box.height; y += 30) {
    for (let x = box.x + 20; x < box.x + box.width; x += 30) points.push({ x, y })
  }
  const far = ({ x, y }: { readonly x: number; readonly y: number }) => Math.hypot(x - middle.x, y - middle.y)
  const isOverOne = async (): Promise<boolean> => (await page.locator(`${PAPER}--press`).count()) > 0
  /** Moves there, and lets the map see it: it looks once a frame. */
  const settlesOn = async ({ x, y }: { readonly x: number; readonly y: number }): Promise<boolean> => {
    await page.mouse.move(x, y)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    return isOverOne()
  }
  points.sort((a, b) => far(a) - far(b))
  for (const [index, point] of points.entries()) {
    await page.mouse.move(point.x, point.y)
    if (!(await isOverOne())) continue
    // What is said of the point before may come only now.
    for (const near of [point, ...points.slice(Math.max(0, index - 4), index)]) if (await settlesOn(near)) return
  }
  throw new Error('There is no pin on the map.')
}

test('the map is drawn in the inks of the pictures, and a pin on it is the choice', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student', reducedMotion: true })
  await toMap(page)
  await expect.poll(() => inksOnCanvas(page)).toEqual(['blue', 'cream', 'grey1', 'ink', 'red'])
  await findPin(page)
  await page.mouse.down()
  await page.mouse.up()
  await expect.poll(() => decisions(page)).toHaveLength(1)
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/play\/student/)
})

test('the map grows, moves and comes back by keys, and says what is under a finger', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student', width: 390, height: 844, touch: true, reducedMotion: true })
  await toMap(page)
  await expect.poll(() => inksOnCanvas(page)).toContain('blue')
  const further = page.locator('.city-map__sizes button').nth(1)
  await expect.poll(() => further.getAttribute('aria-disabled')).toBe('true')
  await page.locator('.city-map').focus()
  for (const key of ['+', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
  await expect.poll(() => further.getAttribute('aria-disabled')).toBeNull()
  await page.keyboard.press('0')
  await expect.poll(() => further.getAttribute('aria-disabled')).toBe('true')
  const box = await page.locator(PAPER).boundingBox()
  if (!box) throw new Error('The map has no size.')
  await page.touchscreen.tap(box.x + box.width * 0.76, box.y + box.height * 0.62)
  await expect.poll(() => page.locator('.city-map__says').textContent()).toMatch(/^X+[VI]*\. /)
})

test('where the drawing code does not come, a still map stands there and the game goes on', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    mayComplain: /ERR_FAILED|Failed to fetch|city-canvas/,
    before: (page) => page.route('**/city-canvas*.js', (route) => route.abort()),
  })
  await toMap(page)
  await page.locator(`${PAPER} > svg`).waitFor()
  await expect.poll(() => page.locator(`${PAPER} > svg polygon[stroke]`).count()).toBe(22)
  await page.evaluate(() => {
    location.hash = '#/play/student'
  })
  await playChoice(page, 0)
})

test('a browser without a canvas shows the still map, too', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    before: (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null
      }),
  })
  await toMap(page)
  await page.locator(`${PAPER} > svg`).waitFor()
})

const LIVE = '.plate__live canvas'

test('the scene’s picture comes to life over the still one, and its canvas covers it', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student', reducedMotion: false })
  await firstChoice(page)
  await page.locator(LIVE).waitFor({ state: 'attached' })
  const opaque = () =>
    page.evaluate((selector) => {
      const canvas = document.querySelector<HTMLCanvasElement>(selector)
      const copy = document.createElement('canvas').getContext('2d')
      if (!canvas || !copy || canvas.width < 50) return false
      copy.drawImage(canvas, 0, 0)
      return copy.getImageData(40, 40, 1, 1).data[3] === 255
    }, LIVE)
  await expect.poll(opaque).toBe(true)
})

test('for those who want less movement the picture stands still', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student', reducedMotion: true })
  await firstChoice(page)
  await page.locator('.layer--front').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.locator(LIVE).count()).toBe(0)
})

test('where a layer does not come the still picture stays and the game goes on', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    reducedMotion: false,
    mayComplain: /404|ERR_FAILED|Failed to load resource/,
    before: (page) => page.route('**/near.svg', (route) => route.fulfill({ status: 404 })),
  })
  await firstChoice(page)
  await page.locator('.layer--mid').waitFor()
  await playChoice(page, 0)
})

test('pictures that come and go leave nothing behind, and never take more than their budget', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student', reducedMotion: false })
  await firstChoice(page)
  const devtools = await page.context().newCDPSession(page)
  const roles = ['student', 'worker', 'soldier', 'delegate']
  await changeScenes(page, roles, 8)
  const settled = await measureMemory(devtools)
  await changeScenes(page, roles, 12)
  // One picture kept at each of twelve changes would be twelve or more. The browser clears up in its own time, so
  // what is counted is what stays.
  await expect
    .poll(async () => {
      const after = await measureMemory(devtools)
      return {
        canvases: after.canvases < settled.canvases + 6,
        heap: after.heapMb < settled.heapMb + 2,
        budget: after.canvasMb * 2 ** 20 < TEXTURE_BUDGET,
      }
    })
    .toEqual({ canvases: true, heap: true, budget: true })
})
