import { expect, test } from 'vitest'
import { mapModel } from '../../../src/city/map/map-model'
import type { Place } from '../../../src/evidence/place'
import type { ChoiceId, RoleId } from '../../../src/story/ids'
import { placeId } from '../../factories/ids'
import { tinyGame } from '../../factories/tiny-game'
import { tinyStory } from '../../factories/tiny-story'
import { change, event } from '../../history/factories'

const WALK = `
-> street
=== street
# scene:walk-street
# chapter:one
# at:1956-10-22T20:10
# place:university
You wait. #id:s_1
* [Stay #id:stay #src:prole-info/024-first-shots #basis:typical]
* [Go to the Radio #id:go #src:prole-info/024-first-shots #basis:documented #to:radio]
* {street < 2} [Go home #id:home_locked #src:prole-info/024-first-shots #basis:typical #to:keleti #locked:Not yet.]
    -> DONE
- -> gate
=== gate
# scene:walk-gate
# at:1956-10-23T21:00
# place:radio
# note:A crowd.
# summary:You wait.
You are there. #id:g_1
+ [Leave #id:leave #src:prole-info/024-first-shots #basis:typical #to:university #pass]
- -> out
=== out
# scene:walk-out
# at:1956-10-23T22:00
# place:university
# ending:home
# title:Home
You are home. #id:o_1
-> END
`

const place = (id: string, lat: number, lon: number, fields: Partial<Place> = {}): Place => ({
  id: placeId(id),
  circle: 'five',
  name: { en: id, hu: id },
  districts: [],
  lat,
  lon,
  approximate: false,
  kind: 'square',
  whatHappened: { en: id },
  passages: [],
  beyondTheDocuments: false,
  ...fields,
})

async function walking() {
  const tiny = tinyGame({ story: tinyStory(WALK) })
  const { game } = tiny
  await game.intents.openRole('tiny' as RoleId)
  game.store.setState({
    record: {
      status: 'ready',
      events: [
        event('shots', '1956-10-23', '20:30', { places: ['radio'] }),
        event('later', '1956-10-23', '23:00', { places: ['radio'] }),
        event('speech', '1956-10-23', '20:00', { places: ['hungary'] }),
      ],
      districts: [],
      holdings: [change({ district: 'viii', from: '1956-10-23T21:00', holder: 'fighting' })],
      places: [
        place('radio', 47.49, 19.064),
        place('university', 47.48, 19.055),
        place('keleti', 47.5, 19.08),
        place('hungary', 47, 19, { kind: 'country' }),
      ],
      people: [],
    },
  })
  return { ...tiny, model: (shown?: Parameters<typeof mapModel>[1]) => mapModel(game.store.getState(), shown) }
}

const UNIVERSITY = { lat: 47.48, lon: 19.055 }
const RADIO = { lat: 47.49, lon: 19.064 }

test('a pin stands where its choice leads, and where one stays if it leads nowhere', async () => {
  const { model } = await walking()
  expect(model().pins.map(({ number, at, locked }) => ({ number, at, locked }))).toEqual([
    { number: 1, at: UNIVERSITY, locked: false },
    { number: 2, at: RADIO, locked: false },
    { number: 3, at: { lat: 47.5, lon: 19.08 }, locked: true },
  ])
})

test('before a content note is read no choice is open on the map either', async () => {
  const { game, model } = await walking()
  await game.intents.choose('go' as ChoiceId)
  expect(model().pins).toEqual([])
  game.intents.acceptNote('walk-gate')
  expect(model().pins.map(({ number }) => number)).toEqual([1])
})

test('the path goes from place to place, and knows which steps are of the day that is shown', async () => {
  const { game, model } = await walking()
  await game.intents.choose('go' as ChoiceId)
  expect(model().path).toEqual([
    { place: 'university', at: UNIVERSITY, today: false },
    { place: 'radio', at: RADIO, today: true },
  ])
})

test('another hour shows who held what then, the path until then, and no pins', async () => {
  const { game, model } = await walking()
  await game.intents.choose('go' as ChoiceId)
  const { holders, path, pins } = model('1956-10-22T21:00')
  expect([holders.get('viii'), path.map(({ place }) => place), pins]).toEqual(['quiet', ['university'], []])
  expect(model().holders.get('viii')).toBe('fighting')
})

test('what happened that day until that hour is marked at its place, and nothing that has none', async () => {
  const { game, model } = await walking()
  await game.intents.choose('go' as ChoiceId)
  expect(model().events.map(({ place, events }) => [place, events.map(({ id }) => id)])).toEqual([['radio', ['shots']]])
})

test('while nothing is played the city is quiet and empty', () => {
  const { game } = tinyGame()
  const { moment, pins, path, events, holders } = mapModel(game.store.getState())
  expect([moment, pins, path, events, new Set(holders.values())]).toEqual([undefined, [], [], [], new Set(['quiet'])])
})
