import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { listen } from '../../src/guided/server/listen'
import { createSite } from '../../src/guided/server/site'
import { test } from './harness/game-page'
import { decisions, firstChoice, openChoices, playChoice } from './harness/play'

// Once a role was begun it needs no network; and no new version comes between a player and a scene.

/** Requests that find no network complain by themselves. */
const NO_NETWORK = /Unexpected end of input|Failed to load resource|net::ERR_INTERNET_DISCONNECTED|Failed to fetch/

/** All of a role is fetched, and asked for seldom meanwhile: to look through the store is work too. */
const KEPT = { timeout: 180_000, interval: 500 }
vi.setConfig({ testTimeout: 300_000 })

interface Kept {
  readonly common: readonly (readonly [string, number])[]
  readonly roles: Readonly<Record<string, readonly (readonly [string, number])[]>>
}

/** How many of the files that a role needs are not on the device yet. */
function missing(page: Page, role: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const response = await fetch('offline.json')
    const list = (await response.json()) as Kept
    const files = [...(list.roles[wanted] ?? []), ...list.common]
    const here = await Promise.all(
      files.map(([address]) => caches.match(new URL(address, location.href).href, { ignoreVary: true })),
    )
    return here.filter((file) => file === undefined).length
  }, role)
}

test('a role that was begun goes on without a network, with its pictures, sounds and sources', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/soldier', offline: true, mayComplain: NO_NETWORK })
  await firstChoice(page)
  await playFirst(page)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await expect.poll(() => missing(page, 'soldier'), KEPT).toBe(0)
  await page.context().setOffline(true)
  await page.reload()
  await firstChoice(page)
  await page.locator('.plate:not(.plate--coming) .layer').first().waitFor()
  await page.locator('.choice__why').first().click()
  await page.locator('.sheet [data-passage]').first().waitFor()
  await page.keyboard.press('Escape')
  await playFirst(page)
  expect(await decisions(page, 'soldier')).toHaveLength(2)
  await page.context().setOffline(false)
  await page.evaluate(breakKeptCode)
  // A page that has run the code once may have it in its memory.
  const later = await openGame({ hash: '/play/soldier', beside: page, mayComplain: NO_NETWORK })
  const told = later.locator('.unanswered')
  await told.evaluate((notice) => notice.getAnimations().map((wait) => wait.finish()))
  await told.getByRole('link').click()
  await later.locator('.resume').waitFor()
  expect(await decisions(page, 'soldier')).toHaveLength(2)
})

/** What a device keeps may be damaged. */
async function breakKeptCode(): Promise<void> {
  for (const name of await caches.keys()) {
    const kept = await caches.open(name)
    const code = (await kept.keys()).filter(({ url }) => /\/main-[^/]*\.js/.test(url))
    for (const request of code)
      await kept.put(request, new Response('broken(', { headers: { 'Content-Type': 'text/javascript' } }))
  }
}

async function playFirst(page: Page): Promise<void> {
  const before = (await decisions(page, 'soldier')).length
  await openChoices(page).first().click()
  await expect.poll(() => decisions(page, 'soldier')).toHaveLength(before + 1)
}

test('the whole game is kept on demand, with its size and how far it has come', async ({ openGame }) => {
  const page = await openGame({ hash: '/settings', offline: true })
  const keep = page.getByRole('button', { name: /Keep the whole game on this device/ })
  await expect.poll(() => keep.textContent()).toMatch(/\(\d+\.\d MB\)/)
  await keep.click()
  await page.getByText(/The whole game is on this device/).waitFor({ timeout: KEPT.timeout })
  for (const role of ['student', 'worker', 'soldier', 'delegate'])
    await expect.poll(() => missing(page, role), KEPT).toBe(0)
})

test('a new version waits until the player takes it, and loses nothing', async ({ openGame }) => {
  // The built site, with a service worker of which a later version can come out.
  let edition = 1
  const worker = await readFile('.cache/site/sw.js', 'utf8')
  const site = createSite('.cache/site', (more) => {
    more.get('/sw.js', (context) =>
      context.body(`${worker}\n// ${edition}`, 200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }),
    )
    more.get('/health', (context) => context.json({ ok: true }))
  })
  const listening = await listen(site, 0, '127.0.0.1')
  if (!listening.ok) throw new Error(listening.code)
  const address = `http://127.0.0.1:${listening.value.port}/`
  const page = await openGame({ offline: true, mayComplain: new RegExp(`another host: ${address}`) })
  await page.goto(`${address}#/play/student`)
  await firstChoice(page)
  await playChoice(page, 0)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  // A worker that is still fetching is not replaced before it has done.
  await expect.poll(() => missing(page, 'student'), KEPT).toBe(0)
  edition = 2
  const text = await page.locator('.prose').first().textContent()
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    await new Promise<void>((done) => {
      const look = () => (registration.waiting ? done() : requestAnimationFrame(look))
      look()
    })
  })
  // Nothing has happened to the scene.
  expect(await page.locator('.prose').first().textContent()).toBe(text)
  await playChoice(page, 0)
  const played = await decisions(page)
  await page.goto(`${address}#/settings`)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it now' }).click()])
  await page.goto(`${address}#/play/student`)
  await firstChoice(page)
  expect(await decisions(page)).toEqual(played)
  await listening.value.close()
})

test('the game can be put on a home screen', async ({ openGame }) => {
  const page = await openGame()
  const problems = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
    const manifest = await (await fetch(link?.href ?? '')).json()
    const icons: { src: string; sizes: string }[] = manifest.icons
    const sizes = await Promise.all(
      icons.map(async ({ src, sizes: said }) => {
        const image = new Image()
        image.src = new URL(src, link?.href).href
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}` === said
      }),
    )
    return { start: manifest.start_url, display: manifest.display, icons: sizes }
  })
  expect(problems).toEqual({ start: './', display: 'standalone', icons: [true, true, true] })
})
