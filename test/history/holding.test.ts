import { expect, test } from 'vitest'
import { districtsAt, holderIn, holdingAt } from '../../src/history/holding'
import { change } from './factories'

const csepelHolds = change({ district: 'xxi', from: '1956-10-26T00:00', holder: 'council' })
const csepelFalls = change({ district: 'xxi', from: '1956-11-11T00:00', holder: 'soviet' })
const changes = [csepelHolds, csepelFalls]

test('a district keeps its holder until the next dated change', () => {
  expect(holdingAt(changes, 'xxi', '1956-11-10T23:59')).toEqual(csepelHolds)
})

test('a change counts from its own first minute', () => {
  expect(holdingAt(changes, 'xxi', '1956-11-11T00:00')).toEqual(csepelFalls)
})

test('before anything is recorded nobody is said to hold a district', () => {
  expect(holdingAt(changes, 'xxi', '1956-10-01T00:00')).toBeUndefined()
})

test('a change in one district says nothing of another', () => {
  expect(holdingAt(changes, 'iv', '1956-11-11T00:00')).toBeUndefined()
})

test('of two changes at the same minute the later in the table counts', () => {
  const again = change({ from: '1956-11-11T00:00', holder: 'fighting' })
  expect(holdingAt([...changes, again], 'xxi', '1956-11-11T00:00')).toEqual(again)
})

test('the map of a moment leaves out the districts of which nothing is recorded, and these are quiet', () => {
  const state = districtsAt(changes, '1956-11-01T12:00')
  expect([...state]).toEqual([['xxi', csepelHolds]])
  expect(holderIn(state, 'xxi')).toBe('council')
  expect(holderIn(state, 'iii')).toBe('quiet')
})
