import { beforeEach, expect, test, vi } from 'vitest'
import type { SoundPorts } from '../../src/sound/sound-ports'
import { startSound } from '../../src/sound/start-sound'
import { tinyGame } from '../factories/tiny-game'
import { heardVoices } from './factories'

const heard = vi.hoisted(() => ({ voices: undefined as unknown }))
vi.mock('../../src/sound/howler-voices', () => ({ createHowlerVoices: () => heard.voices }))

const LIST = {
  sounds: [
    {
      id: 'title-texture',
      kind: 'music',
      gain: 0,
      files: { opus: 'o', aac: 'a' },
      loop: { opus: [0, 20], aac: [0, 20] },
      caption: { en: 'Slow strings', hu: 'Lassú vonósok' },
    },
  ],
}

let desk: ReturnType<typeof heardVoices>
beforeEach(() => {
  desk = heardVoices()
  heard.voices = desk.voices
})

function started(json: SoundPorts['json'] = () => Promise.resolve(LIST)) {
  const asked: string[] = []
  let hide = (_: boolean): void => {}
  const ports: SoundPorts = {
    json(path) {
      asked.push(path)
      return json(path)
    },
    bytes: () => Promise.reject(new Error('not in this test')),
    onHidden(listener) {
      hide = listener
      return () => {}
    },
  }
  const { game } = tinyGame()
  const end = startSound(game, ports)
  return { game, asked, end, hide: (hidden: boolean) => hide(hidden) }
}

test('while sound is off nothing is asked for; switched on it is heard, switched off it fades', async () => {
  const { game, asked } = started()
  expect(asked).toEqual([])
  game.intents.set('sound', true)
  await vi.waitFor(() => expect(desk.told).toContain('start title-texture'))
  game.intents.set('sound', false)
  expect(desk.told.at(-1)).toBe('stop title-texture in 300')
})

test('a page that nobody sees holds its sound', async () => {
  const { game, hide } = started()
  game.intents.set('sound', true)
  await vi.waitFor(() => expect(desk.told).toContain('start title-texture'))
  hide(true)
  expect(desk.told.at(-1)).toBe('sleep')
  hide(false)
  expect(desk.told.at(-1)).toBe('wake')
})

test('sounds that do not come are told of once', async () => {
  desk.broken.add('title-texture')
  const { game } = started()
  game.intents.set('sound', true)
  const said = () => game.store.getState().view.messages.map(({ code }) => code)
  await vi.waitFor(() => expect(said()).toEqual(['sound/failed']))
  game.intents.dismiss('sound/failed')
  game.intents.go({ name: 'about' })
  game.intents.go({ name: 'title' })
  expect(said()).toEqual([])
})

test('a list that does not come is silence and one message', async () => {
  const { game } = started(() => Promise.reject(new Error('404')))
  game.intents.set('sound', true)
  const said = () => game.store.getState().view.messages.map(({ code }) => code)
  await vi.waitFor(() => expect(said()).toEqual(['sound/failed']))
  expect(desk.told).toEqual([])
})

test('after its end nothing is heard any more', async () => {
  const { game, end } = started()
  game.intents.set('sound', true)
  await vi.waitFor(() => expect(desk.told).toContain('start title-texture'))
  end()
  desk.news()
  game.intents.go({ name: 'about' })
  game.intents.go({ name: 'title' })
  expect(desk.told).toEqual([])
})
