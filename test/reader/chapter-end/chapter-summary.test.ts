import { expect, test } from 'vitest'
import { passageId } from '../../../src/evidence/ids'
import { meanwhile, passagesOpened, unseenOf } from '../../../src/reader/chapter-end/chapter-summary'
import { NOTHING_READ } from '../../../src/state/slices/reading'
import type { RecordSlice } from '../../../src/state/slices/record'
import type { ChapterId, ChoiceId, RoleId } from '../../../src/story/ids'
import { tinyGame } from '../../factories/tiny-game'
import { event } from '../../history/factories'

const one = 'one' as ChapterId

async function played(...choices: readonly string[]) {
  const { game, playing } = tinyGame()
  await game.intents.openRole('tiny' as RoleId)
  for (const choice of choices) await game.intents.choose(choice as ChoiceId)
  return playing()
}

const record = (events: Extract<RecordSlice, { status: 'ready' }>['events']): RecordSlice => ({
  status: 'ready',
  events,
  districts: [],
  holdings: [],
  places: [],
  people: [],
})

test('history did meanwhile what the record has between the first and the last scene of the chapter', async () => {
  const events = [
    event('too-early', '1956-10-23', '15:00'),
    event('meanwhile', '1956-10-23', '20:45'),
    event('too-late', '1956-10-24', '02:00'),
  ]
  expect(meanwhile(await played('ask'), record(events), one).map(({ id }) => id)).toEqual(['meanwhile'])
})

test('of many events the best attested are told, in the order of time', async () => {
  const events = Array.from({ length: 12 }, (_, index) =>
    event(`e${index}`, '1956-10-23', `20:${20 + index}`, {
      passages: Array.from({ length: index % 3 === 0 ? 3 : 1 }, () => passageId('a-source/001-x')),
    }),
  )
  const told = meanwhile(await played('ask'), record(events), one).map(({ id }) => id)
  expect(told).toEqual(expect.arrayContaining(['e0', 'e3', 'e6', 'e9']))
  expect(told).toHaveLength(7)
  expect(told).toEqual(told.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))))
})

test('nothing is told of a record that has not come', async () => {
  expect(meanwhile(await played(), { status: 'loading' }, one)).toEqual([])
})

test('scenes and choices that were not met are counted, not named; locked ones are none', async () => {
  expect(unseenOf(await played(), one)).toEqual({ scenes: 2, allScenes: 3, choices: 1 })
  expect(unseenOf(await played('ask', 'leave'), one)).toEqual({ scenes: 0, allScenes: 3, choices: 0 })
})

test('passages behind a chapter are counted once, however many choices cite them', async () => {
  const reading = { ...NOTHING_READ, passages: [passageId('prole-info/024-first-shots'), passageId('other/001-x')] }
  expect(passagesOpened(await played(), reading, one)).toEqual({ read: 1, count: 1 })
})
