import type { Page } from 'playwright-core'
import { encode } from 'uqr'
import { expect, inject } from 'vitest'
import { targetPixels } from '../../src/kiosk/options'
import { toShareCode } from '../../src/playthrough/share-code'
import { handOverAddress } from '../../src/state/routes'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { axeViolations } from './harness/axe'
import { addressOf, test } from './harness/game-page'
import {
  knock,
  momentTile as moment,
  openKiosk,
  PHONE_ADDRESS as PHONE,
  KIOSK_SCREEN as SCREEN,
  touch,
} from './harness/kiosk'

// A visit at the kiosk, from the first touch to the phone in the visitor's hand, on an upright screen.

/** What is wrong with a page for somebody who stands before it: too small, too high, too much, or not for readers. */
async function faults(page: Page): Promise<readonly string[]> {
  const least = targetPixels(24, SCREEN.width, SCREEN.height)
  const found = await page.evaluate((side) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter((button) => !button.closest('[inert]'))
    const prose = document.querySelector('.prose')?.textContent?.trim().split(/\s+/).length ?? 0
    return [
      ...buttons.flatMap((button) => {
        const { width, height, top, bottom } = button.getBoundingClientRect()
        const name = button.textContent?.slice(0, 30)
        const inReach = button.classList.contains('moment') ? bottom > innerHeight * 0.25 : top > innerHeight * 0.5
        return [
          ...(width < side || height < side ? [`${name}: ${Math.round(width)} × ${Math.round(height)}`] : []),
          ...(inReach && bottom <= innerHeight ? [] : [`${name}: out of reach, from ${Math.round(top)}`]),
        ]
      }),
      ...(prose > 70 ? [`${prose} words`] : []),
      ...(document.documentElement.scrollHeight > innerHeight ? ['the page is longer than the screen'] : []),
    ]
  }, least)
  return [...found, ...(await axeViolations(page))]
}

test('a visit: from a touch to a choice, its sources, what others chose, and the phone', async ({ openGame }) => {
  const page = await openKiosk(openGame)
  expect(await faults(page)).toEqual([])
  // Anywhere, not only on a button.
  await page.mouse.click(500, 300)
  await moment(page, 'Who fired first?').waitFor()
  expect(await page.locator('.moment').count()).toBe(12)
  expect(await faults(page)).toEqual([])
  await touch(page, moment(page, 'Who fired first?'))
  await page.locator('.choice__go').first().waitFor()
  expect(await faults(page)).toEqual([])

  // The language changes in the middle of the scene, in its own place.
  await touch(page, page.getByRole('button', { name: 'Magyar' }))
  await page.getByText('Klára vagy, húszéves diák').waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('hu')

  // Sources can be read before; what others chose cannot.
  await touch(page, page.locator('.choice__why').first())
  await page.locator('[data-passage]').waitFor()
  expect(await page.getByRole('button', { name: 'Mások döntése' }).count()).toBe(0)
  await touch(page, page.locator('.k__bar .btn').first())
  await touch(page, page.locator('.choice__go').nth(1))
  await page.locator('.chosen').waitFor()
  expect(await faults(page)).toEqual([])
  await touch(page, page.locator('.next .btn').first())
  const read = (await page.locator('[data-passage]').getAttribute('data-passage')) ?? ''
  expect(await faults(page)).toEqual([])
  await touch(page, page.locator('.k__bar .btn--main'))
  await page.locator('.others').waitFor()
  await expect.poll(() => page.locator('.others .num').allTextContents()).toEqual(['0', '1', '0'])
  expect(await faults(page)).toEqual([])
  await touch(page, page.locator('.next .btn').nth(1))
  await page.locator('.qr').waitFor()
  expect(await faults(page)).toEqual([])

  // The code says where the phone goes: the same place, the same language, the source that was read.
  const address = await handedOver(page, 'student-who-fired-first', read)
  const { data, size } = encode(address, { ecc: 'L', border: 4 })
  const dark = data.flat().filter(Boolean).length
  const drawn = (await page.locator('.qr path').getAttribute('d'))?.match(/M/g)?.length
  expect([await page.locator('.qr').getAttribute('viewBox'), drawn]).toEqual([`0 0 ${size} ${size}`, dark])
  const phone = await openGame({ width: 390, height: 844, hash: new URL(address).hash.slice(1) })
  await phone.locator('.choice__go').first().waitFor()
  expect(await phone.evaluate(() => document.documentElement.lang)).toBe('hu')
  expect(await phone.evaluate(() => localStorage.getItem('the-flag-with-a-hole/reading') ?? '')).toContain(read)
  expect(await phone.locator('.when time').getAttribute('datetime')).toMatch(/^1956-10-23T2/)
})

