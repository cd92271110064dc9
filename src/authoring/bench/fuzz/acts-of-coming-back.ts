import type { RoleId } from '../../../story/ids'
import { again, pick } from './fuzz-step'
import { readLive } from './live-game'
import {
  type Act,
  canAct,
  follow,
  gameIsThere,
  openChoices,
  pathOf,
  readOn,
  reopen,
  stands,
  toStory,
  unmoved,
  type World,
} from './world'

const reload: Act = async (world) => {
  await reopen(world)
  return unmoved(world)
}

/** Plays the same role in a second tab; then either tab is closed, or the first is asked which path it wants. */
const tabCopy: Act = async (world, draw) => {
  await toStory(world, pick(world.stories.roles, draw))
  const role = world.role as RoleId
  const before = pathOf(world)
  const second: World = { ...world, page: await world.context.newPage() }
  await second.page.goto(`${world.site}#/play/${role}`)
  await canAct(second.page)
  await readOn(second)
  const choice = pick(await openChoices(second), draw)
  let path = before
  if (choice && draw < 0.8) {
    await second.page.locator(`.choice__go[data-number="${choice.number}"]:not([aria-disabled])`).first().click()
    path = [...before, choice.id]
    await second.page.waitForFunction(
      ([key, count]) => JSON.parse(localStorage.getItem(String(key)) ?? '{}').playthrough?.choices.length === count,
      [`the-flag-with-a-hole/autosave.${role}`, path.length] as const,
    )
  }
  const asked = world.page.locator('[data-code="otherTab"]')
  await asked.waitFor()
  if (again(draw) < 0.3) {
    await world.page.close()
    world.page = second.page
    return stands(role, path)
  }
  await second.page.close()
  const here = again(draw) < 0.65
  await asked
    .getByRole('button')
    .nth(here ? 0 : 1)
    .click()
  return stands(role, here ? before : path)
}

/** Another role, where it was left on this device. */
const otherRole: Act = async (world, draw) => {
  const role = pick(world.stories.roles, draw) as RoleId
  await follow(world.page, '/')
  await world.page.locator(`[data-role="${role}"]`).click()
  await world.page.locator(`[data-begin="${role}"]`).click()
  world.role = role
  return unmoved(world)
}

/** The role from its first scene; where it stood is kept aside. */
const beginAnew: Act = async (world, draw) => {
  const role = world.role ?? (pick(world.stories.roles, draw) as RoleId)
  await follow(world.page, '/')
  await world.page.locator(`[data-role="${role}"]`).click()
  const anew = world.page.locator('.begin .btn:not(.btn--main):not(.btn--plain)')
  await world.page.locator('.begin').waitFor()
  if (await anew.isVisible()) await anew.click()
  else await world.page.locator(`[data-begin="${role}"]`).click()
  world.role = role
  return stands(role, [])
}

/** A new tab at the title, where the game offers to go on with what was played last. */
const newTab: Act = async (world) => {
  const page = await world.context.newPage()
  await page.goto(world.site)
  await world.page.close()
  world.page = page
  await gameIsThere(page)
  await page.locator('[data-role]').first().waitFor()
  const resume = page.locator('.resume')
  if (!(await resume.isVisible())) {
    world.role = undefined
    return unmoved(world)
  }
  await resume.click()
  await canAct(page)
  const live = await readLive(page)
  world.role = live.role as RoleId
  return unmoved(world)
}

/** Leaving what is played and coming back to it: anew, in another tab, by way of another role. */
export const ACTS_OF_COMING_BACK = { reload, tabCopy, otherRole, beginAnew, newTab }
