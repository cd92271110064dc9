import { expect, test } from 'vitest'
import { keepBegunRoles } from '../../src/state/keep-begun-roles'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { tinyGame } from '../factories/tiny-game'

const [tiny, ask, leave] = ['tiny' as RoleId, 'ask' as ChoiceId, 'leave' as ChoiceId]

test('a role is kept once a choice was taken in it, and asked for no second time', async () => {
  const { game } = tinyGame()
  const asked: string[] = []
  keepBegunRoles(game.store, async (role) => asked.push(role) > 0)
  await game.intents.openRole(tiny)
  expect(asked).toEqual([])
  await game.intents.choose(ask)
  await game.intents.choose(leave)
  expect(asked).toEqual(['tiny'])
})

test('a role that could not be kept whole is asked for again with the next choice', async () => {
  const { game } = tinyGame()
  const answers = [false, true]
  const asked: string[] = []
  keepBegunRoles(game.store, async (role) => {
    asked.push(role)
    return answers.shift() ?? true
  })
  await game.intents.openRole(tiny)
  await game.intents.choose(ask)
  await game.intents.choose(leave)
  expect(asked).toEqual(['tiny', 'tiny'])
})
