import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { schoolProxy } from '../guided/server/school-proxy'
import { type ClassRoom, choicesOf, expectSound, openClassRoom, openDoor, PHONE } from './harness/class-room'
import { test } from './harness/game-page'
import { tabTo } from './harness/play'

let room: ClassRoom
beforeAll(async () => {
  room = await openClassRoom()
})
afterAll(async () => {
  await room.leave()
})

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const counts = (page: Page, of: string) => page.locator(`${of} .num:not(.was)`).allTextContents()

test('four pupils live the same days as four people and vote as a workers’ council, in Hungarian, led from a phone', async () => {
  const teacher = await room.device('/class', { ...PHONE, locale: 'hu-HU' })
  await teacher.getByRole('heading', { name: 'Mit játszik az osztály?' }).waitFor()
  await expectSound(teacher)
  await press(teacher, 'November negyedike után')
  await teacher.getByLabel('Magyar').check()
  await teacher.getByText('induljon-e újra a munka').first().waitFor()
  await expectSound(teacher)
  await teacher.getByRole('button', { name: 'Mást választok' }).tap()
  const code = await openDoor(teacher, 'November negyedike után')
  const wall = await room.projectorOf(teacher)
  const pupils: Page[] = []
  for (let count = 0; count < 4; count += 1) pupils.push((await room.pupil(code)).page)
  const portraits = await Promise.all(pupils.map((page) => page.locator('.wait img').getAttribute('src')))
  expect(new Set(portraits).size).toBe(4)
  await expectSound(teacher, wall, pupils[0] as Page)

  await press(teacher, 'Kezdődjön az óra')
  await press(teacher, 'A játékhoz')
  for (const page of pupils) await page.locator('#app:not([hidden]) :is(.before, .choice__go)').first().waitFor()
  await expect.poll(() => teacher.locator('.pace tr').count()).toBe(4)
  await expectSound(teacher)
  // The two presses of the lesson stand side by side at the foot of a phone.
  const tops = await teacher
    .locator('.console__foot .btn')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
  expect([tops.length, new Set(tops).size]).toEqual([2, 1])

  await press(teacher, 'A beszélgetéshez')
  // A phone shows one part of the console at a time, and goes with the lesson by itself.
  await teacher.getByRole('heading', { name: 'Kérdések a beszélgetéshez' }).waitFor()
  await press(teacher, 'Szavazás')
  await press(teacher, 'Szavazás megnyitása')
  for (const [index, page] of pupils.entries()) {
    await page
      .locator('.belief')
      .nth(index < 2 ? 0 : 2)
      .tap()
    await page.getByText('Elküldve.').waitFor()
  }
  await expectSound(pupils[0] as Page)
  await teacher.getByText('4 közül 4 szavazott').waitFor()
  await press(teacher, 'Szavazás lezárása')
  await teacher.getByText('Szavazategyenlőség.').waitFor()
  for (const page of pupils) await page.getByText('Szavazategyenlőség').waitFor()
  await teacher.getByText('Ön is dönthet').click()
  await press(teacher, 'Döntés: A sztrájk folytatódik')
  await wall.getByText('A tanár döntött: A sztrájk folytatódik').waitFor()
  await expect.poll(() => counts(wall, '.bars')).toEqual(['2', '0', '2'])
  await expectSound(teacher, wall, pupils[0] as Page)
  await press(teacher, 'Szavazás levétele')
  await press(teacher, 'A kilépőjegyhez')
  await pupils[0]?.getByRole('heading', { name: 'Kilépőjegy' }).waitFor()
  await expectSound(pupils[0] as Page)
  await press(teacher, 'Az óra vége')
  await press(teacher, 'Nyomja meg újra')
  await teacher.getByRole('heading', { name: 'Az óra után' }).waitFor()
  await teacher.getByText('4 tanuló vett részt').waitFor()
  await expectSound(teacher, wall, pupils[0] as Page)
  expect(room.complaints()).toEqual([])
}, 300_000)

test('a class with one screen plays on the projector and raises its hands', async () => {
  const teacher = await room.device('/class')
  await press(teacher, 'Who fired first?')
  await teacher.getByLabel('One screen, and a show of hands').check()
  await press(teacher, 'Open the class')
  await teacher.getByText('The class plays on one screen').waitFor()
  await expectSound(teacher)
  const wall = await room.projectorOf(teacher)
  await press(teacher, 'Start the lesson')
  await press(teacher, 'To the play')
  await press(teacher, /^Show the story/)
  // All of the text stands where the teacher can read it out, the end of it and the picture on the wall.
  await expect.poll(() => teacher.locator('.stage-text p').count()).toBeGreaterThan(2)
  await wall.getByRole('img').waitFor()
  const read = await wall.locator('.wall__precis').textContent()
  await expect.poll(() => teacher.locator('.stage-text').textContent()).toContain(read)
  await expectSound(teacher, wall)
  await press(teacher, 'Put this choice to the class')
  await wall.getByRole('heading', { name: 'What does the record make possible here?' }).waitFor()
  const hands = teacher.getByLabel(/^Hands for:/)
  await hands.nth(0).fill('12')
  await hands.nth(1).fill('9')
  await press(teacher, 'Count these hands')
  await expect.poll(async () => (await counts(teacher, '.vote-part .bars')).slice(0, 2)).toEqual(['12', '9'])
  expect(await wall.locator('.bar-o').count()).toBe(0)
  await press(teacher, 'Close the vote')
  await expect.poll(async () => (await counts(wall, '.bars')).slice(0, 2)).toEqual(['12', '9'])
  await expectSound(teacher, wall)
  await press(teacher, 'Take the vote down')
  await press(teacher, /^Take this choice/)
  await expect.poll(() => wall.locator('.wall__precis').textContent()).not.toBe(read)
  // Whatever is set on the wall, all of it can be seen.
  const views = teacher.getByLabel('Projector', { exact: true })
  for (const view of ['map', 'timer', 'scene'])
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await views.selectOption(view)
      await wall.locator(`.wall--${view}`).waitFor()
      await wall.setViewportSize({ width, height })
      await expect
        .poll(() => wall.locator('.wall__body').evaluate((body) => body.scrollHeight - body.clientHeight * 1.01))
        .toBeLessThanOrEqual(0)
    }
  await expectSound(wall)
  expect(room.complaints()).toEqual([])
}, 300_000)

