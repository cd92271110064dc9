import type { Browser, BrowserContext, Page } from 'playwright-core'
import { test as base, inject } from 'vitest'
import { launch, type Motion } from './browsers'

export interface Opening {
  readonly width?: number
  readonly height?: number
  readonly touch?: boolean
  readonly reducedMotion?: boolean
  /** What stands behind `#` at first; the title page without it. */
  readonly hash?: string
  /** Opens in the browser of an earlier page, as another tab of it. */
  readonly beside?: Page
  /** Another page of the site than the game's own: `kiosk.html`. */
  readonly path?: string
  /** Lets the page keep itself for playing without a network. Otherwise it may not: what is kept is not asked for again. */
  readonly offline?: true
  /** Runs before the page is asked for: to cut files off, to fill the storage. */
  readonly before?: (page: Page) => Promise<unknown>
  /** Lines of the browser's console that this test means to cause. Any other fails it. */
  readonly mayComplain?: RegExp
}

export type OpenGame = (opening?: Opening) => Promise<Page>

interface Fixtures {
  /** Opens the game in a browser of its own. After the test: no complaint, and no request to another host. */
  readonly openGame: OpenGame
}

const running = new Map<Motion, Promise<Browser>>()

/** The browser this run is in. */
export const inFirefox = inject('browserName') === 'firefox'

/** One browser for all tests of a file; each test has its own storage in it. It ends with the test process. */
export function browser(motion: Motion = 'reduced'): Promise<Browser> {
  // Chromium is told page by page how much may move: one does for both.
  const key = inFirefox ? motion : 'reduced'
  const known = running.get(key) ?? launch(inject('browserName'), key)
  running.set(key, known)
  return known
}

export const test = base.extend<Fixtures>({
  openGame: async ({ task }, use) => {
    const contexts = new Set<BrowserContext>()
    const complaints: string[] = []
    await use(async (opening = {}) => {
      const context = opening.beside?.context() ?? (await newContext(opening))
      contexts.add(context)
      // However busy the machine; what is not there then will not come, and the test fails with what it waited for.
      context.setDefaultTimeout(45_000)
      const page = await context.newPage()
      listenTo(page, opening.mayComplain, complaints)
      await opening.before?.(page)
      await page.goto(addressOf(opening.hash, opening.path))
      return page
    })
    await Promise.all([...contexts].map((context) => context.close()))
    if (complaints.length > 0) throw new Error(`The browser complained in “${task.name}”:\n${complaints.join('\n')}`)
  },
})

export function addressOf(hash = '', path = ''): string {
  return `${inject('site')}${path}${hash === '' ? '' : `#${hash}`}`
}

async function newContext({
  width = 1280,
  height = 800,
  touch,
  reducedMotion,
  offline,
}: Opening): Promise<BrowserContext> {
  const motion = reducedMotion === false ? 'full' : 'reduced'
  const context = await (await browser(motion)).newContext({
    viewport: { width, height },
    hasTouch: touch ?? false,
    isMobile: touch ?? false,
    reducedMotion: motion === 'full' ? 'no-preference' : 'reduce',
    // Firefox has no such permissions: its profile lets a page read what it copied.
    permissions: inFirefox ? [] : ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
  })
  if (!offline) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  return context
}

function listenTo(page: Page, allowed: RegExp | undefined, complaints: string[]): void {
  const complain = (what: string): void => {
    if (!allowed?.test(what)) complaints.push(what)
  }
  page.on('pageerror', (error) => complain(`exception: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`${message.type()}: ${message.text()} ${message.location().url}`)
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') && host !== new URL(inject('site')).host)
      complain(`request to another host: ${request.url()}`)
  })
}
