import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { test } from './harness/game-page'
import { firstChoice, playChoice } from './harness/play'
import { wayTo } from './harness/way-point'

interface Said {
  readonly text: string
  readonly lang: string
  readonly rate: number
}

interface FakeSpeech {
  readonly said: Said[]
  /** Ends what is being said. */
  end(): void
  readonly speaking: boolean
}

/** Gives the page two voices, English and Hungarian, that say nothing and remember what they were asked. */
function giveVoices(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const voice = (name: string, lang: string) => ({ voiceURI: name, name, lang, localService: true, default: false })
    const said: Said[] = []
    let now: SpeechSynthesisUtterance | undefined
    const leave = () => {
      const before = now
      now = undefined
      return before
    }
    const desk = Object.assign(new EventTarget(), {
      getVoices: () => [voice('Anna', 'en-GB'), voice('Réka', 'hu-HU')],
      speak(utterance: SpeechSynthesisUtterance) {
        said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate })
        now = utterance
      },
      cancel: () => leave()?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent),
    })
    Object.defineProperty(window, 'speechSynthesis', { value: desk })
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
      fakeSpeech: {
        said,
        end: () => leave()?.onend?.(new Event('end') as SpeechSynthesisEvent),
        get speaking() {
          return now !== undefined
        },
      },
    })
  })
}

const speech = <Value>(page: Page, ask: (fake: FakeSpeech) => Value): Promise<Value> =>
  page.evaluate(`(${ask.toString()})(window.fakeSpeech)`) as Promise<Value>
const texts = (page: Page) => speech(page, ({ said }) => said.map(({ text }) => text))
const speaking = (page: Page) => speech(page, (fake) => fake.speaking)
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? []
    return range instanceof Range ? range.toString() : undefined
  })
const button = (page: Page) => page.locator('.aloud__go')

async function readToTheEnd(page: Page): Promise<void> {
  while (await speaking(page)) await speech(page, (fake) => fake.end())
}

test('the story is read line by line, each line marked, then the choices; a choice stops it', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student', before: giveVoices })
  await firstChoice(page)
  await button(page).click()
  await expect.poll(() => texts(page)).toHaveLength(1)
  const [first] = await texts(page)
  await expect.poll(() => marked(page)).toBe(first)
  expect(await page.locator('.prose p').first().textContent()).toContain(first)
  await speech(page, (fake) => fake.end())
  await expect.poll(() => texts(page)).toHaveLength(2)
  const second = (await texts(page))[1]
  await expect.poll(() => marked(page)).toBe(second)
  await page.locator('.aloud__pace button').first().click()
  await expect.poll(() => speech(page, ({ said }) => said.slice(1).map(({ rate }) => rate))).toEqual([1, 0.85])
  expect(await axeViolations(page)).toEqual([])
  await readToTheEnd(page)
  const shown = await page.locator('.choice__go .say').allTextContents()
  expect((await texts(page)).filter((text) => shown.includes(text))).toEqual(shown)
  await expect.poll(() => marked(page)).toBeUndefined()
  await button(page).click()
  await expect.poll(() => speaking(page)).toBe(true)
  await playChoice(page, 0)
  await expect.poll(() => speaking(page)).toBe(false)
  await button(page).click()
  await page.locator('.aloud.is-reading').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => speaking(page)).toBe(false)
})

test('an open source is read in place of the story, and leaving the page stops it', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student', width: 390, height: 844, before: giveVoices })
  await firstChoice(page)
  await page.locator('[data-evidence]').first().click()
  await page.locator('.sheet .passage').first().waitFor()
  await button(page).click()
  await expect.poll(() => texts(page)).not.toEqual([])
  await readToTheEnd(page)
  const precis = await page.locator('.sheet').textContent()
  for (const text of await texts(page)) expect(precis?.replace(/\s+/g, ' ')).toContain(text)
  await button(page).click()
  await expect.poll(() => speaking(page)).toBe(true)
  await page.evaluate(() => {
    location.hash = '#/journal'
  })
  await expect.poll(() => speaking(page)).toBe(false)
})

test('each text is read in its own language, and by itself where that is set', async ({ openGame }) => {
  const page = await openGame({ hash: '/settings', before: giveVoices })
  await page.locator('[data-setting="language"] label').last().click()
  await page.locator('[data-setting="readAloudBegins"] label').last().click()
  await page.locator('[data-setting="voice-hu"] button').click()
  await expect.poll(() => speech(page, ({ said }) => said.at(-1)?.lang)).toBe('hu-HU')
  expect(await axeViolations(page)).toEqual([])
  await page.evaluate(() => {
    location.hash = '#/play/student'
  })
  await firstChoice(page)
  await expect.poll(() => speaking(page)).toBe(true)
  await readToTheEnd(page)
  const marks = await page
    .locator('.prose > p')
    .evaluateAll((lines) => lines.map((line) => line.closest('[lang]')?.getAttribute('lang') ?? ''))
  const said = await speech(page, ({ said }) => said.slice(1).map(({ lang }) => lang.slice(0, 2)))
  expect(new Set(said)).toEqual(new Set(marks))
})

test('a device without a voice is told so, and only when it is asked', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student', width: 390, height: 844 })
  await firstChoice(page)
  await button(page).click()
  const trouble = page.locator('.aloud__trouble p')
  await trouble.waitFor()
  expect(await trouble.textContent()).toContain('no English voice')
  expect(await axeViolations(page)).toEqual([])
  await page.locator('.aloud__trouble button').click()
  await expect.poll(() => trouble.count()).toBe(0)
})

test('the end of a chapter and the debrief are read too, what is folded away is not, and leaving stops it', async ({
  openGame,
}) => {
  const hash = await wayTo('student', ({ scenes }) => scenes.at(-1)?.chapterEnd !== undefined)
  const page = await openGame({ hash, width: 390, height: 844, before: giveVoices })
  const close = page.locator('.choice--alone .choice__go')
  await close.or(page.locator('.chapter-end')).first().waitFor()
  if (await close.isVisible()) await close.click()
  await page.locator('.chapter-end .choice__go').first().waitFor()
  await button(page).click()
  await expect.poll(() => texts(page)).not.toEqual([])
  const [begins] = await texts(page)
  await expect.poll(() => marked(page)).toBe(begins)
  expect(await axeViolations(page)).toEqual([])
  await readToTheEnd(page)
  const end = (await texts(page)).join(' ')
  expect(end).toContain((await page.locator('.threecol h2').first().textContent()) ?? '?')
  expect(end).toContain((await page.locator('.chapter-end .choice__go .say').first().textContent())?.trim() ?? '?')

  await page.evaluate(() => {
    location.hash = '#/debrief'
  })
  await page.locator('.debrief').waitFor()
  const before = (await texts(page)).length
  await button(page).click()
  await expect.poll(() => speaking(page)).toBe(true)
  const debrief = (await texts(page))[before]
  await expect.poll(() => marked(page)).toBe(debrief)
  await readToTheEnd(page)
  const read = (await texts(page)).slice(before)
  expect(read.length).toBeGreaterThan(20)
  const folded = (await page.locator('main details:not([open]) > :not(summary)').allTextContents()).join(' ')
  expect(read.filter((text) => text.length > 30 && folded.includes(text))).toEqual([])
  await button(page).click()
  await expect.poll(() => speaking(page)).toBe(true)
  await page.evaluate(() => {
    location.hash = '#/journal'
  })
  await expect.poll(() => speaking(page)).toBe(false)
})
