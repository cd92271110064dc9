import { expect, test } from 'vitest'
import { savedWhen } from '../../../src/reader/saves/saved-when'
import { fileNameOf, slotGroups } from '../../../src/reader/saves/slot-groups'
import type { Slot } from '../../../src/state/intents/save-intents'

const slot = (name: string) => ({ key: name, save: { name } }) as never as Slot

test('saves with a name stand apart from those that the game kept', () => {
  const mine = slot('mine')
  const kept = slot('')
  expect(slotGroups([mine, kept])).toEqual({ named: [mine], kept: [kept] })
})

test('a file is named after the game, the role and the day', () => {
  expect(fileNameOf('student', '2026-11-22T03:04:05.000Z')).toBe('the-flag-with-a-hole-student-2026-11-22.json')
})

test('the time of a save that names no time is shown as it stands', () => {
  expect(savedWhen('once', 'en')).toBe('once')
  expect(savedWhen('2026-11-22T12:00:00.000Z', 'en')).toContain('Nov 2026')
})
