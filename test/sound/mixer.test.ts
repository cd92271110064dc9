import { expect, test } from 'vitest'
import { createMixer } from '../../src/sound/mixer'
import { SILENCE, type SoundPlan } from '../../src/sound/sound-plan'
import { catalogueOf, heardVoices, sound } from './factories'

const FULL = { ambience: 1, music: 1, effects: 1 }
const CATALOGUE = catalogueOf(
  sound('square', 'ambience', { gain: -5 }),
  sound('hall', 'ambience', { gain: -5 }),
  sound('silent-hour', 'ambience', { gain: -5 }),
  sound('radio', 'ambience', { gain: -5 }),
  sound('overture', 'music', { gain: -5 }),
  sound('door', 'cue', { gain: -5 }),
)

function desk() {
  const heard = heardVoices()
  const failures: string[] = []
  const mixer = createMixer(CATALOGUE, heard.voices, heard.later, ({ id }) => failures.push(id))
  const plan = (fields: Partial<SoundPlan>, volume = FULL) => mixer.follow({ ...SILENCE, ...fields }, volume)
  return { ...heard, mixer, plan, failures }
}

test('a new place changes its sound in 2.5 seconds, a new temper at the same place in 6, the silent hour in 8', () => {
  const { plan, news } = desk()
  plan({ ambience: 'square', place: 'bem' })
  expect(news().slice(0, 2)).toEqual(['start square', 'square to 1.00 in 2500'])
  plan({ ambience: 'hall', place: 'bem' })
  expect(news().slice(0, 3)).toEqual(['stop square in 6000', 'start hall', 'hall to 1.00 in 6000'])
  plan({ ambience: 'silent-hour', place: 'street' })
  expect(news()[0]).toBe('stop hall in 8000')
})

test('the same sound goes on through scenes, and only its loudness follows', () => {
  const { plan, news } = desk()
  plan({ ambience: 'square', place: 'bem' })
  news()
  plan({ ambience: 'square', place: 'parliament', ambienceDuck: -6 })
  expect(news()).toEqual(['square to 0.50 in 1000'])
})

test('a place’s own sound stays under a radio, ten decibels softer', () => {
  const { plan, news } = desk()
  plan({ ambience: 'radio', under: 'hall', place: 'kitchen' })
  expect(news().slice(0, 4)).toEqual(['start radio', 'radio to 1.00 in 2500', 'start hall', 'hall to 0.32 in 2500'])
})

test('a cue is heard once in its scene, and never in its first second', () => {
  const { plan, news, pass } = desk()
  const cue = { sound: 'door', scene: 'entry 1' }
  plan({ cue })
  pass(1000)
  expect(news()).toEqual([])
  plan({ cue })
  pass(1000)
  expect(news()).toEqual(['start door', 'door to 1.00 in 8'])
  plan({ cue })
  pass(5000)
  expect(news()).toEqual([])
  plan({ cue: { sound: 'door', scene: 'entry 9' } })
  pass(5000)
  expect(news()).toEqual(['start door', 'door to 1.00 in 8'])
})

test('a cue of a scene that was left at once is not heard', () => {
  const { plan, news, pass } = desk()
  plan({ cue: { sound: 'door', scene: 'entry 1' } })
  plan({})
  pass(5000)
  expect(news()).toEqual([])
})

test('all gives way to a voice that reads aloud, cues are left out, and it comes back slowly', () => {
  const { plan, news, pass } = desk()
  const square = { ambience: 'square', place: 'bem' }
  plan(square)
  news()
  plan({ ...square, aloud: true })
  expect(news()).toEqual(['square to 0.25 in 300'])
  plan({ ...square, aloud: true, cue: { sound: 'door', scene: 'entry 1' } })
  pass(5000)
  expect(news()).toEqual(['square to 0.25 in 1000'])
  plan(square)
  expect(news()).toEqual(['square to 1.00 in 1500'])
})

test('music is heard six times, then rests for twenty seconds', () => {
  const { plan, news, pass } = desk()
  plan({ music: 'overture' })
  news()
  pass(6 * 20_000)
  expect(news()).toEqual(['stop overture in 2000'])
  pass(19_000)
  expect(news()).toEqual([])
  pass(1000)
  expect(news()[0]).toBe('start overture')
})

test('music that is heard once does not begin again while the same page is open', () => {
  const anthem = { ...sound('anthem', 'music'), id: 'anthem' }
  const { loop: _, ...once } = anthem
  const heard = heardVoices()
  const mixer = createMixer(catalogueOf(once), heard.voices, heard.later, () => {})
  mixer.follow({ ...SILENCE, music: 'anthem' }, FULL)
  heard.news()
  heard.end('anthem')
  mixer.follow({ ...SILENCE, music: 'anthem' }, FULL)
  heard.pass(60_000)
  expect(heard.news()).toEqual([])
})

test('a sound that cannot be played is told once and not asked for again', () => {
  const { plan, news, failures, broken } = desk()
  broken.add('square')
  plan({ ambience: 'square', place: 'bem' })
  plan({ ambience: 'hall', place: 'bem' })
  news()
  plan({ ambience: 'square', place: 'bem' })
  expect(news()).toEqual(['stop hall in 6000'])
  expect(failures).toEqual(['square'])
})

test('a slider at nothing is silence for its kind only', () => {
  const { plan, news } = desk()
  plan({ ambience: 'square', music: 'overture', place: 'bem' }, { ambience: 0, music: 1, effects: 1 })
  expect(news()).toContain('square to 0.00 in 2500')
  plan({ ambience: 'square', music: 'overture', place: 'bem' }, { ambience: 0, music: 0.5, effects: 1 })
  expect(news()).toContain('overture to 0.25 in 1000')
})
