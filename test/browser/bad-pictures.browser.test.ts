import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './harness/game-page'
import { decisions, firstChoice, playChoice } from './harness/play'

const LIVE = '.plate__live canvas'

/** Takes the name of the device away, by which the game would know that WebGL is slow here, so that it is used. */
const useWebgl = () => {
  const known = WebGLRenderingContext.prototype.getExtension
  WebGLRenderingContext.prototype.getExtension = function (this: WebGLRenderingContext, name: string) {
    return name === 'WEBGL_debug_renderer_info' ? null : Reflect.apply(known, this, [name])
  } as typeof known
}

/** Whether the canvas over the picture holds a picture of its own, which covers all of it. */
const lives = (page: Page) =>
  page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(selector)
    const copy = document.createElement('canvas').getContext('2d')
    if (!canvas || !copy || canvas.width < 50) return false
    copy.canvas.width = canvas.width
    copy.canvas.height = canvas.height
    return new Promise<boolean>((resolve) => {
      // WebGL keeps what it drew until the frame is shown.
      requestAnimationFrame(() => {
        copy.drawImage(canvas, 0, 0)
        resolve(copy.getImageData(40, 40, 1, 1).data[3] === 255)
      })
    })
  }, LIVE)

const stillThere = (page: Page) =>
  page
    .locator('.plate .layer')
    .evaluateAll((all) => all.length === 6 && all.every((image) => (image as HTMLImageElement).naturalWidth > 0))

/** The story goes on: a choice acts, and the place has its picture or its name. */
async function goesOn(page: Page): Promise<void> {
  const before = (await decisions(page)).length
  await playChoice(page, 0)
  await expect.poll(() => decisions(page)).toHaveLength(before + 1)
}

test('without WebGL the picture comes to life on a plain canvas, and the map is drawn', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    reducedMotion: false,
    before: (page) =>
      page.addInitScript(() => {
        const known = HTMLCanvasElement.prototype.getContext
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
          return kind.includes('webgl') ? null : Reflect.apply(known, this, [kind, ...more])
        } as typeof known
      }),
  })
  await firstChoice(page)
  await page.locator(LIVE).waitFor({ state: 'attached' })
  await expect.poll(() => lives(page)).toBe(true)
  await goesOn(page)
  await page.evaluate(() => {
    location.hash = '#/map'
  })
  await page.locator('.city-map__paper canvas').waitFor()
})

test('a drawing context that is lost uncovers the still picture, and comes back with it', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    reducedMotion: false,
    mayComplain: /WebGL|GPU stall/i,
    before: (page) => page.addInitScript(useWebgl),
  })
  await firstChoice(page)
  await page.locator(LIVE).waitFor({ state: 'attached' })
  await page.evaluate((selector) => {
    const gl = document.querySelector<HTMLCanvasElement>(selector)?.getContext('webgl')
    const lose = gl?.getExtension('WEBGL_lose_context')
    if (!lose) throw new Error('the picture is not drawn with WebGL')
    Object.assign(window, { giveBack: () => lose.restoreContext() })
    lose.loseContext()
  }, LIVE)
  await page.locator(LIVE).waitFor({ state: 'hidden' })
  await expect.poll(() => stillThere(page)).toBe(true)
  await goesOn(page)
  await page.evaluate(() => (window as unknown as { giveBack(): void }).giveBack())
  await page.locator(LIVE).waitFor({ state: 'visible' })
  await goesOn(page)
})

