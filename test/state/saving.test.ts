import { expect, test } from 'vitest'
import { createGame } from '../../src/state/game'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { tinyGame } from '../factories/tiny-game'

const tiny = 'tiny' as RoleId
const choice = (id: string) => id as ChoiceId

test('a full storage is told once and the story goes on', async () => {
  const { game, playing, failWith, told } = tinyGame()
  await game.intents.openRole(tiny)
  failWith('storage/full')
  await game.intents.choose(choice('ask'))
  await game.intents.choose(choice('leave'))
  expect(playing().playthrough.choices).toEqual(['ask', 'leave'])
  expect(told()).toEqual(['storage/full'])
})

test('a named save opens again, and removing it leaves the others', async () => {
  const { game, playing } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  expect(game.intents.saveAs('with Judit')).toBe(true)
  await game.intents.choose(choice('leave'))
  game.intents.saveAs('at the end')
  const [newest, older] = game.intents.slots()
  expect([newest?.save.name, older?.save.name]).toEqual(['at the end', 'with Judit'])
  if (older) await game.intents.openSlot(older)
  expect(playing().playthrough.choices).toEqual(['ask'])
  game.intents.removeSlot(newest?.key ?? '')
  expect(game.intents.slots().map(({ save }) => save.name)).toEqual(['with Judit'])
})

test('two saves made in the same moment are both kept', async () => {
  const { ports } = tinyGame()
  const { intents } = createGame({ ...ports, now: () => '2026-01-01T00:00:00.000Z' })
  await intents.openRole(tiny)
  intents.saveAs('first')
  intents.saveAs('second')
  expect(intents.slots().map(({ save }) => save.name)).toEqual(['first', 'second'])
})

test('an exported file opens on another device', async () => {
  const here = tinyGame()
  await here.game.intents.openRole(tiny)
  await here.game.intents.choose(choice('ask'))
  const there = tinyGame()
  await there.game.intents.importSave(here.game.intents.exportSave() ?? '')
  expect(there.playing().playthrough.choices).toEqual(['ask'])
})

test('a broken file is refused and what was being played stays', async () => {
  const { game, playing, told } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  await game.intents.importSave('{"format":"the-flag')
  expect(playing().playthrough.choices).toEqual(['ask'])
  expect(told()).toEqual(['save/broken'])
})

test('opening a file keeps what was being played as a save of its own', async () => {
  const { game } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('silent'))
  const file = game.intents.exportSave() ?? ''
  await game.intents.choose(choice('leave'))
  await game.intents.importSave(file)
  expect(game.intents.slots().map(({ save }) => save.playthrough.choices)).toEqual([['silent', 'leave']])
})

test('a share link opens the same place elsewhere; rubbish is told and changes nothing', async () => {
  const here = tinyGame()
  await here.game.intents.openRole(tiny)
  await here.game.intents.choose(choice('silent'))
  const there = tinyGame()
  await there.game.intents.openShareCode(here.game.intents.shareCode() ?? '')
  expect(there.playing().playthrough.choices).toEqual(['silent'])
  await there.game.intents.openShareCode('1.tiny.7.rubbish.x')
  expect(there.playing().playthrough.choices).toEqual(['silent'])
  expect(there.told()).toEqual(['share/rubbish'])
})

test('an unreadable autosave is kept aside, told, and the role begins', async () => {
  const { game, texts, playing, told } = tinyGame()
  texts.set('autosave.tiny', '{"format":"the-flag-with-a-hole","version":1,"savedAt":1}')
  await game.intents.openRole(tiny)
  expect(playing().playthrough.choices).toEqual([])
  expect(told()).toEqual(['save/autosave-broken'])
  expect([...texts.keys()].some((key) => key.startsWith('broken.tiny'))).toBe(true)
})

test('beginning a role anew keeps what was played as a save', async () => {
  const { game, playing } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  await game.intents.beginRole(tiny)
  expect(playing().playthrough.choices).toEqual([])
  expect(game.intents.slots().map(({ save }) => save.playthrough.choices)).toEqual([['ask']])
})

test('when another tab goes on with the role, neither overwrites the other until the player decides', async () => {
  const { game, texts, playing, writeFromElsewhere } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  const elsewhere = texts.get('autosave.tiny')?.replace('"ask"', '"silent"') ?? ''
  writeFromElsewhere('autosave.tiny', elsewhere)
  expect(game.store.getState().view.otherTab).toBe(true)
  await game.intents.choose(choice('leave'))
  expect(texts.get('autosave.tiny')).toBe(elsewhere)
  await game.intents.settleTabs('there')
  expect(playing().playthrough.choices).toEqual(['silent'])
  expect(game.intents.slots().map(({ save }) => save.playthrough.choices)).toEqual([['ask', 'leave']])
})

test('keeping this tab writes it over the other, which stays as a save', async () => {
  const { game, texts, writeFromElsewhere } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  writeFromElsewhere('autosave.tiny', texts.get('autosave.tiny')?.replace('"ask"', '"silent"') ?? '')
  await game.intents.settleTabs('here')
  expect(texts.get('autosave.tiny')).toContain('"ask"')
  expect(game.intents.slots().map(({ save }) => save.playthrough.choices)).toEqual([['silent']])
})

const SAVE = { format: 'the-flag-with-a-hole', version: 2, savedAt: '', name: '', notes: [] }
const path = { role: tiny, storyHash: 'x', seed: 1, choices: [], passed: [], given: {} }

test('a save that cannot be read is not hidden: it says why, and gives its text', () => {
  const { game, ports } = tinyGame()
  const later = JSON.stringify({ ...SAVE, version: 99 })
  ports.vault.write('slot.1', later)
  ports.vault.write('slot.2', '{"format":"the-fl')
  expect(game.intents.slots()).toEqual([])
  expect(game.intents.unreadSlots()).toEqual([
    { key: 'slot.1', code: 'save/newer-version', text: later },
    { key: 'slot.2', code: 'save/broken', text: '{"format":"the-fl' },
  ])
})

test('an autosave of a later version is put aside, and is among the saves once it can be read', async () => {
  const { game, ports, told } = tinyGame()
  ports.vault.write('autosave.tiny', JSON.stringify({ ...SAVE, version: 99 }))
  await game.intents.openRole(tiny)
  expect(told()).toEqual(['save/autosave-newer'])
  const [aside] = game.intents.unreadSlots()
  ports.vault.write(aside?.key ?? '', JSON.stringify({ ...SAVE, playthrough: { ...path, choices: ['ask'] } }))
  expect(game.intents.slots().map(({ save }) => save.playthrough.choices)).toEqual([['ask']])
})

test('what was played while the clock was ahead is not what was played last', () => {
  const { game, ports } = tinyGame()
  const keep = (role: string, savedAt: string) =>
    ports.vault.write(`autosave.${role}`, JSON.stringify({ ...SAVE, savedAt, playthrough: { ...path, role } }))
  keep('ahead', '2999-01-01T00:00:00.000Z')
  keep('real', '1999-01-01T00:00:00.000Z')
  expect(game.intents.latest()?.playthrough.role).toBe('real')
})
