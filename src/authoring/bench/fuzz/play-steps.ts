import type { Browser, Page, Route } from 'playwright-core'
import type { RoleId } from '../../../story/ids'
import { ACTS_OF_KEEPING } from './acts-of-keeping'
import { ACTS_OF_LOOKING } from './acts-of-looking'
import { ACTS_OF_PLAY } from './acts-of-play'
import type { BuiltStories } from './built-stories'
import { divergences, type Wanted } from './divergence'
import type { FuzzStep } from './fuzz-step'
import { FINDER, type LiveGame, readLive } from './live-game'
import { canAct, type World } from './world'

const ACTS = { ...ACTS_OF_PLAY, ...ACTS_OF_KEEPING, ...ACTS_OF_LOOKING }
export type ActName = keyof typeof ACTS

/** How often each is drawn. */
export const WEIGHTS: Readonly<Record<ActName, number>> = {
  choose: 40,
  chooseTwice: 4,
  hammer: 3,
  chooseAndSwitch: 3,
  language: 5,
  passOver: 4,
  rewind: 6,
  backByOne: 4,
  evidence: 6,
  reload: 5,
  tabCopy: 3,
  share: 3,
  brokenLink: 2,
  saveAs: 3,
  openSlot: 3,
  removeSlot: 2,
  exportFile: 3,
  importFile: 4,
  otherRole: 2,
  beginAnew: 1,
  offlineChoice: 3,
  newTab: 2,
  visit: 8,
  back: 5,
  forward: 3,
  dither: 2,
  setting: 4,
  note: 2,
  resize: 3,
  press: 12,
  typeAddress: 2,
  changeMind: 2,
}

export interface Divergence {
  /** 0-based; the step after which the page and its list of choices did not agree. */
  readonly at: number
  readonly step: FuzzStep<ActName>
  readonly faults: readonly string[]
}

export interface Device {
  readonly browser: Browser
  /** The address of the site, with a slash at its end. */
  readonly site: string
  readonly stories: BuiltStories
  /** The role that is opened first. */
  readonly role: RoleId
  /** Milliseconds that a page may take to come to rest. Nothing waits this long that is right. */
  readonly patience: number
  /** Milliseconds by which each file of a story comes late; they differ, so that files overtake one another. */
  readonly late?: readonly number[]
  /** Where a picture of a divergence goes. */
  readonly picture?: string
}

/** Does the steps on a new device, one after another. Stops at the first divergence; `undefined` if there is none. */
export async function playSteps(
  { browser, site, stories, role, patience, late = [], picture }: Device,
  steps: readonly FuzzStep<ActName>[],
  after?: (done: number) => void,
): Promise<Divergence | undefined> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    locale: 'en-GB',
  })
  context.setDefaultTimeout(patience)
  await context.addInitScript(FINDER)
  if (late.length > 0) await context.route('**/content/**', comeLate(late))
  const complaints: string[] = []
  const world: World = {
    page: await context.newPage(),
    context,
    site,
    stories,
    role,
    paths: new Map(),
    files: [],
    mayComplain: undefined,
  }
  context.on('page', (page) => listen(page, world, complaints))
  listen(world.page, world, complaints)
  try {
    await world.page.goto(`${site}#/play/${role}`)
    await canAct(world.page)
    for (const [at, step] of steps.entries()) {
      world.mayComplain = undefined
      const faults = await takeStep(world, step, patience).catch((error: Error) => [
        `could not be done: ${firstLines(error)}`,
      ])
      const found = [...complaints.splice(0), ...faults]
      if (found.length > 0) {
        if (picture !== undefined) await world.page.screenshot({ path: picture })
        return { at, step, faults: found }
      }
      after?.(at + 1)
    }
    return undefined
  } finally {
    await context.close()
  }
}

/** By turns, so that the same steps meet the same waits. */
function comeLate(late: readonly number[]): (route: Route) => Promise<void> {
  let asked = 0
  return async (route) => {
    const wait = late[asked % late.length] ?? 0
    asked += 1
    await new Promise((done) => setTimeout(done, wait))
    // The page may have gone meanwhile.
    await route.continue().catch(() => undefined)
  }
}

const firstLines = ({ message }: Error): string => message.split('\n').slice(0, 3).join(' ')

async function takeStep(world: World, { act, draw }: FuzzStep<ActName>, patience: number): Promise<readonly string[]> {
  const wanted = await ACTS[act](world, draw)
  const [faults, live] = await agreed(world, wanted, patience)
  if (live?.playing) {
    world.role = live.playing.playthrough.role
    world.paths.set(world.role, live.playing.playthrough.choices)
  }
  if (live?.status === 'none') world.role = undefined
  await world.page.evaluate(closeMessages)
  return faults
}

/** Looks again until page and replay agree, or patience is at its end. */
async function agreed(
  world: World,
  wanted: Wanted,
  patience: number,
): Promise<[readonly string[], LiveGame | undefined]> {
  const end = performance.now() + patience
  for (;;) {
    // While a page is being opened there is nothing to read on it.
    const live = await readLive(world.page).catch(() => undefined)
    const playing = live?.playing && { ...wanted, role: wanted.role ?? live.playing.playthrough.role }
    const faults = live ? divergences(live, world.stories, playing ?? wanted) : ['no game is on the page']
    if (faults.length === 0 || performance.now() > end) return [faults, live]
    await world.page.waitForTimeout(20)
  }
}

function closeMessages(): void {
  const game = (window as unknown as { fuzzedGame(): FoundIntents }).fuzzedGame()
  for (const { code } of game.store.getState().view.messages) game.intents.dismiss(code)
}
interface FoundIntents {
  readonly store: { getState(): { readonly view: { readonly messages: readonly { readonly code: string }[] } } }
  readonly intents: { dismiss(code: string): void }
}

function listen(page: Page, world: World, complaints: string[]): void {
  const complain = (what: string): void => {
    if (!world.mayComplain?.test(what)) complaints.push(what)
  }
  page.on('pageerror', (error) => complain(`exception: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`${message.type()}: ${message.text()} ${message.location().url}`)
  })
}
