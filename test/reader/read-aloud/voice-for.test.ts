import { expect, test } from 'vitest'
import { voiceFor } from '../../../src/reader/read-aloud/voice-for'
import { voice } from './factories'

const VOICES = [voice('Fiona', 'en-GB'), voice('Sam', 'en-US', true), voice('Réka', 'hu-HU')]

test('the chosen voice reads its language', () => {
  expect(voiceFor(VOICES, 'en', 'Fiona')?.id).toBe('Fiona')
})

test('if nobody chose, or the chosen voice is gone or of another language, the device’s own reads', () => {
  expect(voiceFor(VOICES, 'en', '')?.id).toBe('Sam')
  expect(voiceFor(VOICES, 'en', 'Removed')?.id).toBe('Sam')
  expect(voiceFor(VOICES, 'en-IE', 'Réka')?.id).toBe('Sam')
})

test('without a device’s own the first of the language reads', () => {
  expect(voiceFor(VOICES, 'hu', undefined)?.id).toBe('Réka')
})

test('no voice of another language takes over', () => {
  expect(voiceFor(VOICES, 'ru', '')).toBeUndefined()
})
