import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { browser, test } from './harness/game-page'
import { firstChoice } from './harness/play'

let server: ViteDevServer
let address: string

beforeAll(async () => {
  server = await createServer({ configLoader: 'runner', logLevel: 'error', server: { port: 0, watch: null } })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})
afterAll(() => server.close())

test('an author goes to any scene, sets what the story knows there, and sees what no run reached', async () => {
  const page = await (await browser()).newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${address}#/play/soldier`)
  await firstChoice(page)
  await page.getByRole('button', { name: 'Story', exact: true }).click()
  const review = page.getByRole('complementary', { name: 'Story review' })
  const scenes = review.locator('.scenes button')
  await scenes.first().waitFor({ timeout: 250_000 })
  await expect.poll(() => scenes.count()).toBeGreaterThan(50)

  const ending = scenes.filter({ hasText: '■' }).first()
  const id = (await ending.locator('b').textContent())?.replace(' ■', '') ?? ''
  await ending.click()
  await review.getByRole('heading', { name: id }).waitFor()

  await scenes.nth(12).click()
  const middle = (await scenes.nth(12).locator('b').textContent()) ?? ''
  await review.getByRole('heading', { name: middle }).waitFor()
  const nerve = review.locator('.variables input[type=number]').first()
  const name = (await nerve.getAttribute('name')) ?? ''
  await nerve.fill('77')
  await review.getByRole('button', { name: 'Set from the beginning' }).click()
  await review.getByText(`Tried out: ${middle}: ${name} = 77`).waitFor()
  await expect.poll(() => review.locator(`.variables input[name=${name}]`).inputValue()).toBe('77')
  await review.getByRole('button', { name: 'Lift' }).click()
  await expect.poll(() => review.locator(`.variables input[name=${name}]`).inputValue()).not.toBe('77')

  await review.getByLabel('Find').fill('no scene is called so')
  await review.getByText('No scene is like that.').waitFor()
  await page.context().close()
}, 300_000)
