import { expect, test } from 'vitest'
import { conflictAt } from '../../../src/authoring/evidence/place-windows'

const statue = { until: '1956-10-23T21:35', scenes: 'none-outside' } as const

test('a scene is refused where a thing has gone, from the very minute on', () => {
  expect(conflictAt(statue, '1956-10-23T21:34')).toBeUndefined()
  expect(conflictAt(statue, '1956-10-23T21:35')).toBe('refused')
})

test('a scene is refused inside a window that is not to be played', () => {
  const siege = { ...statue, from: '1956-10-23T12:00', scenes: 'none-inside' } as const
  expect(conflictAt(siege, '1956-10-23T13:00')).toBe('refused')
  expect(conflictAt(siege, '1956-10-23T11:00')).toBeUndefined()
})

test('where a scene may be set all the same, what it must not show is said to be absent', () => {
  const reminder = { ...statue, scenes: 'remind' } as const
  expect(conflictAt(reminder, '1956-10-25T12:00')).toBe('absent')
  expect(conflictAt(reminder, '1956-10-23T20:00')).toBeUndefined()
})
