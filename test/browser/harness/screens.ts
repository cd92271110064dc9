import type { Page } from 'playwright-core'
import { addressOf } from './game-page'
import { firstChoice } from './play'
import { wayTo, wayToWeighing } from './way-point'

/** Opens the game at what stands behind `#`. */
export type OpenAt = (hash: string) => Promise<Page>

/** A screen of the game as a player meets it: its name, how it is reached, and whether it is mostly text. */
export interface GameScreen {
  readonly name: string
  readonly reach: (open: OpenAt) => Promise<Page>
  /** Read in Hungarian too. */
  readonly text?: true
}

const PASSAGE = 'prole-info/024-first-shots'

async function at(open: OpenAt, hash: string, ready: string): Promise<Page> {
  const page = await open(hash)
  await page.locator(ready).first().waitFor()
  return page
}

async function then(page: Page, press: string, ready: string): Promise<Page> {
  await page.locator(press).first().click()
  await page.locator(ready).first().waitFor()
  return page
}

/** From a story that has come to its end, as far as first choices lead, on to another page. */
async function afterEnding(open: OpenAt, hash: string, ready: string): Promise<Page> {
  const page = await open(await wayTo('student', ({ turn }) => turn.options.length === 0))
  await page.locator('.ending-acts, .before').first().waitFor()
  await page.evaluate((wanted) => {
    location.hash = wanted
  }, hash)
  await page.locator(ready).first().waitFor()
  return page
}

async function story(open: OpenAt): Promise<Page> {
  const page = await open('/play/student')
  await firstChoice(page)
  await page.locator('.look-open').waitFor()
  return page
}

/** A scene in the middle of the worker's story, with a closed choice and words to look up. */
const midway = () => wayTo('worker', ({ turn }) => turn.options.some(({ locked }) => locked))

async function chapterEnd(open: OpenAt): Promise<Page> {
  const page = await open(await wayTo('student', ({ scenes }) => scenes.at(-1)?.chapterEnd !== undefined))
  await page.locator('.choice--alone .choice__go, .chapter-end').first().waitFor()
  if (!(await page.locator('.chapter-end').isVisible())) await page.locator('.choice--alone .choice__go').click()
  await page.locator('.chapter-end .go-on, .chapter-end .choices').first().waitFor()
  return page
}

async function tab(open: OpenAt, name: string): Promise<Page> {
  return then(await afterEnding(open, '/journal', '[role="tab"]'), `#tab-${name}`, `#panel-${name}`)
}

async function weighing(open: OpenAt): Promise<Page> {
  const page = await at(open, await wayToWeighing('worker'), '.weigh-call .btn')
  await then(page, '.weigh-call .btn', '.weigh .ask')
  await then(page, '.weigh .ask', '.weigh .answer')
  return then(page, '.witness__says summary', '.witness__says[open]')
}

async function noted(open: OpenAt): Promise<Page> {
  const page = await then(
    await at(open, `/passage/${PASSAGE}`, '.notethis button:enabled'),
    '.notethis button',
    '.noteform',
  )
  await page.locator('.noteform textarea').fill('Who says so, and how can they know?')
  await then(page, '.noteform .btn--main', '.notethis__mine')
  await page.goto(addressOf('/notes'))
  await page.locator('.noted').first().waitFor()
  return page
}

