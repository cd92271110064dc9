import { expect, test } from 'vitest'
import { presence } from '../../src/kiosk/idle'
import { DEFAULT_OPTIONS } from '../../src/kiosk/options'

const { idle } = DEFAULT_OPTIONS

test('after 45 quiet seconds the kiosk asks, and counts down from twenty', () => {
  expect(presence(44_999, 'scene', idle)).toEqual({ is: 'here' })
  expect(presence(45_000, 'scene', idle)).toEqual({ is: 'asked', left: 20 })
  expect(presence(64_001, 'scene', idle)).toEqual({ is: 'asked', left: 1 })
  expect(presence(65_000, 'scene', idle)).toEqual({ is: 'gone' })
})

test('a page of sources is read for longer, and so is one that a phone is held to', () => {
  for (const at of ['sources', 'take'] as const) {
    expect(presence(59_999, at, idle)).toEqual({ is: 'here' })
    expect(presence(60_000, at, idle)).toEqual({ is: 'asked', left: 20 })
  }
})

test('the loop through the days waits for nobody', () => {
  expect(presence(1e12, 'attract', idle)).toEqual({ is: 'here' })
})
