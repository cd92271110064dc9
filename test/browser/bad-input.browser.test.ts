import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { beginPlaythrough } from '../../src/playthrough/playthrough'
import { toSaveFile } from '../../src/playthrough/save-file'
import { toShareCode } from '../../src/playthrough/share-code'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { addressOf, test } from './harness/game-page'
import { decisions, firstChoice, openChoices, playChoice, shownChoices } from './harness/play'

// Whatever is wrong, the player is told in words, and what can be kept is kept.

const STUDENT = 'student' as RoleId
const AUTOSAVE = 'the-flag-with-a-hole/autosave.student'
const message = (page: Page, code: string) => page.locator(`[data-code="${code}"]`)

/** The message for `code` is there, and is a sentence and not a code. */
async function isTold(page: Page, code: string): Promise<void> {
  await message(page, code).first().waitFor()
  const words = (await message(page, code).first().textContent()) ?? ''
  expect(words).not.toContain(code)
  expect(words.split(' ').length).toBeGreaterThan(8)
}

const keep = (key: string, text: string) => (page: Page) =>
  page.addInitScript(
    ([name, value]) => {
      // A reload must find what the game wrote, and not this again.
      if (localStorage.length === 0) localStorage.setItem(name ?? '', value ?? '')
    },
    [key, text],
  )

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page.goto(addressOf('/saves'))
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

describe('a file that cannot be opened', () => {
  for (const [what, text, code] of [
    ['a broken save', '{"format":"the-flag-with-a-hole","version":1,"pl', 'save/broken'],
    ['a save with parts missing', '{"format":"the-flag-with-a-hole","version":1}', 'save/broken'],
    ['a file of another program', '{"pages":[1,2,3]}', 'save/foreign'],
    ['a save of a later version', '{"format":"the-flag-with-a-hole","version":99}', 'save/newer-version'],
  ] as const) {
    test(`${what} is told, and the playthrough stays as it was`, async ({ openGame }) => {
      const page = await openGame({ hash: '/play/student' })
      await firstChoice(page)
      await playChoice(page, 0)
      const before = await decisions(page)
      await openFile(page, 'save.json', text)
      await isTold(page, code)
      expect(await decisions(page)).toEqual(before)
    })
  }

  test('a broken autosave is put aside, and the role begins anew', async ({ openGame }) => {
    const page = await openGame({ hash: '/play/student', before: keep(AUTOSAVE, '{"format":"the-fl') })
    await isTold(page, 'save/autosave-broken')
    await firstChoice(page)
    await expect.poll(() => page.evaluate(() => Object.values(localStorage))).toContain('{"format":"the-fl')
    await playChoice(page, 0)
  })
})

describe('a link that does not fit', () => {
  test('rubbish in a share link is told, and the roles can be reached', async ({ openGame }) => {
    const page = await openGame({ hash: '/p/1.student.zzz.Rubbish.1' })
    await isTold(page, 'share/rubbish')
    await page.goto(addressOf('/play/student'))
    await firstChoice(page)
  })

  test('a link of a later version is told', async ({ openGame }) => {
    await isTold(await openGame({ hash: '/p/7.student.1.abcd.0' }), 'share/newer-version')
  })

  test('a link of another story version goes as far as the story still goes', async ({ openGame }) => {
    const probe = await openGame({ hash: '/play/student' })
    await firstChoice(probe)
    await playChoice(probe, 0)
    const choices = [...(await decisions(probe)), 'a_choice_that_was_cut', 'another'] as ChoiceId[]
    const page = await openGame({ hash: `/p/${toShareCode({ role: STUDENT, seed: 1, choices })}` })
    await isTold(page, 'story/changed')
    await expect.poll(() => decisions(page)).toEqual(await decisions(probe))
    await expect.poll(() => shownChoices(page)).toEqual(await shownChoices(probe))
  })

  test('a link to a role that is not there is told', async ({ openGame }) => {
    await isTold(await openGame({ hash: '/play/nobody' }), 'content/unknown-role')
  })

  test('an address that means nothing leads to the title', async ({ openGame }) => {
    const page = await openGame({ hash: '/no/such/page' })
    await isTold(page, 'address/unknown')
    await page.locator('h1').first().waitFor()
  })

  test('a save of another story version goes as far as the story still goes', async ({ openGame }) => {
    const playthrough = { ...beginPlaythrough(STUDENT, 'old-hash', 1), choices: ['cut'] as ChoiceId[] }
    const save = JSON.stringify(toSaveFile(playthrough, '2026-01-01T00:00:00.000Z'))
    const page = await openGame({ hash: '/play/student', before: keep(AUTOSAVE, save) })
    await isTold(page, 'story/changed')
    await openChoices(page).first().waitFor()
  })
})