export const STORY_SCREENS: readonly GameScreen[] = [
  { name: 'title', reach: (open) => at(open, '', '.cast') },
  {
    name: 'title with a role opened',
    reach: async (open) => then(await at(open, '', '.cast'), '[data-role="student"]', '[data-begin="student"]'),
  },
  { name: 'title with the way back', reach: async (open) => afterEnding(open, '/', '.resume') },
  { name: 'first scene', reach: story },
  { name: 'the picture looked around in', reach: async (open) => then(await story(open), '.look-open', '.look__name') },
  {
    name: 'one thing in the picture',
    reach: async (open) =>
      then(await then(await story(open), '.look-open', '.look__name'), '.look__name', '.look__says'),
  },
  {
    name: 'scene with a word explained, earlier text and a closed choice',
    text: true,
    async reach(open) {
      const page = await at(open, await midway(), '.prose .term')
      await then(page, '.prose .term', '.termentry, .prose [lang]')
      return then(page, '.did__acts [aria-expanded]', '.earlier')
    },
  },
  {
    name: 'content note',
    reach: async (open) =>
      at(open, await wayTo('student', ({ scenes }) => scenes.some(({ noted }) => noted)), '.before'),
  },
  { name: 'call to weigh', reach: async (open) => at(open, await wayToWeighing('worker'), '.weigh-call .btn') },
  { name: 'weighing', text: true, reach: weighing },
  {
    name: 'evidence',
    text: true,
    reach: async (open) =>
      then(await at(open, await midway(), '.choice__why'), '.choice__why', '.sheet [data-passage]'),
  },
  { name: 'end of a chapter', text: true, reach: chapterEnd },
  {
    name: 'ending',
    reach: async (open) => at(open, await wayTo('student', ({ turn }) => turn.options.length === 0), '.ending-acts'),
  },
  { name: 'debrief', text: true, reach: (open) => afterEnding(open, '/debrief', '.questions, .cites') },
  { name: 'a broken link', reach: (open) => at(open, '/p/rubbish', '[data-code="share/rubbish"]') },
  {
    name: 'a role that is not there',
    reach: (open) => at(open, '/play/nobody', '[data-code="content/unknown-role"]'),
  },
]

export const BOOK_SCREENS: readonly GameScreen[] = [
  { name: 'map', reach: (open) => afterEnding(open, '/map', '.city .holds') },
  {
    name: 'map as a list',
    async reach(open) {
      const page = await afterEnding(open, '/map', '.city .holds')
      return then(page, '.tabs [aria-pressed="false"]', '.mappage--list .holds')
    },
  },
  { name: 'journal, days', text: true, reach: (open) => afterEnding(open, '/journal', '[role="tabpanel"]') },
  { name: 'journal, people', reach: (open) => tab(open, 'people') },
  { name: 'journal, words', text: true, reach: (open) => tab(open, 'words') },
  { name: 'journal, read', reach: (open) => tab(open, 'read') },
  { name: 'rewind', reach: (open) => afterEnding(open, '/rewind', '.step') },
  { name: 'saves', text: true, reach: (open) => afterEnding(open, '/saves', 'main h1') },
  { name: 'settings', text: true, reach: (open) => at(open, '/settings', '[data-setting="theme"]') },
  { name: 'about', text: true, reach: (open) => at(open, '/about', '.five li') },
  { name: 'accessibility', text: true, reach: (open) => at(open, '/about/access', '.accesslist') },
  { name: 'method', text: true, reach: (open) => at(open, '/method', 'main h2') },
  { name: 'library', text: true, reach: (open) => at(open, '/library', '.entry') },
  {
    name: 'library, nothing found',
    async reach(open) {
      const page = await at(open, '/library', '.entry')
      await page.locator('.library__ask input').first().fill('xyzzyq')
      await page.locator('.entry').first().waitFor({ state: 'detached' })
      return page
    },
  },
  {
    name: 'library, own copies',
    reach: async (open) => then(await at(open, '/library', '.owncopies summary'), '.owncopies summary', '.dropzone'),
  },
  {
    name: 'timeline with an entry',
    async reach(open) {
      const page = await at(open, '/timeline', '.tl__drawing')
      await page.getByRole('button', { name: /One night|Egy éjszaka/ }).click()
      await page.locator('.tl__drawing .tl__hit').first().click({ force: true })
      await page.locator('.tl__chosen').waitFor()
      return page
    },
  },
  { name: 'nights', reach: (open) => afterEnding(open, '/nights', '.nightlist') },
  { name: 'one night', text: true, reach: (open) => afterEnding(open, '/nights/radio', '.nightpart') },
  { name: 'notes', reach: noted },
  {
    name: 'passage with its citation',
    text: true,
    reach: async (open) =>
      then(await at(open, `/passage/${PASSAGE}`, '[data-passage]'), '.citepanel summary', '.citepanel .kinds'),
  },
  { name: 'a passage that is not there', reach: (open) => at(open, '/passage/prole-info/999-none', '[data-code]') },
]
