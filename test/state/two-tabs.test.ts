import { expect, test } from 'vitest'
import { passageId } from '../../src/evidence/ids'
import { createGame } from '../../src/state/game'
import { keepReadingTogether } from '../../src/state/keep-reading-together'
import type { RoleId } from '../../src/story/ids'
import { tinyGame } from '../factories/tiny-game'

const passage = (name: string) => passageId(`prole-info/${name}`)
const first = passage('024-first-shots')
const second = passage('025-second')

test('what was read in another tab is not forgotten by the next thing read in this one', async () => {
  const { game, ports, vault, texts, writeFromElsewhere } = tinyGame()
  keepReadingTogether(game.store, vault)
  const there = createGame({ ...ports })
  there.intents.restore()
  await game.intents.openRole('tiny' as RoleId)
  there.intents.markPassageRead(first)
  writeFromElsewhere('reading', texts.get('reading') ?? '')
  game.intents.markPassageRead(second)
  const next = createGame(ports)
  next.intents.restore()
  expect(next.store.getState().reading.passages.toSorted()).toEqual([first, second])
  expect(next.store.getState().reading.lines.size).toBeGreaterThan(0)
})

test('what was set in another tab stays set, and does not change the look of this one', () => {
  const { game, ports } = tinyGame()
  game.intents.restore()
  const there = createGame(ports)
  there.intents.restore()
  there.intents.set('textScale', 1.6)
  game.intents.set('theme', 'night')
  expect(game.store.getState().settings.textScale).toBe(1)
  const next = createGame(ports)
  next.intents.restore()
  expect(next.store.getState().settings).toMatchObject({ textScale: 1.6, theme: 'night' })
})