async function handedOver(page: Page, id: string, read: string): Promise<string> {
  const { moments } = (await page.evaluate(async () => (await fetch('content/kiosk/moments.json')).json())) as {
    moments: readonly { readonly id: string; readonly role: RoleId; readonly choices: readonly ChoiceId[] }[]
  }
  const start = moments.find((each) => each.id === id)
  if (!start) throw new Error(`there is no moment ${id}`)
  const choices = [...start.choices, 'st_first_shot_boy' as ChoiceId]
  const before = await page.evaluate(() => document.querySelectorAll('.take li').length)
  expect(before).toBe(3)
  const first = 'libsoc-wiki/010-radio-massacre-arms'
  const passages = [first, read] as unknown as Parameters<typeof handOverAddress>[3]
  return handOverAddress(PHONE, toShareCode({ role: start.role, seed: 1, choices }), 'hu', passages)
}

test('whoever walks away is asked, a touch anywhere answers, and twenty seconds later all is forgotten', async ({
  openGame,
}) => {
  const page = await openKiosk(openGame)
  await touch(page, page.locator('.touch .btn').first())
  await touch(page, moment(page, 'The flag with a hole'))
  await page.locator('.choice__go').first().waitFor()
  await page.clock.runFor(46_000)
  await page.locator('.still').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.mouse.click(500, 200)
  await page.locator('.still').waitFor({ state: 'detached' })
  await page.locator('.choice__go').first().waitFor()
  await page.clock.runFor(46_000)
  await page.locator('.still').waitFor()
  await page.clock.runFor(21_000)
  await page.locator('.attract').waitFor()
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.includes('/kiosk.')))
  expect(kept).toEqual([])
})

test('everything is done by two switches, in larger text and high contrast', async ({ openGame }) => {
  const page = await openKiosk(openGame)
  const onTo = async (selector: string): Promise<void> => {
    for (let times = 0; times < 40; times += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
      await page.keyboard.press('ArrowRight')
    }
    throw new Error(`the first switch does not come to ${selector}`)
  }
  const press = async (selector: string): Promise<void> => {
    await page.locator(selector).first().waitFor()
    await onTo(selector)
    await page.keyboard.press('Enter')
  }
  await press('.touch .btn')
  await press('.moment')
  await press('.k__foot span:last-child .btn:first-child')
  await page.locator('.help').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await press('.help__row:nth-of-type(1) .btn:last-child')
  await press('.help__row:nth-of-type(2) .btn:nth-of-type(2)')
  await press('.help .full')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('contrast')
  await page.locator('.choice__go').first().waitFor()
  expect(await axeViolations(page)).toEqual([])
  await press('.choice__go')
  await press('.next .btn:last-child')
  await press('.next .btn:first-child')
  await page.locator('.moment').first().waitFor()
  await press('.k__foot span:last-child .btn:last-child')
  await page.locator('.attract').waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('night')
})

