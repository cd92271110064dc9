import { expect, test } from 'vitest'
import { keptPath } from '../../src/state/kept-path'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { memoryVault, tinyGame } from '../factories/tiny-game'

const tiny = 'tiny' as RoleId

test('a role is there as it was last played, with its words, while another page is open', async () => {
  const memory = memoryVault()
  const played = tinyGame({ memory })
  await played.game.intents.openRole(tiny)
  await played.game.intents.choose('ask' as ChoiceId)
  const { game, ports } = tinyGame({ memory })
  const path = await keptPath({ store: game.store, ports }, tiny)
  expect(path?.steps.map(({ chosen }) => chosen)).toEqual(['ask'])
  expect(Object.keys(path?.books ?? {})).not.toEqual([])
  expect(game.store.getState().session).toEqual({ status: 'none' })
})

test('a role that was not played, or whose story does not come, is not there', async () => {
  const memory = memoryVault()
  const { game, ports } = tinyGame({ memory })
  expect(await keptPath({ store: game.store, ports }, tiny)).toBeUndefined()
  await game.intents.openRole(tiny)
  expect(await keptPath({ store: game.store, ports }, tiny)).toBeDefined()
  const offline = tinyGame({ memory })
  offline.files.clear()
  expect(await keptPath({ store: offline.game.store, ports: offline.ports }, tiny)).toBeUndefined()
})
