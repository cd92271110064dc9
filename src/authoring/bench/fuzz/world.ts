import type { BrowserContext, Page, Request } from 'playwright-core'
import type { ChoiceId, RoleId } from '../../../story/ids'
import type { BuiltStories } from './built-stories'
import type { Wanted } from './divergence'
import { type LiveGame, readLive } from './live-game'

/** One device on which a player does things: its browser, and what should be kept there. */
export interface World {
  /** The tab that is played in. */
  page: Page
  readonly context: BrowserContext
  readonly site: string
  readonly stories: BuiltStories
  /** The role on screen; absent while none is. */
  role: RoleId | undefined
  /** Where each role stands on this device. */
  readonly paths: Map<RoleId, readonly ChoiceId[]>
  /** Texts of save files that were exported. */
  readonly files: string[]
  /** Whether this device keeps what is played for times without a network. */
  readonly keepsGame: boolean
  /** Milliseconds that one thing may take before it is late. */
  readonly patience: number
  /** What the pages have asked for and not got yet. */
  readonly underWay: Set<Request>
  /** Lines of the console that this step may cause. */
  mayComplain: RegExp | undefined
}

/** Does one thing as a player would; `draw`, 0 to 1, decides between kinds of it. Gives what has to hold afterwards. */
export type Act = (world: World, draw: number) => Promise<Wanted>

export const pathOf = ({ role, paths }: World): readonly ChoiceId[] => (role && paths.get(role)) ?? []

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')
const listed = (choices: readonly string[]): string => `[${choices.join(' ')}]`

/** After the step this very path stands there. */
export function stands(role: RoleId, path: readonly ChoiceId[], may: readonly string[] = []): Wanted {
  return { role, choices: (choices) => sameList(choices, path), says: listed(path), may }
}

/** After the step this path of the role on screen stands there; any role's if none was on screen. */
export const onPath = (world: World, path: readonly ChoiceId[]): Wanted =>
  world.role === undefined ? { ...anywhere(undefined), says: listed(path) } : stands(world.role, path)

/** After the step everything stands where it stood; also if a page has opened what was played last. */
export function unmoved(world: World, may: readonly string[] = []): Wanted {
  if (world.role !== undefined) return stands(world.role, pathOf(world), may)
  const as = (role: RoleId) => world.paths.get(role) ?? []
  return { role: undefined, choices: (choices, role) => sameList(choices, as(role)), says: 'what was kept', may }
}

/** After the step one of these paths stands there. */
export function standsOneOf(role: RoleId, paths: readonly (readonly ChoiceId[])[], may: readonly string[]): Wanted {
  const says = paths.map(listed).join(' or ')
  return { role, choices: (choices) => paths.some((path) => sameList(choices, path)), any: true, says, may }
}

/** After the step the path is the one before with at most `most` choices more. */
export function goesOn(world: World, most: number): Wanted {
  const before = pathOf(world)
  return {
    role: world.role,
    choices: (now) => sameList(now.slice(0, before.length), before) && now.length <= before.length + most,
    any: true,
    says: `${listed(before)} and at most ${most} more`,
    may: [],
  }
}

/** Any path may stand there, as long as it is what is shown and kept. */
export const anywhere = (role: RoleId | undefined, may: readonly string[] = []): Wanted => ({
  role,
  choices: () => true,
  any: true,
  says: 'any path',
  may,
})

/** Something can be done on the story page. */
const CAN_ACT = 'button.choice__go:not([aria-disabled]), .ending-acts, .before .btn--main'

/** The page that the build wrote has choices before there is a game behind them. */
export async function canAct(page: Page): Promise<void> {
  await gameIsThere(page)
  await page.locator(CAN_ACT).first().waitFor()
}

export async function gameIsThere(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    try {
      return (window as unknown as { fuzzedGame(): unknown }).fuzzedGame() !== undefined
    } catch {
      return false
    }
  })
}

/** Follows an address as a link in the page does. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** Goes to the story page and waits until something can be done there; begins `orElse` if no role is being played. */
export async function toStory(world: World, orElse?: RoleId): Promise<void> {
  const live = await readLive(world.page)
  const role = world.role ?? orElse ?? world.stories.roles[0]
  if (live.screen !== 'story' || live.status !== 'playing') await follow(world.page, `/play/${role}`)
  world.role = role
  await closeSheet(world)
  await canAct(world.page)
}

/** While evidence is open a number takes no choice, and on a small screen the sheet lies over the choices. */
async function closeSheet({ page }: World): Promise<void> {
  const sheet = page.locator('.sheet').first()
  if (!(await sheet.isVisible())) return
  // Escape would first leave a note that is being written.
  await sheet.locator('.is-close').click()
  await sheet.waitFor({ state: 'hidden' })
}

/** Goes to another page of the game and waits until it is there. */
export async function toPage(world: World, name: string): Promise<void> {
  await follow(world.page, `/${name}`)
  await world.page.locator('main h1, main h2').first().waitFor()
}

/** Reads past content notes and the close of a chapter, until choices or the end of the story stand there. */
export async function readOn({ page }: World): Promise<void> {
  const way = page.locator('.before .btn--main, .choice--alone .choice__go').first()
  for (let pressed = 0; pressed < 10 && (await way.isVisible()); pressed += 1) {
    const button = await way.elementHandle()
    await button?.click()
    await button?.waitForElementState('hidden').catch(() => undefined)
    await canAct(page)
  }
}

/** The choices that can be taken now, with the number that stands before each. */
export async function openChoices({ page }: World): Promise<readonly { id: ChoiceId; number: number }[]> {
  const live: LiveGame = await readLive(page)
  return (live.playing?.turn.options ?? []).flatMap(({ id, locked }, index) =>
    locked ? [] : [{ id, number: index + 1 }],
  )
}

/** Asks for the page anew where it stands. */
export async function reopen(world: World): Promise<void> {
  await world.page.reload()
  await gameIsThere(world.page)
  // On some pages nothing is played until the player asks for it.
  if ((await readLive(world.page)).status === 'none') world.role = undefined
}