test('a line that breaks, a server that restarts in the middle of a vote, and a network without websockets lose nothing', async () => {
  const teacher = await room.device('/class')
  const code = await openDoor(teacher, 'Who fired first?')
  const first = (await room.pupil(code)).page
  // Something on the way holds back websockets: it works, and the teacher is told.
  const proxy = await schoolProxy(new URL(room.url))
  const small = { viewport: { width: 320, height: 480 } }
  const second = await room.device(`/join/${code}`, small, proxy.url)
  await second.getByRole('button', { name: 'Join', exact: true }).click()
  await second.getByRole('heading', { name: 'You are in' }).waitFor()
  await expectSound(second)
  await teacher.getByText('1 device gets through by a slower way').waitFor()
  await expectSound(teacher)
  await press(teacher, 'Start the lesson')
  await press(teacher, 'To the play')
  for (const page of [first, second]) await choicesOf(page).first().waitFor()
  await teacher.locator('.vote-part textarea').fill('Which text do you believe?\nThe first\nThe second')
  await press(teacher, 'Open the vote')
  await first.getByRole('button', { name: /The first/ }).tap()
  await teacher.getByText('1 of 2 have voted').waitFor()

  await room.stopServer()
  await teacher.getByText('No connection to the class server').waitFor()
  await second.getByText('No connection to the class').waitFor()
  await second.getByRole('button', { name: /The second/ }).click()
  await expectSound(teacher, second)
  await room.startServer()
  await teacher.getByText('2 of 2 have voted').waitFor()
  await expect.poll(() => teacher.getByText('No connection to the class server').count()).toBe(0)
  await press(teacher, 'Close the vote')
  for (const page of [first, second]) await expect.poll(() => counts(page, '.tally')).toEqual(['1', '1'])
  proxy.close()
  expect(room.complaints()).toEqual([])
}, 300_000)

test('a teacher leads a lesson by the keyboard alone, and at 320 pixels nothing has to be moved sideways', async () => {
  const teacher = await room.device('/class', { viewport: { width: 320, height: 640 } })
  const go = async (selector: string): Promise<void> => {
    // A part of the lesson that has just begun cannot be left by the same double press.
    await teacher.locator(`${selector}:enabled`).first().waitFor()
    await tabTo(teacher, selector, 160)
    await teacher.keyboard.press('Enter')
  }
  const focused = (selector: string) =>
    expect.poll(() => teacher.evaluate((wanted) => document.activeElement?.matches(wanted), selector)).toBe(true)
  await teacher.getByRole('heading', { name: 'What does the class play?' }).waitFor()
  await teacher.getByRole('button', { name: 'Who fired first?' }).waitFor()
  await expectSound(teacher)
  await go('.offer--moments button:nth-child(2)')
  await focused('h1')
  await expectSound(teacher)
  await go('.settle-foot .btn--accent')
  await teacher.locator('.lobby').waitFor()
  await expectSound(teacher)
  await go('.console__foot .btn--accent')
  await teacher.getByRole('button', { name: 'To the play' }).waitFor()
  await focused('h1')
  await go('.console__foot .btn--accent')
  await teacher.getByRole('button', { name: 'To the talk' }).waitFor()
  await go('.console__foot .btn:first-child')
  await teacher.getByRole('button', { name: 'Go on' }).waitFor()
  await go('.console__foot .btn:first-child')
  await expectSound(teacher)
  await go('.run-nav button:nth-child(2)')
  await tabTo(teacher, '.vote-part textarea', 160)
  await teacher.keyboard.type('Who says so?\nOne\nTwo')
  await go('.vote-part .btn--main')
  await teacher.getByRole('heading', { name: 'Vote, open' }).waitFor()
  await focused('.vote-part h2')
  await go('.vote-part .btn--main')
  await teacher.getByRole('heading', { name: 'Vote, closed' }).waitFor()
  await focused('.vote-part h2')
  await expectSound(teacher)
  await go('.run-nav button:nth-child(3)')
  await go('.prompts button')
  await teacher.getByText('Shown now').waitFor()
  await go('.passages button')
  await teacher.locator('.passages button[aria-pressed=true]').waitFor()
  await go('.console__foot .btn--accent')
  await teacher.getByRole('button', { name: 'To the exit ticket' }).waitFor()
  await go('.console__foot .btn--accent')
  await teacher.getByRole('button', { name: 'End the lesson' }).waitFor()
  await go('.console__foot .btn--accent')
  await teacher.keyboard.press('Enter')
  await teacher.getByRole('heading', { name: 'After the lesson' }).waitFor()
  await focused('h1')
  await expectSound(teacher)
  expect(room.complaints()).toEqual([])
}, 300_000)
