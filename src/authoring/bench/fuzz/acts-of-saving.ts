import { readFileSync } from 'node:fs'
import type { ChoiceId, RoleId } from '../../../story/ids'
import { again, pick } from './fuzz-step'
import { type Act, follow, stands, toPage, toStory, unmoved, type World } from './world'

/** Sends the path to itself as a link. */
const share: Act = async (world) => {
  await toStory(world)
  await toPage(world, 'saves')
  const address = await world.page.locator('textarea.address').inputValue()
  await follow(world.page, new URL(address).hash.slice(1))
  return unmoved(world)
}

/** A link that was changed on its way: told, or taken as far as it goes, and never anything else. */
const brokenLink: Act = async (world, draw) => {
  await toStory(world)
  await toPage(world, 'saves')
  const hash = new URL(await world.page.locator('textarea.address').inputValue()).hash.slice(1)
  const at = 4 + Math.floor(draw * (hash.length - 4))
  await follow(world.page, `${hash.slice(0, at)}${hash[at] === 'k' ? 'm' : 'k'}${hash.slice(at + 1)}`)
  const may = ['share/rubbish', 'share/newer-version', 'content/unknown-role', 'address/unknown', 'story/changed']
  await world.page.locator('[data-code]').first().waitFor()
  return unmoved(world, may)
}

const saveAs: Act = async (world, draw) => {
  await toStory(world)
  await toPage(world, 'saves')
  await world.page.locator('.saveform input').fill(`Place ${draw}`)
  await world.page.locator('.saveform button').click()
  await world.page.getByText(`Place ${draw}`).first().waitFor()
  return unmoved(world)
}

interface KeptSlot {
  readonly role: RoleId
  readonly choices: readonly ChoiceId[]
}

/** The saves in the order of the page. */
const slotsOn = (world: World): Promise<readonly KeptSlot[]> =>
  world.page.evaluate(() => {
    const { intents } = (window as unknown as { fuzzedGame(): { intents: { slots(): FoundSlot[] } } }).fuzzedGame()
    const slots = intents.slots()
    const shown = [...slots.filter(({ save }) => save.name !== ''), ...slots.filter(({ save }) => save.name === '')]
    return shown.map(({ save: { playthrough } }) => ({ role: playthrough.role, choices: playthrough.choices }))
  })
interface FoundSlot {
  readonly save: { readonly name: string; readonly playthrough: KeptSlot }
}

const openSlot: Act = async (world, draw) => {
  await toPage(world, 'saves')
  const slots = await slotsOn(world)
  const slot = pick(slots, draw)
  if (!slot) return unmoved(world)
  await world.page.locator('.slot').nth(slots.indexOf(slot)).locator('button').first().click()
  world.role = slot.role
  return stands(slot.role, slot.choices)
}

/** Takes a save away and perhaps puts it back; what is played does not change. */
const removeSlot: Act = async (world, draw) => {
  await toPage(world, 'saves')
  const rows = world.page.locator('.slot')
  const count = await rows.count()
  if (count === 0) return unmoved(world)
  await rows
    .nth(Math.floor(draw * count))
    .locator('button')
    .last()
    .click()
  const putBack = world.page.locator('[role="status"] .message .btn').first()
  await putBack.waitFor()
  if (again(draw) < 0.5) {
    await putBack.click()
    await putBack.waitFor({ state: 'hidden' })
  }
  return unmoved(world)
}

const exportFile: Act = async (world) => {
  await toStory(world)
  await toPage(world, 'saves')
  const button = world.page.locator('.dropzone button').first()
  const [download] = await Promise.all([world.page.waitForEvent('download'), button.click()])
  world.files.push(readFileSync(await download.path(), 'utf8'))
  return unmoved(world)
}

/** Brings a file in: whole, cut off, or with a choice in it that the story does not have. */
const importFile: Act = async (world, draw) => {
  await toPage(world, 'saves')
  const file = pick(world.files, draw)
  if (file === undefined) return unmoved(world)
  const bring = (text: string) =>
    world.page
      .locator('.dropzone input[type="file"]')
      .setInputFiles({ name: 'save.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const how = again(draw)
  if (how < 0.25) {
    await bring(file.slice(0, Math.floor(how * 4 * file.length)))
    await world.page.locator('[data-code^="save/"]').first().waitFor()
    return unmoved(world, ['save/broken', 'save/foreign'])
  }
  const save = JSON.parse(file)
  const { role, choices } = save.playthrough as { role: RoleId; choices: ChoiceId[] }
  world.role = role
  if (how > 0.8) {
    save.playthrough.choices = [...choices, 'never_written']
    await bring(JSON.stringify(save))
    return stands(role, choices, ['story/changed'])
  }
  await bring(file)
  return stands(role, choices)
}

/** What is done on the page of saves: links, saves and files. */
export const ACTS_OF_SAVING = { share, brokenLink, saveAs, openSlot, removeSlot, exportFile, importFile }
