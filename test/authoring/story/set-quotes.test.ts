import { expect, test } from 'vitest'
import { setQuotes } from '../../../src/authoring/story/set-quotes'

test('English speech gets curled quotation marks, opening and closing', () => {
  expect(setQuotes('"In a theatre," she says. "With the lights on?"', 'en')).toBe(
    '“In a theatre,” she says. “With the lights on?”',
  )
})

test('an apostrophe is never taken for a quotation mark', () => {
  expect(setQuotes("He doesn't say '56; it's Judit's.", 'en')).toBe('He doesn’t say ’56; it’s Judit’s.')
})

test('a quotation within a quotation keeps its own marks', () => {
  expect(setQuotes(`"He said: 'nobody', and left."`, 'en')).toBe('“He said: ‘nobody’, and left.”')
})

test('Hungarian speech gets low opening marks', () => {
  expect(setQuotes('"Nem," mondja.', 'hu')).toBe('„Nem,” mondja.')
})

test('marks that are typographic already stay as they are', () => {
  expect(setQuotes('“Nem” – „így”', 'hu')).toBe('“Nem” – „így”')
})
