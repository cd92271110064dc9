import { PLAIN_PAGES } from '../../../state/routes'
import type { RoleId } from '../../../story/ids'
import type { Wanted } from './divergence'
import { again, pick } from './fuzz-step'
import { readLive } from './live-game'
import { type Act, anywhere, canAct, follow, pathOf, stands, toPage, unmoved, type World } from './world'

/** Pages about the playthrough open what was played last. */
const visit: Act = async (world, draw) => {
  const screen = pick(PLAIN_PAGES, draw) ?? 'map'
  await toPage(world, screen)
  const live = await readLive(world.page)
  if (live.status !== 'none') world.role = live.role as RoleId
  return { ...unmoved(world), screen }
}

/** The browser's own ways back and forward, one step or several. */
const back: Act = (world, draw) => travel(world, again(draw) < 0.5 ? -1 : -3)
const forward: Act = (world) => travel(world, 1)

async function travel(world: World, steps: number): Promise<Wanted> {
  await world.page.evaluate((by) => {
    // Not out of the game: what lies before it is another site.
    const { index } = (window as unknown as { navigation: { currentEntry: { index: number } } }).navigation.currentEntry
    if (index + by >= 0) history.go(by)
  }, steps)
  // An address of another role, a link that was followed before: whatever it leads to has to hold together.
  return anywhere(undefined, [
    'story/changed',
    'share/rubbish',
    'share/newer-version',
    'content/unknown-role',
    'address/unknown',
  ])
}

/** Back and forward again before the page has caught up. */
const dither: Act = async (world) => {
  await world.page.evaluate(() => {
    const { index } = (window as unknown as { navigation: { currentEntry: { index: number } } }).navigation.currentEntry
    if (index < 2) return
    history.back()
    history.forward()
    history.back()
  })
  return anywhere(undefined, [
    'story/changed',
    'share/rubbish',
    'share/newer-version',
    'content/unknown-role',
    'address/unknown',
  ])
}

/** Any of the settings but the language. */
const setting: Act = async (world, draw) => {
  await toPage(world, 'settings')
  const switches = world.page.locator('.seg input:not(:checked):not([name="set-language"])')
  await switches.nth(Math.floor(draw * (await switches.count()))).check({ force: true })
  return unmoved(world)
}

/** Writes a sentence to a passage. */
const note: Act = async (world, draw) => {
  await toPage(world, 'library')
  const passages = world.page.locator('main a[href^="#/passage/"]')
  if (!(await passages.first().isVisible())) return unmoved(world)
  await passages.nth(Math.floor(draw * Math.min(20, await passages.count()))).click()
  const write = world.page.locator('.notethis button:not([disabled])').first()
  await write.waitFor()
  await write.click()
  await world.page.locator('.noteform textarea').fill(`What it lets one say, ${draw}`)
  await world.page.locator('.noteform .btn--main').click()
  return unmoved(world)
}

/** Turns the device, or makes the window small. */
const resize: Act = async (world, draw) => {
  const sizes = [
    [1280, 800],
    [390, 844],
    [844, 390],
    [320, 640],
    [1920, 1080],
  ] as const
  const [width, height] = pick(sizes, draw) ?? sizes[0]
  await world.page.setViewportSize({ width, height })
  return unmoved(world)
}

/** What a press may be made on: everything but what asks the system for a file. */
const PRESSABLE = ['main button', 'main a[href^="#"]', 'main summary', 'nav a[href^="#"]', 'main input[type="radio"]']

/** Presses something, anything, that is on the page. */
const press: Act = async (world, draw) => {
  const pressed = await world.page.evaluate(
    ([selector, at]) => {
      const all = [...document.querySelectorAll<HTMLElement>(String(selector))].filter((each) => each.checkVisibility())
      const one = all[Math.floor(Number(at) * all.length)]
      one?.click()
      return one !== undefined
    },
    [PRESSABLE.join(', '), draw] as const,
  )
  return pressed ? anywhere(undefined, ['save/notes-left-out']) : unmoved(world)
}

/** The address of a role, typed in. */
const typeAddress: Act = async (world, draw) => {
  const role = pick(world.stories.roles, draw) as RoleId
  await follow(world.page, `/play/${role}`)
  await canAct(world.page)
  world.role = role
  return stands(role, pathOf(world))
}

/** Leaves a role while it is still being opened. */
const changeMind: Act = async (world, draw) => {
  const role = pick(world.stories.roles, draw) as RoleId
  await world.page.evaluate((to) => {
    location.hash = `/play/${to}`
    setTimeout(() => {
      location.hash = '/settings'
    }, 0)
  }, role)
  return { ...anywhere(undefined), screen: 'settings' }
}

export const ACTS_OF_LOOKING = { visit, back, forward, dither, setting, note, resize, press, typeAddress, changeMind }