test('on a device that takes only small textures the layers are painted no larger', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    // Wide enough for layers of more than that, and no wider: the processor draws here what a card would.
    width: 1280,
    height: 800,
    reducedMotion: false,
    mayComplain: /WebGL|GPU stall/i,
    before: async (page) => {
      await page.addInitScript(useWebgl)
      await page.addInitScript(() => {
        const known = WebGLRenderingContext.prototype.getParameter
        const sizes: number[] = []
        WebGLRenderingContext.prototype.getParameter = function (name: number) {
          return name === WebGLRenderingContext.MAX_TEXTURE_SIZE ? 1024 : known.call(this, name)
        }
        const upload = WebGLRenderingContext.prototype.texImage2D
        WebGLRenderingContext.prototype.texImage2D = function (this: WebGLRenderingContext, ...given: unknown[]) {
          const source = given.at(-1)
          if (source instanceof HTMLCanvasElement) sizes.push(source.width, source.height)
          return Reflect.apply(upload, this, given)
        } as typeof upload
        Object.assign(window, { textureSides: sizes })
      })
    },
  })
  await firstChoice(page)
  await page.locator(LIVE).waitFor({ state: 'attached' })
  const sides = () => page.evaluate(() => (window as unknown as { textureSides: number[] }).textureSides)
  await expect.poll(async () => (await sides()).length).toBeGreaterThan(10)
  expect(Math.max(...(await sides()))).toBeLessThanOrEqual(1024)
  await goesOn(page)
})

test('a device that has no memory for the layers keeps the still picture', async ({ openGame }) => {
  const page = await openGame({
    hash: '/play/student',
    reducedMotion: false,
    before: (page) =>
      page.addInitScript(() => {
        const draw = CanvasRenderingContext2D.prototype.drawImage
        CanvasRenderingContext2D.prototype.drawImage = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
          const [source] = given
          if (source instanceof HTMLImageElement && source.src.includes('/dioramas/'))
            throw new DOMException('no memory', 'InvalidStateError')
          return Reflect.apply(draw, this, given)
        } as typeof draw
      }),
  })
  await firstChoice(page)
  await page.locator('.plate:not(.plate--coming) .layer').first().waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.locator(LIVE).count()).toBe(0)
  await expect.poll(() => stillThere(page)).toBe(true)
  await goesOn(page)
})

test('on a device with little memory and a sharp screen the picture is painted no sharper than its window', async ({
  openGame,
}) => {
  const page = await openGame({
    hash: '/play/student',
    reducedMotion: false,
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'devicePixelRatio', { value: 3 })
        Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 0.5 })
      }),
  })
  await firstChoice(page)
  const sharpness = () =>
    page.evaluate((live) => {
      const canvas = document.querySelector<HTMLCanvasElement>(live)
      return canvas && canvas.clientWidth > 8 ? canvas.width / canvas.clientWidth : 0
    }, LIVE)
  await expect.poll(sharpness).toBeCloseTo(1, 1)
  await goesOn(page)
})

test('who saves data gets the still picture, and nothing is fetched that moves or is kept ahead', async ({
  openGame,
}) => {
  const asked: string[] = []
  const page = await openGame({
    hash: '/play/student',
    reducedMotion: false,
    before: (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      return page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
      })
    },
  })
  await firstChoice(page)
  await page.locator('.plate:not(.plate--coming) .layer').first().waitFor()
  await goesOn(page)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /city-canvas|mount-diorama|sound\/(?!sounds.json)|offline/.test(path))).toEqual([])
})

test('a file that is not there costs its picture only: the place has its name, the map its list', async ({
  openGame,
}) => {
  const absent = (page: Page, file: string) => page.route(file, (route) => route.fulfill({ status: 404 }))
  const unlisted = await openGame({
    hash: '/play/student',
    reducedMotion: false,
    mayComplain: /404/,
    before: (page) => absent(page, '**/art/dioramas.json'),
  })
  await unlisted.locator('.plate--missing .poster').waitFor()
  await firstChoice(unlisted)
  await goesOn(unlisted)

  const halved = await openGame({
    hash: '/play/student',
    reducedMotion: false,
    mayComplain: /404/,
    before: (page) => absent(page, '**/mid.svg'),
  })
  await halved.locator('.plate--missing .poster').waitFor()
  await firstChoice(halved)
  expect(await halved.locator('.look-open').count()).toBe(0)
  await goesOn(halved)

  const unmapped = await openGame({
    hash: '/play/student',
    mayComplain: /404/,
    before: (page) => absent(page, '**/art/map/*'),
  })
  await firstChoice(unmapped)
  await unmapped.locator('.runhead a[href="#/map"]').click()
  await unmapped.locator('.map [role="alert"]').waitFor()
  await unmapped.locator('.here button').first().click()
  await expect.poll(() => decisions(unmapped)).toHaveLength(1)
})