test('a page leaves no way out that a page can close', async ({ openGame }) => {
  const page = await openKiosk(openGame)
  await touch(page, page.locator('.touch .btn').first())
  await page.locator('.moment').first().waitFor()
  const prevented = await page.evaluate(() => {
    const target = document.querySelector('.moment') ?? document.body
    const kept = (event: Event): boolean => !target.dispatchEvent(event)
    const init = { bubbles: true, cancelable: true }
    const key = (name: string, more = {}) => kept(new KeyboardEvent('keydown', { ...init, key: name, ...more }))
    return {
      menu: kept(new MouseEvent('contextmenu', init)),
      selection: kept(new Event('selectstart', init)),
      drag: kept(new DragEvent('dragstart', init)),
      zoom: kept(new WheelEvent('wheel', { ...init, ctrlKey: true })),
      print: key('p', { ctrlKey: true }),
      newWindow: key('n', { ctrlKey: true }),
      reload: key('F5'),
      tools: key('F12'),
      back: key('ArrowLeft', { altKey: true }),
      middle: kept(new MouseEvent('auxclick', { ...init, button: 1 })),
    }
  })
  expect(Object.entries(prevented).filter(([, yes]) => !yes)).toEqual([])
  expect(await page.locator('a[href]').count()).toBe(0)
  await page.evaluate(() => history.back())
  await page.locator('.moment').first().waitFor()
  expect(page.url()).toBe(addressOf('', 'kiosk.html'))
})

test('fifty fingers and a storm of touches leave the kiosk as ready as before', async ({ openGame }) => {
  const page = await openKiosk(openGame, {}, { touch: true })
  const session = await page.context().newCDPSession(page)
  const fingers = Array.from({ length: 50 }, (_, id) => ({
    id,
    x: 20 + (id % 10) * 100,
    y: 100 + Math.floor(id / 10) * 350,
  }))
  // A screen takes ten at a time.
  for (let at = 0; at < fingers.length; at += 10) {
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: fingers.slice(at, at + 10).map((finger, id) => ({ ...finger, id })),
    })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  // Five minutes of ten touches a second, at places drawn from a fixed row of numbers.
  await page.evaluate(() => {
    let seed = 1956
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed / 2 ** 31
    }
    for (let touches = 0; touches < 3_000; touches += 1) {
      const target = document.elementFromPoint(next() * innerWidth, next() * innerHeight) ?? document.body
      target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    }
  })
  await page.clock.runFor(70_000)
  await page.clock.runFor(30_000)
  await page.locator('.attract').waitFor()
  await page.clock.runFor(400)
  await page.locator('.touch .btn').first().click()
  await page.locator('.moment').first().waitFor()
})

test('staff see the counts behind a gesture and a PIN, take them along as a table, and see how the kiosk is', async ({
  openGame,
}) => {
  const page = await openKiosk(openGame, { idle: { aks: 1 } })
  for (let visitor = 0; visitor < 2; visitor += 1) {
    await touch(page, page.locator('.touch .btn').nth(visitor))
    await touch(page, page.locator('.moment').first())
    await touch(page, page.locator('.choice__go').first())
    await touch(page, page.locator('.next .btn').nth(1))
    await touch(page, page.locator('.k__foot .btn').last())
  }
  await page.clock.runFor(400)
  await knock(page)
  await page.locator('.pin').waitFor()
  expect(await axeViolations(page)).toEqual([])
  for (const digit of '1956') await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByText('That is not the PIN.').waitFor()
  await page.keyboard.type('1848')
  await page.getByRole('button', { name: 'Open' }).click()
  await page.locator('.staff__table').waitFor()
  const table = page.locator('.staff__table td.num, .staff__table tbody tr:first-child td')
  await expect.poll(() => table.allTextContents()).toEqual(['2', '2', '2'])
  expect(await axeViolations(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^kiosk-\d{4}-\d\d-\d\d\.csv$/)
  await page.getByRole('button', { name: 'State of the kiosk' }).click()
  await page.getByText('idle.aks: there is no such setting.').waitFor()
  await expect.poll(() => page.locator('.health').textContent()).toContain('as delivered with the game')
  // The counts outlive the page.
  await page.reload()
  await page.locator('.touch .btn').first().waitFor()
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('chosen')
  expect(inject('site')).toContain('127.0.0.1')
})
