import type { Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './harness/axe'
import { test } from './harness/game-page'
import { firstChoice, playChoice } from './harness/play'

/** The sound files that were asked for so far. */
function sounds(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const found = /\/sound\/(?:opus|aac)\/([\w-]+)\./.exec(request.url())
    if (found?.[1]) asked.push(found[1])
  })
  return asked
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

async function switchOn(page: Page): Promise<void> {
  await goTo(page, '#/settings')
  await page.locator('[data-setting="sound"] label').last().click()
}

/** How loud the page is now: the mean of what leaves it, 0 to 1. */
function loudness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { Howler } = window as unknown as { Howler?: { ctx: AudioContext; masterGain: GainNode } }
    if (!Howler) return -1
    const analyser = Howler.ctx.createAnalyser()
    Howler.masterGain.connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    return new Promise<number>((resolve) => {
      setTimeout(() => {
        analyser.getFloatTimeDomainData(samples)
        Howler.masterGain.disconnect(analyser)
        resolve(Math.sqrt(samples.reduce((sum, value) => sum + value ** 2, 0) / samples.length))
      }, 100)
    })
  })
}

const told = (page: Page) => page.locator('.message', { hasText: 'captions say what would be heard' })

test('nothing is sent for before sound is switched on, then the scene is heard', async ({ openGame }) => {
  const page = await openGame({ hash: '/play/student' })
  const asked = sounds(page)
  await firstChoice(page)
  await playChoice(page, 0)
  expect(asked).toEqual([])
  await switchOn(page)
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.001)
  await page.locator('[data-setting="volume"] input').first().fill('2')
  await page.locator('[data-setting="warSounds"] label').first().click()
  expect(await axeViolations(page)).toEqual([])
  expect(await told(page).count()).toBe(0)
})

test('a scene’s sound stands by its picture in words, though sound is off, in the language of the page', async ({
  openGame,
}) => {
  const page = await openGame({ hash: '/play/student', width: 390, height: 844 })
  await firstChoice(page)
  const caption = page.locator('.when .sound')
  await expect.poll(() => caption.textContent()).toMatch(/\w+ \w+/)
  const english = await caption.textContent()
  expect(await axeViolations(page)).toEqual([])
  await goTo(page, '#/settings')
  await page.locator('[data-setting="language"] label').last().click()
  await page.locator('[data-setting="sound"] label').last().click()
  await page.locator('[data-setting="volume"] input').first().waitFor()
  expect(await axeViolations(page)).toEqual([])
  await goTo(page, '#/play/student')
  await expect.poll(() => caption.textContent()).toMatch(/\S+ \S+/)
  await expect.poll(() => caption.textContent()).not.toBe(english)
  await page.emulateMedia({ forcedColors: 'active' })
  // There the browser sets the colours, and axe would judge ours.
  expect((await axeViolations(page)).filter((wrong) => !wrong.startsWith('color-contrast'))).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  await goTo(page, '#/settings')
  await page.locator('[data-setting="captions"] label').first().click()
  await goTo(page, '#/play/student')
  await page.locator('.when').waitFor()
  await expect.poll(async () => (await caption.allTextContents()).join('')).toBe('')
})

const BROKEN: readonly [string, (route: Route) => Promise<void>][] = [
  ['cannot be decoded', (route) => route.fulfill({ body: 'no sound at all' })],
  ['are not there', (route) => route.fulfill({ status: 404, body: '' })],
  ['are blocked', (route) => route.abort('blockedbyclient')],
]

test.for(BROKEN)(
  'sounds that %s are silence and one plain message, and the story goes on',
  async ([, break_], { openGame }) => {
    const page = await openGame({
      hash: '/play/student',
      mayComplain: /\/sound\//,
      before: (page) => page.route(/\/sound\/(opus|aac)\//, break_),
    })
    await firstChoice(page)
    await switchOn(page)
    await told(page).waitFor()
    await goTo(page, '#/play/student')
    await playChoice(page, 0)
    await playChoice(page, 0)
    expect(await told(page).count()).toBeLessThanOrEqual(1)
  },
)

/** How a sound meets itself where its loop goes round, as this browser decodes it. */
interface Meeting {
  readonly file: string
  /** The step from the last sample to the first, over the step that only one in a thousand within exceeds. */
  readonly step: number
  /** Seconds that the file is too short for its loop. */
  readonly missing: number
  readonly peak: number
}

test('loops go round without a step when a browser decodes them, and nothing in them is loud', async ({ openGame }) => {
  const page = await openGame()
  const meetings = await page.evaluate(async (): Promise<readonly Meeting[]> => {
    const { sounds } = (await (await fetch('sound/sounds.json')).json()) as {
      sounds: { files: Record<string, string>; loop?: Record<string, [number, number]> }[]
    }
    const found: Meeting[] = []
    for (const { files, loop } of sounds) {
      for (const [coding, file] of Object.entries(files)) {
        const bytes = await (await fetch(`sound/${file}`)).arrayBuffer()
        const decoded = await new OfflineAudioContext(2, 1, 48_000).decodeAudioData(bytes)
        const samples = decoded.getChannelData(0)
        let peak = 0
        for (const value of samples) peak = Math.max(peak, Math.abs(value))
        const [start, length] = loop?.[coding] ?? [0, 0]
        if (length === 0) {
          found.push({ file, step: 0, missing: 0, peak })
          continue
        }
        const [from, to] = [Math.round(start * 48_000), Math.round((start + length) * 48_000)]
        const some = new Float32Array(40_000)
        const stride = (to - from) / some.length
        for (let index = 0; index < some.length; index += 1) {
          const at = from + 1 + Math.floor(index * stride)
          some[index] = Math.abs((samples[at] ?? 0) - (samples[at - 1] ?? 0))
        }
        some.sort()
        const usual = some[Math.floor(some.length * 0.999)] ?? 0
        const step = Math.abs((samples[from] ?? 0) - (samples[to - 1] ?? 0)) / usual
        found.push({ file, step, missing: Math.max(0, start + length - decoded.duration), peak })
      }
    }
    return found
  })
  expect(meetings.length).toBeGreaterThan(80)
  for (const { file, step, missing, peak } of meetings) {
    expect.soft(step, `${file} steps where it goes round`).toBeLessThan(1)
    expect.soft(missing, `${file} ends before its loop does`).toBe(0)
    expect.soft(peak, `${file} peaks`).toBeLessThan(10 ** (-2 / 20))
  }
})
