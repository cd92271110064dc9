import { errors } from 'playwright-core'
import { PLAIN_PAGES } from '../../../state/routes'
import type { RoleId } from '../../../story/ids'
import { pick } from './fuzz-step'
import {
  type Act,
  canAct,
  follow,
  openChoices,
  pathOf,
  readOn,
  reopen,
  stands,
  standsOneOf,
  toStory,
  unmoved,
  type World,
} from './world'

const NO_NETWORK =
  /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|when fetching the script|error loading dynamically imported module/

/** A choice that is open now, after notes and closings; none at the end of a story. */
async function openChoice(world: World, draw: number) {
  await toStory(world, pick(world.stories.roles, draw))
  await readOn(world)
  return pick(await openChoices(world), draw)
}

const press = (world: World, number: number) =>
  world.page.locator(`.choice__go[data-number="${number}"]:not([aria-disabled])`).first().click()

/** A choice while the network is away: it is taken if the words are here, else told. */
const offlineChoice: Act = async (world, draw) => {
  const choice = await openChoice(world, draw)
  if (!choice) return unmoved(world)
  world.mayComplain = NO_NETWORK
  const before = pathOf(world)
  const after = [...before, choice.id]
  await world.context.setOffline(true)
  await press(world, choice.number)
  await world.page.waitForFunction((count) => {
    const game = (window as unknown as { fuzzedGame(): { store: { getState(): FoundState } } }).fuzzedGame()
    const { session, view } = game.store.getState()
    return session.playthrough?.choices.length === count || view.messages.some(({ code }) => /^content/.test(code))
  }, after.length)
  await world.context.setOffline(false)
  return standsOneOf(world.role as RoleId, [before, after], ['content/unreachable', 'sound/failed'])
}
interface FoundState {
  readonly session: { readonly playthrough?: { readonly choices: readonly string[] } }
  readonly view: { readonly messages: readonly { readonly code: string }[] }
}

/** A page while the network is away: it opens or says that it did not come, and once there is a network it opens. */
const offlineVisit: Act = async (world, draw) => {
  await toStory(world)
  world.mayComplain = NO_NETWORK
  const screen = pick(PLAIN_PAGES, draw) ?? 'map'
  await world.context.setOffline(true)
  await follow(world.page, `/${screen}`)
  const asked = world.page.locator('.waiting[role="alert"] .btn--main').first()
  await world.page.locator('main h1, main h2').or(asked).first().waitFor()
  await world.context.setOffline(false)
  if (await asked.isVisible()) await asked.click()
  return { ...unmoved(world, ['content/unreachable', 'sound/failed']), screen }
}

/** Opens the page anew without a network. On a device that keeps the game everything has to be there. */
const reloadOffline: Act = async (world, draw) => {
  const choice = world.keepsGame ? await openChoice(world, draw) : undefined
  if (!choice) {
    await reopen(world)
    return unmoved(world)
  }
  // What is played is kept once a choice was taken.
  await press(world, choice.number)
  const path = [...pathOf(world), choice.id]
  const role = world.role as RoleId
  await untilKept(world, role)
  world.mayComplain = NO_NETWORK
  await world.context.setOffline(true)
  await reopen(world)
  await canAct(world.page)
  await world.context.setOffline(false)
  return stands(role, path, ['sound/failed'])
}

async function untilKept({ page, patience }: World, role: RoleId): Promise<void> {
  const end = performance.now() + patience
  while (!(await page.evaluate(isKept, role as string))) {
    if (performance.now() > end) throw new errors.TimeoutError('the role is not kept on this device yet')
    await page.waitForTimeout(100)
  }
}

/** Whether the code and all that a role needs are on this device. */
async function isKept(role: string): Promise<boolean> {
  if (!navigator.serviceWorker?.controller) return false
  const lists = (await (await fetch('offline.json')).json()) as OfflineLists
  const files = [...(lists.roles[role] ?? []), ...lists.common]
  const here = await Promise.all(
    files.map(([address]) => caches.match(new URL(address, location.href).href, { ignoreVary: true })),
  )
  return here.every((file) => file !== undefined)
}
interface OfflineLists {
  readonly common: readonly (readonly [string, number])[]
  readonly roles: Readonly<Record<string, readonly (readonly [string, number])[]>>
}

/** Two choices, of which the first finds no room on the device: told, and with the second all is kept. */
const noRoom: Act = async (world, draw) => {
  const first = await openChoice(world, draw)
  if (!first) return unmoved(world)
  await world.page.evaluate(() => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    Object.assign(window, {
      makeRoom: () => {
        Storage.prototype.setItem = setItem
      },
    })
  })
  await press(world, first.number)
  const path = [...pathOf(world), first.id]
  await world.page.locator('[data-code="storage/full"]').first().waitFor()
  await world.page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom())
  await readOn(world)
  const second = pick(await openChoices(world), draw)
  if (second) {
    await press(world, second.number)
    return stands(world.role as RoleId, [...path, second.id], ['storage/full'])
  }
  await follow(world.page, '/rewind')
  await world.page.locator('.step').first().click()
  return stands(world.role as RoleId, [], ['storage/full'])
}

/** The person clears what the browser keeps for this page, and plays on: what is on the screen is kept again. */
const clearedDevice: Act = async (world, draw) => {
  const choice = await openChoice(world, draw)
  if (!choice) return unmoved(world)
  const path = [...pathOf(world), choice.id]
  await world.page.evaluate(() => localStorage.clear())
  world.paths.clear()
  await press(world, choice.number)
  return stands(world.role as RoleId, path)
}

export const ACTS_OF_MISHAP = { offlineChoice, offlineVisit, reloadOffline, noRoom, clearedDevice }
