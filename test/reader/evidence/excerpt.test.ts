import { expect, test } from 'vitest'
import { excerpt } from '../../../src/reader/evidence/excerpt'

test('an excerpt ends with a sentence where it can, else says that more follows', () => {
  expect(excerpt('Short enough.', 5)).toBe('Short enough.')
  expect(excerpt('One two three. Four five six seven', 5)).toBe('One two three.')
  expect(excerpt('One two three four, five six', 4)).toBe('One two three four …')
})
