import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openVoice } from '../../src/platform/speech'
import { openSpeech, type SpeechWindow } from '../../src/platform/speech-voices'

const here = {
  voiceURI: 'anna',
  name: 'Anna',
  lang: 'en_GB',
  localService: true,
  default: true,
} as SpeechSynthesisVoice
const cloud = { ...here, voiceURI: 'cloud', name: 'From the network', localService: false }

class FakeUtterance {
  voice: SpeechSynthesisVoice | null = null
  lang = ''
  rate = 1
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

function fakeWindow(voices: readonly SpeechSynthesisVoice[]) {
  const spoken: FakeUtterance[] = []
  const listeners = new Set<() => void>()
  let known = voices
  const desk = {
    getVoices: () => [...known],
    speak: (said: FakeUtterance) => spoken.push(said),
    cancel: () => spoken.at(-1)?.onerror?.(),
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }
  return {
    window: { speechSynthesis: desk, SpeechSynthesisUtterance: FakeUtterance } as unknown as SpeechWindow,
    spoken,
    bring(more: readonly SpeechSynthesisVoice[]) {
      known = more
      for (const listener of [...listeners]) listener()
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('voices that send the text elsewhere are left out', async () => {
  const { window } = fakeWindow([cloud, here])
  expect(await openSpeech(window).voices()).toEqual([{ id: 'anna', name: 'Anna', lang: 'en-GB', byDefault: true }])
})

test('voices that the browser tells late are waited for, but not for ever', async () => {
  const late = fakeWindow([])
  const asked = openSpeech(late.window).voices()
  late.bring([here])
  expect(await asked).toHaveLength(1)
  const none = openSpeech(fakeWindow([]).window).voices()
  await vi.runAllTimersAsync()
  expect(await none).toEqual([])
})

test('a text is said by the voice at its pace, and its end is told', async () => {
  const { window, spoken } = fakeWindow([here])
  const speech = openSpeech(window)
  const [anna] = await speech.voices()
  const events = { ended: vi.fn(), failed: vi.fn() }
  if (anna) speech.say('The gate opens.', anna, 0.85, events)
  expect(spoken[0]).toMatchObject({ text: 'The gate opens.', lang: 'en-GB', rate: 0.85 })
  spoken[0]?.onend?.()
  expect(events.ended).toHaveBeenCalledOnce()
})

test('a stop is no failure, though the browser calls it one', async () => {
  const { window } = fakeWindow([here])
  const speech = openSpeech(window)
  const [anna] = await speech.voices()
  const events = { ended: vi.fn(), failed: vi.fn() }
  const stop = anna && speech.say('The gate opens.', anna, 1, events)
  stop?.()
  expect(events.failed).not.toHaveBeenCalled()
})

test('a device without speech has no voice and fails plainly', async () => {
  const speech = openSpeech({})
  expect(await speech.voices()).toEqual([])
  const events = { ended: vi.fn(), failed: vi.fn() }
  speech.say('Hello', { id: 'anna', name: 'Anna', lang: 'en', byDefault: true }, 1, events)
  expect(events.failed).toHaveBeenCalledOnce()
})

test('a page’s one voice reads in the language that is asked, stops, and is silent in a language that it has not', () => {
  const { window, spoken } = fakeWindow([cloud, here])
  const voice = openVoice(window)
  expect([voice.has('en'), voice.has('hu')]).toEqual([true, false])
  voice.say('The gate opens.', 'en')
  voice.say('Kinyílik a kapu.', 'hu')
  expect(spoken.map(({ text }) => text)).toEqual(['The gate opens.'])
  expect(() => voice.stop()).not.toThrow()
})
