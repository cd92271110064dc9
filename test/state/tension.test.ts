import { expect, test } from 'vitest'
import type { Moment } from '../../src/history/moment'
import { tensionOf } from '../../src/state/selectors/tension'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { placeId } from '../factories/ids'
import { tinyGame } from '../factories/tiny-game'
import { tinyStory } from '../factories/tiny-story'
import { change } from '../history/factories'

const WALK = `
-> street
=== street
# scene:t-street
# chapter:one
# at:1956-10-22T20:10
# place:university
You wait. #id:s_1
* [Go #id:go #src:prole-info/024-first-shots #basis:typical]
- -> gate
=== gate
# scene:t-gate
# at:1956-10-23T21:00
# place:radio
# note:A crowd.
# summary:You wait.
You are there. #id:g_1
+ [Leave #id:leave #src:prole-info/024-first-shots #basis:typical #pass]
- -> out
=== out
# scene:t-out
# at:1956-10-23T22:00
# place:university
# ending:home
# title:Home
You are home. #id:o_1
-> END
`

const place = (id: string, district: string) => ({
  id: placeId(id),
  circle: 'five' as const,
  name: { en: id, hu: id },
  districts: [district],
  lat: 47.5,
  lon: 19,
  approximate: false,
  kind: 'square' as const,
  whatHappened: { en: id },
  passages: [],
  beyondTheDocuments: false,
})

async function atTheRadio(from?: string) {
  const { game } = tinyGame({ story: tinyStory(WALK) })
  await game.intents.openRole('tiny' as RoleId)
  game.store.setState({
    record: {
      status: 'ready',
      events: [],
      districts: [],
      holdings: from === undefined ? [] : [change({ district: 'viii', from: from as Moment, holder: 'fighting' })],
      places: [place('radio', 'viii'), place('university', 'xi')],
      people: [],
    },
  })
  const before = tensionOf(game.store.getState())
  await game.intents.choose('go' as ChoiceId)
  return { before, there: tensionOf(game.store.getState()) }
}

test('an hour is tense where the record has fighting in the district, and not in another', async () => {
  expect(await atTheRadio('1956-10-22T10:00')).toEqual({ before: 0, there: 2 })
})

test('a scene with a content note is tense before any fighting is recorded', async () => {
  expect(await atTheRadio('1956-10-23T22:00')).toEqual({ before: 0, there: 1 })
  expect((await atTheRadio()).there).toBe(1)
})
