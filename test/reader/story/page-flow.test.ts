import { expect, test } from 'vitest'
import { pageFlow } from '../../../src/reader/story/page-flow'
import type { ChoiceId, RoleId } from '../../../src/story/ids'
import { tinyGame } from '../../factories/tiny-game'

const tiny = 'tiny' as RoleId
const NOTHING = new Set<string>()
const READ_ON = new Set(['tiny-street'])

async function begun() {
  const tinyOne = tinyGame()
  await tinyOne.game.intents.openRole(tiny)
  return tinyOne
}

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text)

test('the text of a noted scene waits until the reader has read on past the note', async () => {
  const { playing } = await begun()
  const before = pageFlow(playing(), NOTHING)
  expect(before.note).toMatchObject({ note: 'A crowd.' })
  expect(before.lines).toEqual([])
  const after = pageFlow(playing(), READ_ON)
  expect(after.note).toBeUndefined()
  expect(texts(after.lines)).toEqual(['You wait.', '"Soon," she says.'])
})

test('what was read stands above the last choice, and the new text below it', async () => {
  const { game, playing } = await begun()
  await game.intents.choose('ask' as ChoiceId)
  const flow = pageFlow(playing(), READ_ON)
  expect(flow.lastDid).toMatchObject({ index: 0, text: 'Ask her' })
  expect(flow.earlier.map(({ kind }) => kind)).toEqual(['scene', 'line', 'line'])
  expect(texts(flow.lines)).toEqual(['She tells you.', 'You know.'])
  expect(flow.newScene).toBe(true)
})

test('of a scene that was passed over only its summary is told', async () => {
  const { game, playing } = await begun()
  await game.intents.passSceneOver()
  const flow = pageFlow(playing(), NOTHING)
  expect(flow.summaries.map(({ summary }) => summary)).toEqual(['You wait.'])
  expect(flow.lastDid).toBeUndefined()
  expect(texts(flow.lines)).toEqual(['You do not.'])
})

test('the summary of a passed scene stays in the earlier text when the story has gone on', async () => {
  const { game, playing } = await begun()
  await game.intents.passSceneOver()
  await game.intents.choose('leave' as ChoiceId)
  const flow = pageFlow(playing(), NOTHING)
  expect(flow.summaries).toEqual([])
  expect(flow.earlier.map((entry) => (entry.kind === 'scene' ? entry.passed : entry.kind))).toEqual([
    true,
    false,
    'line',
  ])
  expect(flow.lastDid).toMatchObject({ text: 'Leave' })
})
