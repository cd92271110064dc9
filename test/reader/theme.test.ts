import { expect, test } from 'vitest'
import { paperTheme, rootLook, themeOf } from '../../src/reader/theme'
import { DEFAULT_SETTINGS } from '../../src/state/slices/settings'

const evening = '1956-10-23T20:10'
const noon = '1956-10-23T12:00'

test('the story is cream on ink by night and ink on cream by day', () => {
  expect(themeOf('hour', 'story', evening)).toBe('night')
  expect(themeOf('hour', 'story', noon)).toBe('day')
})

test('every other page is paper, at whatever hour the story stands', () => {
  expect(themeOf('hour', 'journal', evening)).toBe('day')
  expect(themeOf('hour', 'title', undefined)).toBe('day')
})

test('what the reader has chosen holds on every page', () => {
  expect(themeOf('night', 'settings', noon)).toBe('night')
  expect(themeOf('contrast', 'story', noon)).toBe('contrast')
})

test('sources stay on paper at night, but never leave high contrast', () => {
  expect(paperTheme('night')).toBe('day')
  expect(paperTheme('hour')).toBe('day')
  expect(paperTheme('contrast')).toBe('contrast')
  expect(paperTheme('contrast-light')).toBe('contrast-light')
})

test('text size and line spacing become factors on the root', () => {
  expect(rootLook({ ...DEFAULT_SETTINGS, textScale: 1.6, lineSpacing: 'wider' }).tokens).toEqual({
    '--text-scale': '1.6',
    '--lead-scale': '1.3',
  })
})
