import type { Wanted } from './divergence'
import { again, pick } from './fuzz-step'
import {
  type Act,
  canAct,
  follow,
  goesOn,
  onPath,
  openChoices,
  pathOf,
  readOn,
  standsOneOf,
  toStory,
  unmoved,
  type World,
} from './world'

const choiceButton = ({ page }: World, number: number) =>
  page.locator(`.choice__go[data-number="${number}"]:not([aria-disabled])`).first()

/** What may be taken, after notes and closings; at the end of the story the first choice is gone back to. */
async function readyToChoose(world: World, draw: number) {
  await toStory(world, pick(world.stories.roles, draw))
  await readOn(world)
  return pick(await openChoices(world), draw)
}

/** Takes a choice with the mouse or by its number. */
const choose: Act = async (world, draw) => {
  const choice = await readyToChoose(world, draw)
  if (!choice) return backToBegin(world)
  if (again(draw) < 0.5) await choiceButton(world, choice.number).click()
  else await world.page.keyboard.press(String(choice.number))
  return onPath(world, [...pathOf(world), choice.id])
}

/** Presses twice before the page has been drawn anew: the second press is of the turn before, and is not taken. */
const chooseTwice: Act = async (world, draw) => {
  const choice = await readyToChoose(world, draw)
  if (!choice) return unmoved(world)
  await choiceButton(world, choice.number).evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  return onPath(world, [...pathOf(world), choice.id])
}

/** Keys faster than anybody reads. */
const hammer: Act = async (world, draw) => {
  if (!(await readyToChoose(world, draw))) return unmoved(world)
  const wanted = goesOn(world, 3)
  for (const key of ['1', '2', '1']) void world.page.keyboard.press(key)
  await world.page.keyboard.press('Escape')
  await canAct(world.page)
  return wanted
}

/** Changes the language in the moment in which a choice is on its way. */
const chooseAndSwitch: Act = async (world, draw) => {
  const choice = await readyToChoose(world, draw)
  if (!choice) return unmoved(world)
  await world.page.evaluate((number) => {
    document.querySelector<HTMLElement>(`.choice__go[data-number="${number}"]`)?.click()
    location.hash = '/settings'
  }, choice.number)
  await switchLanguage(world)
  return onPath(world, [...pathOf(world), choice.id])
}

async function switchLanguage({ page }: World): Promise<void> {
  await page.locator('[data-setting="language"] input:not(:checked)').first().check({ force: true })
}

/** Changes the language, and perhaps goes back at once. */
const language: Act = async (world, draw) => {
  await follow(world.page, '/settings')
  await switchLanguage(world)
  if (draw < 0.5 && world.role !== undefined) await world.page.goBack()
  return unmoved(world)
}

/** Passes a hard scene over, where one stands there. */
const passOver: Act = async (world) => {
  await toStory(world)
  const button = world.page.locator('.before .btn:not(.btn--main)').first()
  if (!(await button.isVisible())) return unmoved(world)
  await button.click()
  await button.waitFor({ state: 'hidden' }).catch(() => undefined)
  return goesOn(world, 20)
}

async function backToBegin(world: World): Promise<Wanted> {
  await follow(world.page, '/rewind')
  await world.page.locator('.step').first().click()
  return goesBack(world, 0)
}

const goesBack = (world: World, index: number): Wanted => onPath(world, pathOf(world).slice(0, index))

/** Goes back to an earlier choice of the path. */
const rewind: Act = async (world, draw) => {
  await toStory(world)
  if (pathOf(world).length === 0) return unmoved(world)
  await follow(world.page, '/rewind')
  const steps = world.page.locator('.step')
  await steps.first().waitFor()
  const step = steps.nth(Math.floor(draw * (await steps.count())))
  const index = Number(await step.getAttribute('data-index'))
  await step.click()
  return goesBack(world, index)
}

/** “Back to here” on the story page. */
const backByOne: Act = async (world) => {
  await toStory(world)
  const back = world.page.locator('.before-now > .did .did__acts button').last()
  const { role } = world
  if (role === undefined || !(await back.isVisible())) return unmoved(world)
  await back.click()
  // Where scenes were passed over, the last choice that was read lies further back.
  const path = pathOf(world)
  return standsOneOf(
    role,
    path.map((_, index) => path.slice(0, index)),
    [],
  )
}

/** Opens the evidence of a choice, a passage of it perhaps, and comes back or stays. */
const evidence: Act = async (world, draw) => {
  await toStory(world)
  await readOn(world)
  const marks = world.page.locator('.choice__why')
  const count = await marks.count()
  if (count === 0) return unmoved(world)
  await marks.nth(Math.floor(draw * count)).click()
  await world.page.locator('.sheet').first().waitFor()
  const passage = world.page.locator('.sheet a[href^="#/passage/"]').first()
  if (draw < 0.3 && (await passage.isVisible())) await passage.click()
  else if (draw < 0.8) await world.page.keyboard.press('Escape')
  return unmoved(world)
}

export const ACTS_OF_PLAY = {
  choose,
  chooseTwice,
  hammer,
  chooseAndSwitch,
  language,
  passOver,
  rewind,
  backByOne,
  evidence,
}
