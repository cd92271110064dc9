import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import type { RoleId } from '../../../story/ids'
import { ACTS, type ActName } from './acts'
import type { BuiltStories } from './built-stories'
import type { FuzzStep } from './fuzz-step'
import { FINDER, KEEP_NOTHING } from './live-game'
import { comesToRest, lookUntilAgreed } from './look'
import { canAct, type World } from './world'

/**
 * What ended a run before its steps did.
 * - `apart`: the page was at rest, and did not agree with a replay of its choices; or the browser complained.
 * - `stuck`: the page was at rest, and the step could not be done on it.
 * - `late`: something was still on its way when patience was at its end. A busy machine does this; it says nothing.
 */
export interface Finding {
  readonly kind: 'apart' | 'stuck' | 'late'
  /** 0-based; the step in or after which it was. */
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
  /** Milliseconds that one thing may take before it is late. Nothing waits this long that is right. */
  readonly patience: number
  /** Milliseconds by which each file of a story comes late; they differ, so that files overtake one another. */
  readonly late?: readonly number[]
  /** Keeps what is played for times without a network. */
  readonly keepsGame?: boolean
  /** Where a picture of what was found goes. */
  readonly picture?: string
}

/** Does the steps on a new device, one after another. Stops at the first finding; `undefined` if there is none. */
export async function playSteps(
  device: Device,
  steps: readonly FuzzStep<ActName>[],
  after?: (done: number) => void,
): Promise<Finding | undefined> {
  const { site, stories, role, patience, picture } = device
  const context = await newDevice(device)
  const complaints: string[] = []
  const world: World = {
    page: await context.newPage(),
    context,
    site,
    stories,
    role,
    paths: new Map(),
    files: [],
    keepsGame: device.keepsGame ?? false,
    patience,
    underWay: new Set(),
    mayComplain: undefined,
  }
  context.on('page', (page) => listen(page, world, complaints))
  listen(world.page, world, complaints)
  try {
    await world.page.goto(`${site}#/play/${role}`)
    await canAct(world.page)
    for (const [at, step] of steps.entries()) {
      world.mayComplain = undefined
      const [kind, faults] = await takeStep(world, step, patience)
      const found = [...complaints.splice(0), ...faults]
      if (found.length > 0) {
        if (picture !== undefined) await world.page.screenshot({ path: picture }).catch(() => undefined)
        // A complaint stands by itself, whatever else was late.
        return { kind: found.length > faults.length ? 'apart' : kind, at, step, faults: found }
      }
      after?.(at + 1)
    }
    return undefined
  } catch (error) {
    const step = steps[0]
    if (!step || !isTimeout(error)) throw error
    return { kind: 'late', at: 0, step, faults: [`the first page did not come: ${firstLines(error)}`] }
  } finally {
    await context.close()
  }
}

async function newDevice({ browser, patience, late = [], keepsGame }: Device): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    locale: 'en-GB',
  })
  context.setDefaultTimeout(patience)
  await context.addInitScript(FINDER)
  // What keeps the game answers in the place of the network: its files cannot be made to come late.
  if (!keepsGame) await context.addInitScript(KEEP_NOTHING)
  if (!keepsGame && late.length > 0) await context.route('**/content/**', comeLate(late))
  return context
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

const isTimeout = (error: unknown): error is Error => error instanceof Error && error.name === 'TimeoutError'

const firstLines = ({ message }: Error): string => message.split('\n').slice(0, 3).join(' ')

async function takeStep(
  world: World,
  { act, draw }: FuzzStep<ActName>,
  patience: number,
): Promise<[Finding['kind'], readonly string[]]> {
  try {
    const wanted = await ACTS[act](world, draw)
    const { faults, live, atRest } = await lookUntilAgreed(world, wanted, patience)
    if (live?.playing) {
      world.role = live.playing.playthrough.role
      world.paths.set(world.role, live.playing.playthrough.choices)
    }
    if (live?.status === 'none') world.role = undefined
    await world.page.evaluate(closeMessages)
    return [atRest ? 'apart' : 'late', faults]
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const stuck = isTimeout(error) && (await comesToRest(world, patience))
    return [stuck || !isTimeout(error) ? 'stuck' : 'late', [`could not be done: ${firstLines(error)}`]]
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
  page.on('request', (request) => {
    if (!request.serviceWorker()) world.underWay.add(request)
  })
  page.on('requestfinished', (request) => world.underWay.delete(request))
  page.on('requestfailed', (request) => world.underWay.delete(request))
  page.on('crash', () => complaints.push('the page has crashed'))
  page.on('pageerror', (error) => complain(`exception: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`${message.type()}: ${message.text()} ${message.location().url}`)
  })
}
