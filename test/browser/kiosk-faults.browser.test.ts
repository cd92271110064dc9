import { readdir, readFile } from 'node:fs/promises'
import type { Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { newKeyPair, writePack } from '../../src/authoring/kiosk/write-pack'
import { type OpenGame, test } from './harness/game-page'

// Whatever breaks, the next visitor finds a kiosk that works, and staff find out why.

const KEYS = newKeyPair()
const COMPLAINTS = /Failed to load resource|net::ERR/

interface Trouble {
  readonly settings?: Readonly<Record<string, unknown>>
  readonly before?: (page: Page) => Promise<unknown>
}

async function openKiosk(openGame: OpenGame, { settings = {}, before }: Trouble = {}): Promise<Page> {
  const page = await openGame({
    width: 1080,
    height: 1920,
    path: 'kiosk.html',
    mayComplain: COMPLAINTS,
    async before(opened) {
      await opened.clock.install()
      await opened.route('**/kiosk.json', (route) => route.fulfill({ json: settings }))
      await before?.(opened)
    },
  })
  await page.locator('.touch .btn').first().waitFor()
  return page
}

/** Plays one moment from the first touch to what others chose. */
async function visit(page: Page): Promise<void> {
  for (const next of ['.touch .btn', '.moment', '.choice__go', '.next .btn:last-child']) {
    await page.locator(next).first().waitFor()
    await page.clock.runFor(400)
    await page.locator(next).first().click()
  }
  await page.locator('.others').waitFor()
}

/** On the staff's page stands of the kiosk what `pattern` says. */
async function healthIs(page: Page, pattern: RegExp): Promise<void> {
  await page.clock.runFor(400)
  // In one go: a busy machine may take longer over five presses than the four seconds they may take.
  await page.evaluate(() => {
    for (let times = 0; times < 5; times += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }))
  })
  await page.locator('.pin').waitFor()
  for (const digit of '1956') await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('button', { name: 'State of the kiosk' }).click()
  await expect.poll(() => page.locator('.health').textContent()).toMatch(pattern)
}

test('a full storage stops no visitor, and staff are told', async ({ openGame }) => {
  const page = await openKiosk(openGame, {
    before: (opened) =>
      opened.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      }),
  })
  await visit(page)
  await expect.poll(() => page.locator('.others .num').first().textContent()).toBe('1')
  await page.clock.runFor(400)
  await page.locator('.k__foot .btn').last().click()
  await page.locator('.attract').waitFor()
  await healthIs(page, /no: the device refuses or is full/)
})

test('power that fails while counts are written costs one count at most', async ({ openGame }) => {
  const page = await openKiosk(openGame)
  await visit(page)
  await page.evaluate(() => {
    const key = 'the-flag-with-a-hole/kiosk.tally.a'
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').slice(0, 40))
  })
  await page.reload()
  await visit(page)
  await expect.poll(() => page.locator('.others .num').first().textContent()).toBe('2')
})

test('a clock that jumps to another century sends nobody away', async ({ openGame }) => {
  const page = await openKiosk(openGame)
  await page.locator('.touch .btn').first().click()
  await page.locator('.moment').first().waitFor()
  for (const date of ['1970-01-01T00:00:00', '2071-01-01T00:00:00']) {
    await page.clock.setSystemTime(new Date(date))
    await page.clock.runFor(2_000)
    expect(await page.locator('.moment').count()).toBe(12)
    expect(await page.locator('.still').count()).toBe(0)
  }
})

test('a language whose words do not come leaves a kiosk in the other', async ({ openGame }) => {
  const page = await openKiosk(openGame, {
    settings: { languages: ['en', 'hu'] },
    before: async (opened) => {
      await opened.route(/assets\/kiosk\/.*\.js$/, async (route) => {
        const response = await route.fetch()
        const code = await response.text()
        // A table of words, and a Hungarian one.
        if (code.length < 20_000 && /[őű]/.test(code)) await route.abort()
        else await route.fulfill({ response })
      })
    },
  })
  await visit(page)
  await page.getByRole('button', { name: 'Magyar' }).click()
  await page.locator('.others .num').first().waitFor()
})

test('a picture that is lost on the graphics card is drawn without it, and comes back', async ({ openGame }) => {
  const page = await openKiosk(openGame)
  await page.locator('.attract__city canvas').waitFor({ state: 'attached' })
  const say = (type: string) =>
    page.locator('.attract__city canvas').evaluate((canvas, name) => canvas.dispatchEvent(new Event(name)), type)
  await say('webglcontextlost')
  await page.locator('.attract__city svg polygon').first().waitFor({ state: 'attached' })
  await say('webglcontextrestored')
  await expect.poll(() => page.locator('.attract__city svg polygon').count()).toBe(0)
  await visit(page)
})

test('content is taken from a signed pack; after a bad one the last good one is played', async ({ openGame }) => {
  let body: Buffer | undefined
  const packed = { contentPack: 'content.pack', staffPin: '1956' }
  const page = await openKiosk(openGame, {
    settings: packed,
    before: async (opened) => {
      body = await packOf('spring')
      await opened.route('**/content-key.json', (route) => route.fulfill({ json: KEYS.publicKey }))
      await opened.route('**/content.pack', (route: Route) => (body ? route.fulfill({ body }) : route.abort()))
    },
  })
  await visit(page)
  const says = async (pattern: RegExp): Promise<void> => {
    await page.reload()
    await page.locator('.touch .btn').first().waitFor()
    await healthIs(page, pattern)
  }
  await says(/pack spring, checked/)
  const good = body ?? Buffer.alloc(0)
  // Cut off, as when the network goes in the middle of an update; then a stranger's, a later version's, and none at all.
  body = good.subarray(0, good.length - 1000)
  await says(/last good pack spring.*incomplete/)
  body = await packOf('foreign', newKeyPair().privateKey)
  await says(/last good pack spring.*signature/)
  body = await packOf('later', KEYS.privateKey, 2)
  await says(/last good pack spring.*newer version/)
  body = undefined
  await says(/last good pack spring.*not there/)
  await page.getByRole('button', { name: 'Back to the visitors' }).click()
  await visit(page)
})

/** The site's own content as a pack. */
async function packOf(name: string, key = KEYS.privateKey, format = 1): Promise<Buffer> {
  const folder = '.cache/site/content'
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.json'))
  const texts = await Promise.all(
    paths.map(async (path) => [path.replace(/\.json$/, ''), await readFile(`${folder}/${path}`, 'utf8')] as const),
  )
  return Buffer.from(writePack(new Map(texts), name, key, format))
}
