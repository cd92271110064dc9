import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { readSettings } from '../../../src/guided/server/operations/settings'
import { type Serving, serve } from '../../../src/guided/server/serve'
import { axeViolations } from './axe'
import { browser, inFirefox } from './game-page'

export interface ClassRoom {
  readonly url: string
  /** A device of its own. `hash` is where its browser is sent, `by` the address it goes by. Its complaints are kept. */
  device(hash: string, options?: BrowserContextOptions, by?: string): Promise<Page>
  /** The teacher presses what opens the projector's window. */
  projectorOf(teacher: Page): Promise<Page>
  /** A pupil comes in by the address behind the QR code, and has a name. */
  pupil(code: string, options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly alias: string }>
  stopServer(): Promise<void>
  startServer(): Promise<void>
  /** What the browsers complained about since it was last asked; failed requests are not among it. */
  complaints(): readonly string[]
  leave(): Promise<void>
}

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
export const LAPTOP = { viewport: { width: 1280, height: 800 } } as const

/** The server as it is started for a class, with a folder of its own that is thrown away afterwards. */
export async function openClassRoom(): Promise<ClassRoom> {
  const data = mkdtempSync(join(tmpdir(), 'class-'))
  const complaints: string[] = []
  const pages = new Set<Page>()
  let serving = await start(data, '0')
  const port = String(serving.port)
  const site = `http://127.0.0.1:${port}/`
  const listen = (page: Page): void => {
    pages.add(page)
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
    page.on('console', (message) => {
      const said = message.text()
      const ofNetwork = /ERR_|WebSocket|Failed to load resource/.test(said)
      if (['error', 'warning'].includes(message.type()) && !ofNetwork) complaints.push(`${message.type()}: ${said}`)
    })
  }
  const room: ClassRoom = {
    url: site,
    async device(hash, options = LAPTOP, by = site) {
      const context = await (await browser()).newContext({
        reducedMotion: 'reduce',
        locale: 'en-GB',
        ...options,
        ...(inFirefox ? { hasTouch: false, isMobile: false } : {}),
      })
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
      context.setDefaultTimeout(45_000)
      const page = await context.newPage()
      if (inFirefox) useAsInFirefox(page)
      listen(page)
      await page.goto(`${by}#${hash}`)
      return page
    },
    async projectorOf(teacher) {
      const opened = teacher.context().waitForEvent('page')
      await teacher.getByRole('button', { name: /Open the projector|Kivetítő megnyitása/ }).click()
      const wall = await opened
      listen(wall)
      await wall.setViewportSize({ width: 1920, height: 1080 })
      await wall.locator('.wall').waitFor()
      return wall
    },
    async pupil(code, options = PHONE) {
      const page = await room.device(`/join/${code}`, options)
      const join = page.locator('form .btn--accent')
      const alias = (await page.locator('.names label').first().textContent()) ?? ''
      if (options.hasTouch) await join.tap()
      else await join.click()
      await page.locator('.wait').waitFor()
      return { page, alias }
    },
    stopServer: () => serving.stop(),
    async startServer() {
      serving = await start(data, port)
    },
    complaints: () => complaints.splice(0),
    async leave() {
      await Promise.all([...new Set([...pages].map((page) => page.context()))].map((context) => context.close()))
      await serving.stop()
      rmSync(data, { recursive: true })
    },
  }
  return room
}

const used = new WeakSet<object>()

/**
 * Firefox draws only the page in front, and whoever presses something has it there. What Playwright sends Firefox for a
 * tap does nothing: a phone there is pressed with a mouse.
 */
function useAsInFirefox(page: Page): void {
  const locators = Object.getPrototypeOf(page.locator('body')) as Locator
  if (used.has(locators)) return
  used.add(locators)
  const { click, check, selectOption } = locators
  locators.click = async function (this: Locator, ...how) {
    await this.page().bringToFront()
    return click.apply(this, how)
  }
  locators.check = async function (this: Locator, ...how) {
    await this.page().bringToFront()
    return check.apply(this, how)
  }
  locators.selectOption = async function (this: Locator, ...how) {
    await this.page().bringToFront()
    return selectOption.apply(this, how)
  }
  locators.tap = locators.click
}

async function start(data: string, port: string): Promise<Serving> {
  const settings = readSettings({ SITE: '.cache/site', PORT: port, HOST: '127.0.0.1', DATA: data })
  if (!settings.ok) throw new Error(settings.sentence)
  const result = await serve(settings.value, Date.now, () => undefined)
  if (!result.ok) throw new Error(result.code)
  await result.value.opened
  return result.value
}

/** The teacher's first two presses: what is played, and the open door. Returns the code. */
export async function openDoor(teacher: Page, played: string): Promise<string> {
  await teacher.getByRole('button', { name: played, exact: true }).click()
  await teacher.locator('.settle-foot .btn--accent').click()
  return codeOn(teacher)
}

export async function codeOn(teacher: Page): Promise<string> {
  const said = await teacher.locator('.lobby .code .sr').textContent()
  return (said ?? '').replace(/^.*: /, '').replaceAll(' ', '')
}

/** Nothing is wrong for axe, and nothing sticks out at the side. */
export async function expectSound(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
}

/** The open choices of the story on a pupil's page. */
export const choicesOf = (page: Page) => page.locator('#app:not([hidden]) .choice__go:not([aria-disabled])')
