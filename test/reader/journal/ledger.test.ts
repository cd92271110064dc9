import { expect, test } from 'vitest'
import { eventsBefore, ledgerDays } from '../../../src/reader/journal/ledger'
import { deed } from '../../factories/deeds'
import { event } from '../../factories/record'

/** Each day as its rows, each row as the event's id and the indices of its deeds. */
const plain = (days: ReturnType<typeof ledgerDays>) =>
  days.map(({ day, rows }) => [day, rows.map((row) => [row.event?.id ?? '-', ...row.deeds.map(({ index }) => index)])])

test('what was done within half an hour of an event stands beside it', () => {
  const days = ledgerDays([deed('1956-10-23T21:05')], [event('shots', '1956-10-23', '21:00')])
  expect(plain(days)).toEqual([['1956-10-23', [['shots', 0]]]])
})

test('what was done later, or before, has a row of its own in its place', () => {
  const deeds = [deed('1956-10-23T20:10'), deed('1956-10-23T22:00', { index: 1 })]
  const days = ledgerDays(deeds, [event('shots', '1956-10-23', '21:00')])
  expect(plain(days)).toEqual([['1956-10-23', [['-', 0], ['shots'], ['-', 1]]]])
})

test('two deeds of one minute share a row', () => {
  const deeds = [deed('1956-10-23T20:10'), deed('1956-10-23T20:10', { index: 1 })]
  expect(plain(ledgerDays(deeds, []))).toEqual([['1956-10-23', [['-', 0, 1]]]])
})

test('an event without an hour keeps its place in the record and draws no deed to itself', () => {
  const events = [event('first', '1956-10-23', '20:00'), event('untimed', '1956-10-23')]
  const days = ledgerDays([deed('1956-10-23T20:40')], events)
  expect(plain(days)).toEqual([['1956-10-23', [['first'], ['untimed'], ['-', 0]]]])
})

test('a day on which nothing was done is there if the record has it', () => {
  const deeds = [deed('1956-10-23T20:00'), deed('1956-10-25T09:00', { index: 1 })]
  const days = ledgerDays(deeds, [event('tanks', '1956-10-24', '02:00')])
  expect(days.map(({ day }) => day)).toEqual(['1956-10-23', '1956-10-24', '1956-10-25'])
})

test('what came before the first day of the path is kept apart', () => {
  const events = [event('rajk', '1956-10-06'), event('shots', '1956-10-23', '21:00')]
  const deeds = [deed('1956-10-23T20:00')]
  expect(ledgerDays(deeds, events).map(({ day }) => day)).toEqual(['1956-10-23'])
  expect(eventsBefore(deeds, events).map(({ id }) => id)).toEqual(['rajk'])
})

test('before the first choice there are no days', () => {
  expect(ledgerDays([], [event('shots', '1956-10-23', '21:00')])).toEqual([])
})