describe('a storage that does not keep', () => {
  test('a full storage is told, and the story goes on', async ({ openGame }) => {
    const fill = (page: Page) =>
      page.addInitScript(() => {
        for (let size = 4_000_000; size > 0; size = Math.floor(size / 2)) {
          try {
            for (;;) localStorage.setItem(`other-program-${localStorage.length}`, 'x'.repeat(size))
          } catch {
            // No room for this much: half of it may still fit.
          }
        }
      })
    const page = await openGame({ hash: '/play/student', before: fill })
    await isTold(page, 'storage/full')
    await firstChoice(page)
    const shown = await shownChoices(page)
    await openChoices(page).first().click()
    await expect.poll(() => shownChoices(page)).not.toEqual(shown)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      message(page, 'storage/full').locator('.btn--main').click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.json$/)
  })

  test('a forbidden storage is told once, and the story goes on', async ({ openGame }) => {
    const forbid = (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      })
    const page = await openGame({ hash: '/play/student', before: forbid })
    await isTold(page, 'storage/refused')
    await firstChoice(page)
    await message(page, 'storage/refused').getByRole('button').last().click()
    const shown = await shownChoices(page)
    await openChoices(page).first().click()
    await expect.poll(() => shownChoices(page)).not.toEqual(shown)
    await expect.poll(() => message(page, 'storage/refused').count()).toBe(0)
  })
})

describe('a file of the game that does not come', () => {
  const STRUCTURE = '**/content/student/structure.json*'

  test('a missing structure is told, and can be asked for again', async ({ openGame }) => {
    const page = await openGame({
      hash: '/play/student',
      mayComplain: /structure\.json/,
      before: (page) => page.route(STRUCTURE, (route) => route.fulfill({ status: 404, body: 'no' })),
    })
    await isTold(page, 'content/missing')
    await page.unroute(STRUCTURE)
    await page.locator('.btn--main').first().click()
    await firstChoice(page)
  })

  test('a structure that is cut off is told, and can be asked for again', async ({ openGame }) => {
    const page = await openGame({
      hash: '/play/student',
      before: (page) =>
        page.route(STRUCTURE, async (route) => {
          const text = await (await route.fetch()).text()
          await route.fulfill({ status: 200, contentType: 'application/json', body: text.slice(0, text.length / 2) })
        }),
    })
    await isTold(page, 'content/broken')
    await page.unroute(STRUCTURE)
    await page.locator('.btn--main').first().click()
    await firstChoice(page)
  })

  test('without a network the words of the next chapter are told to be missing, and nothing is lost', async ({
    openGame,
  }) => {
    const page = await openGame({
      hash: '/play/student',
      mayComplain: /\.json/,
      before: (page) => page.route('**/content/student/*.en.json*', (route) => route.abort('internetdisconnected')),
    })
    await isTold(page, 'content/unreachable')
    await page.unroute('**/content/student/*.en.json*')
    await page.locator('.btn--main').first().click()
    await firstChoice(page)
  })

  test('evidence that does not come is told in its place, and can be asked for again', async ({ openGame }) => {
    const page = await openGame({
      hash: '/play/student',
      mayComplain: /evidence/,
      before: (page) => page.route(/\/content\/.*evidence/, (route) => route.fulfill({ status: 404, body: 'no' })),
    })
    await firstChoice(page)
    await page.locator('.choice__why').first().click()
    const alert = page.locator('.sheet [role="alert"]')
    await alert.waitFor()
    await page.unroute(/\/content\/.*evidence/)
    await alert.getByRole('button').first().click()
    await page.locator('.sheet [data-passage]').first().waitFor()
    await page.keyboard.press('Escape')
    await playChoice(page, 0)
  })
})

describe('two tabs with one role', () => {
  test('the tab that fell behind is told, saves nothing, and may go on with either path', async ({ openGame }) => {
    const first = await openGame({ hash: '/play/student' })
    await firstChoice(first)
    await playChoice(first, 0)
    const second = await openGame({ hash: '/play/student', beside: first })
    await firstChoice(second)
    await playChoice(second, 0)
    const path = await decisions(second)
    await isTold(first, 'otherTab')
    await message(first, 'otherTab').getByRole('button').last().click()
    await message(first, 'otherTab').waitFor({ state: 'detached' })
    await expect.poll(() => shownChoices(first)).toEqual(await shownChoices(second))
    await expect.poll(() => decisions(first)).toEqual(path)
  })

  test('a tab that was left and is come back to as it stood is told what was played meanwhile', async ({
    openGame,
  }) => {
    const first = await openGame({
      hash: '/play/student',
      // A page that rests hears nothing.
      before: (page) =>
        page.addInitScript(() =>
          addEventListener('storage', (event) => event.isTrusted && event.stopImmediatePropagation()),
        ),
    })
    await firstChoice(first)
    await playChoice(first, 0)
    const turnPage = (kind: string) =>
      first.evaluate((type) => void dispatchEvent(new PageTransitionEvent(type, { persisted: true })), kind)
    await turnPage('pagehide')
    const second = await openGame({ hash: '/play/student', beside: first })
    await firstChoice(second)
    await playChoice(second, 0)
    const path = await decisions(second)
    await expect
      .poll(async () => {
        await turnPage('pageshow')
        return message(first, 'otherTab').count()
      })
      .toBe(1)
    expect(await decisions(first)).toEqual(path)
  })
})
