import { expect, test } from 'vitest'
import { readBefore } from '../../../src/reader/story/read-before'
import type { GameState } from '../../../src/state/game-state'
import type { ChoiceId, RoleId } from '../../../src/story/ids'
import { tinyGame } from '../../factories/tiny-game'

const tiny = 'tiny' as RoleId
const ask = 'ask' as ChoiceId

/** Whether the last turn that `work` led to counts as read before. */
async function judged(work: (intents: ReturnType<typeof tinyGame>['game']['intents']) => Promise<void>) {
  const { game } = tinyGame()
  const turns: boolean[] = []
  game.store.subscribe((now: GameState, before: GameState) => {
    if (now.session !== before.session) turns.push(readBefore(now, before))
  })
  await game.intents.openRole(tiny)
  await work(game.intents)
  return turns.at(-1)
}

test('a turn that comes for the first time was not read before', async () => {
  expect(await judged((intents) => intents.choose(ask))).toBe(false)
})

test('the same choice taken again after a rewind leads to text that was read', async () => {
  const again = await judged(async (intents) => {
    await intents.choose(ask)
    await intents.rewind(0)
    await intents.choose(ask)
  })
  expect(again).toBe(true)
})

test('a turn that is gone back to is shown whole', async () => {
  const back = await judged(async (intents) => {
    await intents.choose(ask)
    await intents.rewind(0)
  })
  expect(back).toBe(false)
})
