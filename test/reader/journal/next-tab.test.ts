import { expect, test } from 'vitest'
import { nextTab } from '../../../src/reader/journal/next-tab'

test('arrows go round the tabs, Home and End to their ends, other keys nowhere', () => {
  const tabs = ['days', 'people', 'words']
  expect(nextTab(tabs, 'words', 'ArrowRight')).toBe('days')
  expect(nextTab(tabs, 'days', 'ArrowLeft')).toBe('words')
  expect(nextTab(tabs, 'people', 'Home')).toBe('days')
  expect(nextTab(tabs, 'people', 'End')).toBe('words')
  expect(nextTab(tabs, 'people', 'x')).toBeUndefined()
})
