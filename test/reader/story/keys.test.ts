import { expect, test } from 'vitest'
import { readKey } from '../../../src/reader/story/keys'

test('a number takes the choice of that number', () => {
  expect(readKey(false, '3', false)).toEqual({ armed: false, action: { kind: 'take', number: 3 } })
})

test('E and then a number opens the evidence of that choice', () => {
  expect(readKey(false, 'e', false)).toEqual({ armed: true })
  expect(readKey(true, '2', false)).toEqual({ armed: false, action: { kind: 'evidence', number: 2 } })
})

test('any other key after E forgets it', () => {
  expect(readKey(true, 'x', false)).toEqual({ armed: false })
})

test('while the evidence is open a number alone takes nothing, and Escape closes it', () => {
  expect(readKey(false, '1', true)).toEqual({ armed: false })
  expect(readKey(true, '1', true)).toEqual({ armed: false, action: { kind: 'evidence', number: 1 } })
  expect(readKey(false, 'Escape', true)).toEqual({ armed: false, action: { kind: 'close-evidence' } })
})

test('nought and letters do nothing', () => {
  expect(readKey(false, '0', false)).toEqual({ armed: false })
  expect(readKey(false, 'Enter', false)).toEqual({ armed: false })
})
