import { expect, test } from 'vitest'
import { peopleMet } from '../../../src/reader/journal/people-met'
import { deedsOf, rememberedDeeds } from '../../../src/reader/path/deeds'
import type { ChoiceId, RoleId } from '../../../src/story/ids'
import { event } from '../../factories/record'
import { tinyGame } from '../../factories/tiny-game'

const tiny = 'tiny' as RoleId
const choice = (id: string) => id as ChoiceId

async function played(...choices: readonly string[]) {
  const tinyOne = tinyGame()
  await tinyOne.game.intents.openRole(tiny)
  for (const id of choices) await tinyOne.game.intents.choose(choice(id))
  return tinyOne
}

test('each choice is remembered with its words, its hour, its basis and what stood beside it', async () => {
  const { playing } = await played('ask', 'leave')
  expect(deedsOf(playing())).toMatchObject([
    { index: 0, text: 'Ask her', lang: 'en', scene: { at: '1956-10-23T20:10' }, facts: { basis: 'documented' } },
    { index: 1, text: 'Leave', scene: { at: '1956-10-23T21:00' }, facts: { basis: 'typical' } },
  ])
  expect(deedsOf(playing())[0]?.options).toMatchObject([{ id: 'ask' }, { id: 'silent' }, { id: 'go_in_locked' }])
})

test('of a scene that was passed over its summary stands for what was taken in it', async () => {
  const { game, playing } = await played()
  await game.intents.passSceneOver()
  expect(rememberedDeeds(deedsOf(playing()))).toMatchObject([{ index: 0, passed: 'You wait.' }])
})

const judit = { id: 'judit', name: { en: 'Judit', hu: 'Judit' }, who: { en: '', hu: '' } }
const bela = { ...judit, id: 'bela' }
const nagy = {
  id: 'nagy-imre' as never,
  circle: 'five' as const,
  name: { en: 'Imre Nagy', hu: 'Nagy Imre' },
  role: { en: 'prime minister' },
  passages: ['prole-info/021-parliament-square-and-nagy' as never],
  beyondTheDocuments: false,
}

test('an invented person is met when they speak', async () => {
  const { playing } = await played()
  const met = peopleMet(playing(), [], [], [nagy], [bela, judit])
  expect(met.invented.map(({ id }) => id)).toEqual(['judit'])
  expect(met.lived).toEqual([])
})

test('a person who lived is met in an event so far, or in a passage that was opened', async () => {
  const { playing } = await played()
  const speech = event('speech', '1956-10-23', '20:00', { people: ['nagy-imre'] })
  expect(peopleMet(playing(), [speech], [], [nagy], []).lived).toEqual([nagy])
  expect(peopleMet(playing(), [], nagy.passages, [nagy], []).lived).toEqual([nagy])
})
