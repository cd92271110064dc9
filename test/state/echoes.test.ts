import { expect, test } from 'vitest'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { memoryVault, tinyGame } from '../factories/tiny-game'
import { GATE, tinyStory } from '../factories/tiny-story'

const tiny = 'tiny' as RoleId
const other = 'other' as RoleId
const choice = (id: string) => id as ChoiceId

const noticing = () => {
  const story = tinyStory(
    GATE.replace('VAR trust', 'VAR met_her = ""\nVAR trust').replaceAll('tiny-', 'other-'),
    'other',
  )
  const echoes = [{ variable: 'met_her', value: 'told', from: tiny, of: 'knows', is: true }]
  return { ...story, structure: { ...story.structure, echoes } }
}

test('a role notices what another did on this device, and its save replays the same without the other', async () => {
  const memory = memoryVault()
  const { game, playing } = tinyGame({ others: [noticing()], memory })
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  await game.intents.openRole(other)
  expect(playing().variables).toMatchObject({ met_her: 'told' })
  const save = game.intents.exportSave() ?? ''
  const elsewhere = tinyGame({ others: [noticing()] })
  await elsewhere.game.intents.importSave(save)
  expect(elsewhere.playing().variables).toMatchObject({ met_her: 'told' })
})

test('a role that was never played, or did otherwise, is not noticed', async () => {
  const { game, playing } = tinyGame({ others: [noticing()] })
  await game.intents.openRole(other)
  expect(playing().variables).toMatchObject({ met_her: '' })
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('silent'))
  await game.intents.beginRole(other)
  expect(playing().variables).toMatchObject({ met_her: '' })
})

test('another role that can no longer be read is passed over', async () => {
  const memory = memoryVault()
  const before = tinyGame({ memory })
  await before.game.intents.openRole(tiny)
  await before.game.intents.choose(choice('ask'))
  const { game, files, playing } = tinyGame({ others: [noticing()], memory })
  files.delete('tiny/ink')
  await game.intents.openRole(other)
  expect(playing().variables).toMatchObject({ met_her: '' })
})
